package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an import would do, before it does it. Each record of the file is in it once: new, merged, unchanged and
 * rejected add up to all records.
 *
 * @param choices as the user made them
 * @param edits empty if the file brings nothing new
 * @param photos pictures of contacts among the edits, which get them when it is committed
 */
public record ImportPreview(
        ReadFile read,
        ImportChoices choices,
        List<ImportRecord> records,
        List<Edit<?>> edits,
        Map<UUID, byte[]> photos) {
    public ImportPreview {
        records = List.copyOf(records);
        edits = List.copyOf(edits);
        photos = Map.copyOf(photos);
    }

    /** The file's name, or how many files there are. */
    public String file() {
        return read.source().name();
    }

    public ImportKind kind() {
        return read.kind();
    }

    /** As it was found or chosen, for example {@code UTF-8}. */
    public String charset() {
        return read.charset();
    }

    public int count(ImportRecord.Fate fate) {
        return (int) records.stream().filter(record -> record.fate() == fate).count();
    }

    /** In how many fields the file differs from what is known. */
    public int conflicts() {
        return records.stream().mapToInt(record -> record.conflicts().size()).sum();
    }

    /** How many people or busy times are new or get more; records that are about the same one count once. */
    public int touched() {
        return (int) edits.stream()
                .filter(edit -> edit.subject() instanceof Contact || edit.subject() instanceof BusyTime)
                .count();
    }

    /** Whether committing it would change anything. */
    public boolean changesAnything() {
        return !edits.isEmpty();
    }
}
