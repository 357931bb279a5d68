package io.fika.events;

import io.fika.people.Contact;
import java.util.List;

/** Whom a pasted name means. A name alone is never decided by the program. */
public sealed interface Recognised {
    PastedName pasted();

    /** One contact, for this reason. */
    record Known(PastedName pasted, Contact contact, Reason reason) implements Recognised {}

    /** Somebody bears this name, or has this address under another: the user says whether it is one of them. */
    record Namesakes(PastedName pasted, List<Contact> candidates) implements Recognised {
        public Namesakes {
            candidates = List.copyOf(candidates);
        }
    }

    /** Nobody known: somebody to meet. */
    record Unknown(PastedName pasted) implements Recognised {}

    /** Why a line means somebody. */
    enum Reason {
        SAME_EMAIL,
        SAME_NAME_AND_ORGANISATION,
        /** The user said so. */
        CHOSEN
    }
}
