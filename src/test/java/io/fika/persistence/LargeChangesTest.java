package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entry;
import io.fika.journal.JournalStore;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of many, whose edits lie together in packs, are changes like any other. */
class LargeChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path temporary;

    /** Six hundred people, among them one whose note is longer than a pack, and one with half a character. */
    private static Change large() {
        List<Edit<?>> edits = new ArrayList<>(Sample.adding(598, new Random(3)).edits());
        Contact wordy = Contact.named(PersonName.of("Wordy Writer"), DAY)
                .withStory(new Story("", null, "", "", "word ".repeat(200_000)));
        Contact broken = Contact.named(PersonName.of("Half \uD83D Character, and Łukasz"), DAY);
        edits.add(300, Edit.added(wordy));
        edits.add(Edit.added(broken));
        return new Change("Add 600", edits);
    }

    private static List<String> labels(JournalStore journal, UUID id) {
        return journal.history(id, 10).stream().map(Entry::label).toList();
    }

    @Test
    void theyAreFoundUndoneAndDoneAgain() {
        try (Database database = Database.inMemory()) {
            JournalStore journal = database.journal();
            assertThat(journal.write(Sample.NOON, large()).isDone()).isTrue();
            List<Contact> people = database.entities().all(Contact.class);
            String digest = database.check().digest();
            assertThat(people).hasSize(600);
            assertThat(people).extracting(it -> it.name().full()).contains("Half \uD83D Character, and Łukasz");

            Contact one = people.get(400);
            journal.write(Sample.NOON, new Change("Rename", Edit.changed(one, one.withName(PersonName.of("New Name")))));
            assertThat(labels(journal, one.id())).containsExactly("Rename", "Add 600");
            assertThat(labels(journal, people.get(10).id())).containsExactly("Add 600");
            assertThat(labels(journal, UUID.randomUUID())).isEmpty();
            journal.undo(Sample.NOON);

            assertThat(journal.undo(Sample.NOON).isDone()).isTrue();
            assertThat(database.entities().all(Contact.class)).isEmpty();
            assertThat(journal.redo(Sample.NOON).isDone()).isTrue();
            assertThat(database.entities().all(Contact.class))
                    .extracting(it -> it.name().full())
                    .containsExactlyElementsOf(people.stream().map(it -> it.name().full()).toList());
            assertThat(database.check().digest()).isEqualTo(digest);
            assertThat(database.check().findings()).isEmpty();
        }
    }

    @Test
    void theyAreUndoneInAnotherRunAndFromABackup() throws Exception {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Path backup;
        try (Database database = Sample.opened(folder)) {
            assertThat(database.journal().write(Sample.NOON, large()).isDone()).isTrue();
            backup = database.backup(Backups.Reason.BY_HAND, Sample.NOON);
        }
        assertThat(new Backups(folder).restore(backup, Sample.NOON)).isInstanceOf(Restoring.Restored.class);
        try (Database database = Sample.opened(folder)) {
            assertThat(database.check().findings()).isEmpty();
            assertThat(database.journal().undo(Sample.NOON).isDone()).isTrue();
            assertThat(database.entities().all(Contact.class)).isEmpty();
        }
    }

    @Test
    void anAlteredPackIsNoticed() {
        List<JournalTable.Row> rows =
                List.of(new JournalTable.Row(4, "contact", new UUID(-1, 5), null, "{\"a\":1}"),
                        new JournalTable.Row(9, "contact", new UUID(1, 5), "{}", null));
        EditPack pack = EditPack.of(rows);
        Seal seal = new Seal();
        seal.append(EditPack.SHAPE, pack.cells(1));
        Seal other = new Seal();
        other.append(EditPack.SHAPE, EditPack.of(rows.reversed()).cells(1));
        assertThat(other.ledger()).isNotEqualTo(seal.ledger());
        assertThat(EditPack.rows((byte[]) Objects.requireNonNull(pack.cells(1)[5]))).isEqualTo(rows);
        // without sign, as databases compare them
        assertThat(pack.cells(1)[2]).isEqualTo(new UUID(1, 5));
        assertThat(pack.cells(1)[3]).isEqualTo(new UUID(-1, 5));
    }
}
