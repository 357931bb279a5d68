package io.fika.exchange;

import io.fika.events.PastedName;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads who is on a list of attendees that comes as a file; nobody is imported by that. */
public final class GuestLists {
    private static final Set<ImportKind> KINDS = Set.of(ImportKind.VCARD, ImportKind.CSV);

    private GuestLists() {}

    /** What came of reading a list. */
    public sealed interface Found {
        /** The people of the file in its order, those without a name left out. */
        record People(List<PastedName> people) implements Found {
            public People {
                people = List.copyOf(people);
            }
        }

        /** The file cannot be read: a sentence says why and what to do. */
        record Refused(String sentence) implements Found {}
    }

    /** Slow: not for the UI thread. Whatever the file holds, it throws nothing. */
    public static Found read(ImportSource source) {
        return switch (ImportBytes.of(new ImportSource(source.file(), KINDS))) {
            case ImportBytes.Refused refused -> new Found.Refused(refused.sentence());
            case ImportBytes.Found found -> new Found.People(
                    new Records(Progress.UNSEEN, LocalDate.EPOCH)
                            .read(source.name(), found.kind(), found.text()).stream()
                            .filter(Incoming.Person.class::isInstance)
                            .map(Incoming.Person.class::cast)
                            .filter(Incoming.Person::named)
                            .map(GuestLists::guest)
                            .toList());
        };
    }

    private static PastedName guest(Incoming.Person person) {
        Contact contact = person.contact();
        return new PastedName(
                person.line(), contact.name().full(), contact.work().role(), contact.work().organisation(),
                contact.reach(ContactMethod.Kind.EMAIL).findFirst().orElse(""));
    }
}
