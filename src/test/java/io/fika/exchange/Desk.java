package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.exchange.ImportRecord.Fate;
import io.fika.journal.Entity;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.people.Tag;
import io.fika.persistence.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** An empty database with imports and exports on it. */
final class Desk implements AutoCloseable {
    final Database database = Database.inMemory();
    final Clock clock = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneId.of("Europe/Berlin"));
    final Journal journal = new Journal(database.journal(), clock);
    final WorkingSet set = new WorkingSet(database.entities(), journal);
    final Imports imports = new Imports(set, journal, database.photos(), clock);
    final Exports exports = new Exports(database.entities(), database.photos(), clock);

    ImportPreview preview(Path file) {
        if (imports.preview(ImportSource.of(file), Progress.UNSEEN) instanceof Reading.Ready ready) {
            return ready.preview();
        }
        return Assertions.fail("not read: " + file);
    }

    String refusal(Path file) {
        if (imports.preview(ImportSource.of(file), Progress.UNSEEN) instanceof Reading.Refused refused) {
            return refused.sentence();
        }
        return Assertions.fail("not refused: " + file);
    }

    /** Reads a file in. */
    ImportPreview take(Path file) {
        ImportPreview preview = preview(file);
        if (preview.changesAnything()) {
            assertThat(imports.commit(preview)).isInstanceOf(Outcome.Done.class);
        }
        return preview;
    }

    /** Reads a file of this text in. */
    ImportPreview take(Path folder, String name, String text) {
        return take(write(folder, name, text.getBytes(StandardCharsets.UTF_8)));
    }

    Collection<Contact> people() {
        return set.all(Contact.class);
    }

    <E extends Entity> E only(Class<E> type) {
        Collection<E> all = set.all(type);
        assertThat(all).hasSize(1);
        return all.iterator().next();
    }

    Contact named(String name) {
        List<Contact> found = people().stream().filter(contact -> contact.name().full().equals(name)).toList();
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    /** Everybody without what a database adds: as text, sorted, tags by their names. */
    List<String> portraits() {
        return people().stream()
                .map(contact -> contact.withTags(List.of()).withExtras(sorted(contact)).withVersion(0).toString()
                                .replace(contact.id().toString(), "")
                        + contact.tags().stream().map(tag -> set.find(Tag.class, tag).orElseThrow().name()).toList())
                .sorted()
                .toList();
    }

    private static List<Extra> sorted(Contact contact) {
        return contact.extras().stream().sorted(Comparator.comparing(Extra::toString)).toList();
    }

    Path export(ExportFormat format, Path folder) {
        Path file = folder.resolve("out." + format.code() + "." + format.ending());
        assertThat(exports.write(format, file, Progress.UNSEEN)).isInstanceOf(Exported.Written.class);
        return file;
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** New, merged, unchanged, rejected. */
    static List<Integer> counts(ImportPreview preview) {
        return List.of(
                preview.count(Fate.NEW), preview.count(Fate.MERGED), preview.count(Fate.UNCHANGED),
                preview.count(Fate.REJECTED));
    }

    @Override
    public void close() {
        database.close();
    }
}
