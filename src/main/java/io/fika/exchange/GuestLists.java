package io.fika.exchange;

import io.fika.events.PastedName;
import io.fika.events.PastedNames;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who is on a list of attendees that comes as a file; nobody is imported by that. */
public final class GuestLists {
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
    public static Found read(Path file) {
        ImportSource source = new ImportSource(file, Set.of(ImportKind.VCARD, ImportKind.CSV));
        return switch (ImportBytes.of(source)) {
            case ImportBytes.Refused refused -> new Found.Refused(refused.sentence());
            case ImportBytes.Whole everything -> throw new IllegalStateException("Only lists were asked for");
            case ImportBytes.Found found -> new Found.People(people(source.name(), found));
        };
    }

    // a table without headings is a list like one that is pasted
    private static List<PastedName> people(String name, ImportBytes.Found found) {
        Optional<CsvLayout> layout =
                found.kind() == ImportKind.CSV ? CsvLayout.find(found.text()) : Optional.empty();
        if (found.kind() == ImportKind.CSV && layout.isEmpty()) {
            return PastedNames.read(found.text());
        }
        return new Records(Progress.UNSEEN, LocalDate.EPOCH).read(name, found, layout.orElse(null)).stream()
                .map(Prepared::record)
                .filter(Incoming.Person.class::isInstance)
                .map(Incoming.Person.class::cast)
                .filter(Incoming.Person::named)
                .map(GuestLists::guest)
                .toList();
    }

    private static PastedName guest(Incoming.Person person) {
        Contact contact = person.contact();
        return new PastedName(
                person.line(), contact.name().full(), contact.work().role(), contact.work().organisation(),
                contact.reach(ContactMethod.Kind.EMAIL).findFirst().orElse(""));
    }
}
