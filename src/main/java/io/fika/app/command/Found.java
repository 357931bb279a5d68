package io.fika.app.command;

import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whom a CONTACT on the command line means: an identity, or a name that is one person's alone. */
sealed interface Found {
    record One(Contact contact) implements Found {}

    /** Nobody, or one of several: the answer says which. */
    record Not(Answer answer) implements Found {}

    /** How many of several candidates are named. */
    int SHOWN = 10;

    /** By identity, else by the whole name, else by a part of it; accents and case do not matter. */
    static Found contact(WorkingSet set, String wanted) {
        String folded = Folded.of(wanted);
        List<Contact> found = matching(set, contact -> contact.id().toString().equals(folded));
        if (found.isEmpty()) {
            found = matching(set, contact -> Folded.of(contact.name().full()).equals(folded));
        }
        if (found.isEmpty() && !folded.isEmpty()) {
            found = matching(set, contact -> Folded.of(contact.name().full()).contains(folded));
        }
        return switch (found.size()) {
            case 0 -> new Not(Answer.refused(Messages.text("app.contact.none", wanted)));
            case 1 -> new One(found.getFirst());
            default -> new Not(several(wanted, found));
        };
    }

    private static List<Contact> matching(WorkingSet set, Predicate<Contact> test) {
        return set.all(Contact.class).stream()
                .filter(test)
                .sorted(Comparator.comparing((Contact contact) -> contact.name().full()).thenComparing(Contact::id))
                .toList();
    }

    private static Answer several(String wanted, List<Contact> found) {
        String sentence = Messages.text("app.contact.several", wanted, found.size());
        List<Map<String, String>> candidates = found.stream()
                .map(contact -> Map.of("id", contact.id().toString(), "name", contact.name().full()))
                .toList();
        String names = found.stream()
                .limit(SHOWN)
                .map(contact -> "  " + contact.id() + "  " + contact.name().full())
                .collect(Collectors.joining("\n"));
        return new Answer(
                Exit.WRONG_USE, Map.of("error", sentence, "candidates", candidates), List.of(),
                List.of(sentence, names));
    }
}
