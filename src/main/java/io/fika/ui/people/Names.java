package io.fika.ui.people;

import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** People by what is typed of their names. */
record Names(WorkingSet set) {
    private static final int MOST = 6;

    /** Those whose name has words that begin so, at most six; whose name itself begins so come first. */
    List<Contact> beginning(String typed, List<UUID> without) {
        String folded = Folded.of(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        return set.all(Contact.class).stream()
                .filter(contact -> !without.contains(contact.id()))
                .map(contact -> new Ranked(contact, Folded.of(contact.name().full() + " " + contact.name().nickname())))
                .filter(ranked -> ranked.folded().startsWith(folded) || ranked.folded().contains(" " + folded))
                .sorted(Comparator.comparing((Ranked ranked) -> !ranked.folded().startsWith(folded))
                        .thenComparing(Ranked::folded)
                        .thenComparing(ranked -> ranked.contact().id()))
                .limit(MOST)
                .map(Ranked::contact)
                .toList();
    }

    private record Ranked(Contact contact, String folded) {}

    /** The one person who is meant: of exactly this name, or the only one whose name begins so. */
    Optional<UUID> find(String typed, UUID without) {
        List<Contact> beginning = beginning(typed, List.of(without));
        List<Contact> exact = beginning.stream()
                .filter(contact -> Stream.of(contact.name().full(), shown(contact))
                        .anyMatch(name -> Folded.of(name).equals(Folded.of(typed))))
                .toList();
        List<Contact> found = exact.isEmpty() ? named(typed, without, beginning) : exact;
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private List<Contact> named(String typed, UUID without, List<Contact> beginning) {
        String folded = Folded.of(typed);
        List<Contact> shown = set.all(Contact.class).stream()
                .filter(contact -> !contact.id().equals(without) && Folded.of(shown(contact)).equals(folded))
                .toList();
        return shown.isEmpty() ? beginning : shown;
    }

    /** A name that tells somebody from others of the same name. */
    static String shown(Contact contact) {
        String where = contact.work().organisation();
        return where.isEmpty() ? contact.name().full() : Messages.text("people.line.whose", contact.name().full(), where);
    }
}
