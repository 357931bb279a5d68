package io.fika.exchange;

import io.fika.exchange.ImportRecord.Fate;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Tag;
import io.fika.people.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the people of a file, one after the other, with those who are known and with those before them. */
final class Comparison {
    private final Matching matching;
    private final KnownTags tags;
    private final Map<UUID, Contact> before = new HashMap<>();
    private final Map<UUID, Contact> after = new LinkedHashMap<>();
    private final Map<UUID, byte[]> photos = new HashMap<>();

    Comparison(Collection<Contact> contacts, Collection<Tag> tags) {
        this.matching = new Matching(contacts);
        this.tags = new KnownTags(tags);
    }

    /** What becomes of a record of this number. */
    ImportRecord compare(int number, Incoming.Person person, Prepared record) {
        List<UUID> tagged = tags.of(person.tags());
        return matching.find(person, record, known -> merging(known, person, tagged))
                .map(merging -> merge(number, merging, person))
                .orElseGet(() -> add(number, person, record, tagged));
    }

    List<Edit<?>> edits() {
        List<Edit<?>> edits = new ArrayList<>(after.isEmpty() ? List.of() : tags.edits());
        after.forEach((id, contact) -> {
            Contact stored = before.get(id);
            edits.add(stored == null ? Edit.added(contact) : Edit.changed(stored, contact));
        });
        return edits;
    }

    /** Pictures of those who get one. */
    Map<UUID, byte[]> photos() {
        return photos;
    }

    private Merging merging(Contact known, Incoming.Person person, List<UUID> tagged) {
        return new Merging(known, known.photo() != null || photos.containsKey(known.id()), person, tagged);
    }

    private ImportRecord add(int number, Incoming.Person person, Prepared record, List<UUID> tagged) {
        Contact contact = person.contact().withTags(tagged);
        matching.add(contact, record);
        keep(contact, person.picture());
        return record(number, person, contact, Fate.NEW, List.of());
    }

    private ImportRecord merge(int number, Merging merging, Incoming.Person person) {
        Contact known = merging.known();
        if (merging.addsNothing()) {
            return record(number, person, known, Fate.UNCHANGED, List.of());
        }
        if (!after.containsKey(known.id())) {
            before.put(known.id(), known);
        }
        List<String> remarks = merging.remarks();
        matching.replace(merging.result());
        keep(merging.result(), merging.takesPicture() ? person.picture() : null);
        return record(number, person, known, Fate.MERGED, remarks);
    }

    private void keep(Contact contact, @Nullable Picture picture) {
        after.put(contact.id(), contact);
        if (picture != null) {
            photos.put(contact.id(), picture.bytes());
        }
    }

    private static ImportRecord record(
            int number, Incoming.Person person, Contact contact, Fate fate, List<String> more) {
        List<String> remarks = new ArrayList<>(more);
        remarks.addAll(person.remarks());
        String title = person.named() ? person.contact().name().full() : contact.name().full();
        return new ImportRecord(number, person.line(), title, about(person.contact()), fate, remarks);
    }

    private static String about(Contact contact) {
        Work work = contact.work();
        String job = Stream.of(work.role(), work.organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return job.isEmpty() ? contact.methods().stream().findFirst().map(ContactMethod::value).orElse("") : job;
    }
}
