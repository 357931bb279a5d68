package io.fika.exchange;

import io.fika.exchange.Conflict.Answer;
import io.fika.exchange.Conflict.Field;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Tag;
import io.fika.people.Work;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the people of a file, one after the other, with those who are known and with those before them. */
final class Comparison {
    private final Matching matching;
    private final KnownTags tags;
    private final ImportChoices choices;
    private final Map<UUID, Contact> before = new HashMap<>();
    private final Map<UUID, Contact> after = new LinkedHashMap<>();
    private final Map<UUID, byte[]> photos = new HashMap<>();

    Comparison(Collection<Contact> contacts, Collection<Tag> tags, ImportChoices choices) {
        this.matching = new Matching(contacts);
        this.tags = new KnownTags(tags);
        this.choices = choices;
    }

    /** What becomes of a record of this number. */
    ImportRecord compare(int number, Incoming.Person person, Prepared record) {
        if (choices.leftOut().contains(number)) {
            return ImportRecord.rejected(
                    number, record, person.contact().name().full(), Messages.text("exchange.rejected.leftOut"));
        }
        List<UUID> tagged = tags.of(choices.tagsWith(person.tags()));
        return matching.find(person, record, known -> merging(known, person, tagged, field -> Answer.BOTH))
                .map(merging -> merge(number, merging, person, record, tagged))
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

    private Merging merging(
            Contact known, Incoming.Person person, List<UUID> tagged, Function<Field, Answer> answers) {
        return new Merging(known, photo(known, person), person, tagged, answers);
    }

    private Merging.Photo photo(Contact known, Incoming.Person person) {
        Picture picture = person.picture();
        byte[] earlier = photos.get(known.id());
        if (picture == null || (known.photo() == null && earlier == null)) {
            return Merging.Photo.NONE;
        }
        String kept = earlier == null ? known.photo() : sha256(earlier);
        return sha256(picture.bytes()).equals(kept) ? Merging.Photo.SAME : Merging.Photo.OTHER;
    }

    private ImportRecord add(int number, Incoming.Person person, Prepared record, List<UUID> tagged) {
        Contact contact = person.contact().withTags(tagged).withCategory(choices.category());
        matching.add(contact, record);
        keep(contact, person.picture());
        return new ImportRecord(
                number, record.file(), person.line(), contact.name().full(), about(contact), Fate.NEW, null,
                List.of(), person.remarks());
    }

    private ImportRecord merge(
            int number, Merging found, Incoming.Person person, Prepared record, List<UUID> tagged) {
        Contact known = found.known();
        Merging merging = found.conflicts().isEmpty()
                ? found
                : merging(known, person, tagged, field -> choices.answer(number, field));
        boolean categorised = known.category() == null && choices.category() != null;
        boolean placed = known.placement() == null && choices.ring() != null;
        boolean changed = !merging.addsNothing() || categorised || placed;
        List<String> remarks = new ArrayList<>(merging.addsNothing() ? List.of() : merging.remarks());
        remarks.addAll(person.remarks());
        String why = matching.why(known.id(), record);
        if (changed) {
            if (!after.containsKey(known.id())) {
                before.put(known.id(), known);
            }
            Contact result = categorised ? merging.result().withCategory(choices.category()) : merging.result();
            matching.replace(result);
            keep(result, merging.takesPicture() ? person.picture() : null);
        }
        String title = person.named() ? person.contact().name().full() : known.name().full();
        return new ImportRecord(
                number, record.file(), person.line(), title, about(person.contact()),
                changed ? Fate.MERGED : Fate.UNCHANGED, new ImportRecord.Match(known.id(), known.name().full(), why),
                merging.conflicts(), remarks);
    }

    private void keep(Contact contact, @Nullable Picture picture) {
        after.put(contact.id(), contact);
        if (picture != null) {
            photos.put(contact.id(), picture.bytes());
        }
    }

    private static String about(Contact contact) {
        Work work = contact.work();
        String job = Stream.of(work.role(), work.organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return job.isEmpty() ? contact.methods().stream().findFirst().map(ContactMethod::value).orElse("") : job;
    }

    /** The name under which the store of photos would keep it. */
    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(ImportBytes.sha256().digest(bytes));
    }
}
