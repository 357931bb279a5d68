package io.fika.events;

import io.fika.people.Contact;
import java.util.List;

/** Whom a pasted name means. A name alone that several people bear is never decided by the program. */
public sealed interface Recognised {
    PastedName pasted();

    /** One contact has this address, or alone bears this name. */
    record Known(PastedName pasted, Contact contact) implements Recognised {}

    /** Several contacts bear this name: the user says which, or that it is none of them. */
    record Ambiguous(PastedName pasted, List<Contact> candidates) implements Recognised {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody known: somebody to meet. */
    record Unknown(PastedName pasted) implements Recognised {}
}
