package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.Step;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How somebody became what they are is told step by step, as it was. */
class StepsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    /** More than a journal keeps one by one. */
    private static final int MANY = 2_000;

    private final Database database = Database.inMemory();
    private final Journal journal = new Journal(database.journal(), Clock.fixed(NOON, ZoneOffset.UTC));
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Contact ada = Contact.named(PersonName.of("Ada"), DAY);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachStepHasItsLabelAndWhatWasBeforeAndAfterIt() {
        journal.commit(NOON.minusSeconds(90), new Change("Add Ada", Edit.added(ada)));
        change("Pause", it -> it.withPaused(true));
        change("Rename", it -> it.withName(PersonName.of("Ada King")));
        List<Step<Contact>> steps = journal.steps(now(), 10);
        assertThat(steps).extracting(Step::label).containsExactly("Rename", "Pause", "Add Ada");
        assertThat(steps).extracting(Step::at).containsExactly(NOON, NOON, NOON.minusSeconds(90));
        assertThat(steps.getFirst().after()).isEqualTo(now());
        assertThat(steps.getFirst().before()).isEqualTo(steps.get(1).after());
        assertThat(steps.get(1).after()).matches(Contact::paused).returns("Ada", it -> it.name().full());
        assertThat(steps.get(1).before()).isEqualTo(steps.get(2).after()).matches(it -> !it.paused());
        assertThat(steps.get(2).before()).isNull();
        assertThat(journal.steps(now(), 2)).isEqualTo(steps.subList(0, 2));
    }

    @Test
    void whatWasUndoneIsLeftOutAndWhatWasDoneAgainIsThere() {
        journal.commit(new Change("Add Ada", Edit.added(ada)));
        change("Pause", it -> it.withPaused(true));
        change("Every 30", it -> it.withCadenceDays(30));
        journal.undo();
        assertThat(labels()).containsExactly("Pause", "Add Ada");
        journal.redo();
        assertThat(labels()).containsExactly("Every 30", "Pause", "Add Ada");
        journal.undo();
        journal.undo();
        change("Every 60", it -> it.withCadenceDays(60));
        assertThat(labels()).containsExactly("Every 60", "Add Ada");
        assertThat(journal.steps(now(), 10).getFirst().before()).matches(it -> it.cadenceDays() == null && !it.paused());
    }

    @Test
    void aStepAmongThousandsOfOneChangeIsFound() {
        List<Contact> all = new ArrayList<>(List.of(ada));
        for (int i = 0; i < MANY; i++) {
            all.add(Contact.named(PersonName.of("Person " + i), DAY));
        }
        journal.commit(new Change("Add all", all.stream().<Edit<?>>map(Edit::added).toList()));
        journal.commit(new Change("Pause all", set.all(Contact.class).stream()
                .<Edit<?>>map(it -> Edit.changed(it, it.withPaused(true)))
                .toList()));
        change("Every 30", it -> it.withCadenceDays(30));
        assertThat(labels()).containsExactly("Every 30", "Pause all", "Add all");
        assertThat(journal.steps(now(), 10).get(1).before()).isEqualTo(journal.steps(now(), 10).get(2).after())
                .matches(it -> !it.paused());
    }

    @Test
    void theStepsOfARandomLifeAreTheStatesThatItHad() {
        Random random = new Random(8);
        journal.commit(new Change("Add Ada", Edit.added(ada)));
        List<Contact> states = new ArrayList<>(List.of(now()));
        for (int i = 0; i < 120; i++) {
            if (random.nextInt(4) == 0 && states.size() > 1) {
                journal.undo();
                states.removeLast();
            } else {
                int number = i;
                change("Change " + i, it -> number % 2 == 0
                        ? it.withCadenceDays(10 + number)
                        : it.withName(PersonName.of("Ada " + number)));
                states.add(now());
            }
        }
        List<Step<Contact>> steps = journal.steps(now(), 1_000);
        assertThat(steps.reversed()).extracting(step -> said(step.after()))
                .isEqualTo(states.stream().map(StepsTest::said).toList());
    }

    private static String said(@Nullable Contact contact) {
        return contact == null ? "" : contact.name().full() + " " + contact.cadenceDays();
    }

    private List<String> labels() {
        return journal.steps(now(), 10).stream().map(Step::label).toList();
    }

    private Contact now() {
        return set.find(Contact.class, ada.id()).orElseThrow();
    }

    private void change(String label, UnaryOperator<Contact> edit) {
        journal.commit(new Change(label, Edit.changed(now(), edit.apply(now()))));
    }
}
