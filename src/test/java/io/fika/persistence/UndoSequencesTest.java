package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoSequencesTest {
    private static final int STEPS = 12;

    private Database database = Database.inMemory();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anySequenceOfEditsIsUndoneAndDoneAgainToEqualDigests(long seed) {
        Random random = new Random(seed);
        List<String> digests = edited(random);
        undone(digests, STEPS, () -> {});
        doneAgain(digests, () -> {});
        int back = 1 + random.nextInt(STEPS);
        undone(digests, back, () -> {});
        assertThat(database.check().findings()).isEmpty();
        database.close();
    }

    @Test
    void soDoesOneAcrossRestarts(@TempDir Path temporary) {
        DataFolder folder = DataFolder.under(temporary);
        database.close();
        database = Sample.opened(folder);
        List<String> digests = edited(new Random(99));
        Runnable restart = () -> {
            database.close();
            database = Sample.opened(folder);
        };
        undone(digests, 5, restart);
        database.close();
    }

    /** The digests before the first edit and after each. */
    private List<String> edited(Random random) {
        List<String> digests = new ArrayList<>(List.of(database.check().digest()));
        for (int step = 0; step < STEPS; step++) {
            Outcome outcome = database.journal().write(Sample.NOON, new Change("Step", edits(random)));
            assertThat(outcome.isDone()).isTrue();
            digests.add(database.check().digest());
        }
        return digests;
    }

    private void undone(List<String> digests, int steps, Runnable between) {
        for (int step = 1; step <= steps; step++) {
            between.run();
            assertThat(database.journal().undo(Sample.NOON).isDone()).isTrue();
            assertThat(database.check().digest()).isEqualTo(digests.get(STEPS - step));
        }
    }

    private void doneAgain(List<String> digests, Runnable between) {
        for (int step = 1; step <= STEPS; step++) {
            between.run();
            assertThat(database.journal().redo(Sample.NOON).isDone()).isTrue();
            assertThat(database.check().digest()).isEqualTo(digests.get(step));
        }
    }

    private List<Edit<?>> edits(Random random) {
        List<Edit<?>> edits = new ArrayList<>();
        List<Contact> people = database.entities().all(Contact.class);
        for (Contact contact : people) {
            switch (random.nextInt(6)) {
                case 0 -> edits.add(Edit.changed(contact, renamed(contact, random)));
                case 1 -> edits.add(Edit.removed(contact));
                case 2 -> placed(contact, random, edits);
                default -> edits.add(Edit.changed(contact, contact.withMethods(Sample.person(random).methods())));
            }
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            Contact contact = Sample.person(random);
            edits.add(Edit.added(contact));
            edits.add(Edit.added(touch(List.of(contact.id()), random)));
        }
        return edits;
    }

    private static Contact renamed(Contact contact, Random random) {
        return contact.withName(PersonName.of("Renamed " + random.nextInt(100))).withCadenceDays(random.nextInt(1, 90));
    }

    /** Puts somebody into a ring that this same change adds, and edits that ring once more. */
    private static void placed(Contact contact, Random random, List<Edit<?>> edits) {
        Ring ring = new Ring(Ids.next(), 0, "Ring", 0, null, 30).withVersion(0);
        Edit<Ring> added = Edit.added(ring);
        edits.add(Edit.changed(contact, contact.withPlacement(new Placement(ring.id(), random.nextDouble(6), 0.5))));
        edits.add(added);
        edits.add(Edit.changed(added.subject(), new Ring(ring.id(), 1, "Other ring", 1, 5, null)));
    }

    private static Touch touch(List<UUID> contacts, Random random) {
        return new Touch(
                Ids.next(), 0, TouchKind.CALL, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)),
                random.nextBoolean() ? By.ME : null, "note " + random.nextInt(), contacts, null, null);
    }

    @Test
    void anImportOfFiveThousandIsOneChangeAndOneUndo() {
        Outcome outcome = database.journal().write(Sample.NOON, Sample.adding(5000, new Random(1)));
        assertThat(outcome.isDone()).isTrue();
        String digest = database.check().digest();
        assertThat(database.journal().history(10)).hasSize(1);
        assertThat(database.journal().undo(Sample.NOON).isDone()).isTrue();
        assertThat(database.entities().all(Contact.class)).isEmpty();
        assertThat(database.check().digest()).isEqualTo("0");
        assertThat(database.journal().redo(Sample.NOON).isDone()).isTrue();
        assertThat(database.check().digest()).isEqualTo(digest);
        assertThat(database.check().ok()).isTrue();
        database.close();
    }
}
