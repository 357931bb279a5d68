package io.fika.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Met;
import io.fika.growth.Reminder;
import io.fika.growth.Reminders;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.LatestTouches;
import io.fika.persistence.Database;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Promise;
import io.fika.ui.Around;
import io.fika.ui.kit.Notices;
import io.fika.ui.kit.Remembered;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemindersControllerTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Database database = Database.inMemory();
    private final Time clock = new Time(LocalDateTime.of(2026, 11, 22, 9, 0));
    private final Journal journal = new Journal(database.journal(), clock);
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final LatestTouches touches = new LatestTouches(database.touches(), journal);
    private final Around around = new Around(journal);
    private final Remembered remembered = Remembered.forNow();
    private final List<String> shown = new ArrayList<>();
    private final List<UUID> asked = new ArrayList<>();
    private final List<UUID> debriefed = new ArrayList<>();
    private final RemindersModel model = new RemindersModel();
    private final RemindersController controller = controller(model);

    /** A clock that the test sets. */
    private static final class Time extends Clock {
        private Instant now;

        Time(LocalDateTime now) {
            this.now = now.atZone(ZONE).toInstant();
        }

        void set(LocalDateTime later) {
            now = later.atZone(ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void plan() {
        coffee(LocalDateTime.of(2026, 11, 22, 10, 0), CoffeeStatus.CONFIRMED);
        coffee(LocalDateTime.of(2026, 11, 22, 12, 0), CoffeeStatus.PROPOSED);
        coffee(LocalDateTime.of(2026, 11, 23, 10, 0), CoffeeStatus.INVITED);
        coffee(LocalDateTime.of(2026, 11, 20, 10, 0), CoffeeStatus.CONFIRMED);
        promise(LocalDate.of(2026, 11, 22), null);
        promise(LocalDate.of(2026, 11, 23), null);
        promise(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 21));
        promise(null, null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void todaysCoffeesThoseWithoutAnOutcomeAndPromisesDueAreShown() {
        assertThat(kinds(model))
                .containsExactly(Reminder.Kind.TODAY, Reminder.Kind.OUTCOME, Reminder.Kind.PROMISE);
        assertThat(model.reminders.getFirst().title()).startsWith("10:00").endsWith("Café X");
        assertThat(model.reminders.getFirst().detail()).contains("Not met before");
    }

    @Test
    void aCoffeeWithoutAnOutcomeIsAskedAfterAndOthersLeadToThePerson() {
        controller.toggle();
        controller.open(model.reminders.get(1));
        assertThat(asked).containsExactly(model.reminders.get(1).subject());
        assertThat(around.opened).isEmpty();
        assertThat(model.open.get()).isFalse();
        controller.open(model.reminders.getFirst());
        controller.open(model.reminders.getLast());
        assertThat(around.opened).hasSize(2);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aCoffeeThatEndsWaitsForItsOutcomeAndMidnightBringsTheNextDay() {
        clock.set(LocalDateTime.of(2026, 11, 22, 11, 0));
        controller.reload();
        assertThat(kinds(model))
                .containsExactly(Reminder.Kind.OUTCOME, Reminder.Kind.OUTCOME, Reminder.Kind.PROMISE);
        clock.set(LocalDateTime.of(2026, 11, 23, 0, 0));
        controller.reload();
        assertThat(kinds(model)).containsExactly(
                Reminder.Kind.TODAY, Reminder.Kind.OUTCOME, Reminder.Kind.OUTCOME, Reminder.Kind.PROMISE,
                Reminder.Kind.PROMISE);
    }

    @Test
    void whatIsPutOffComesBackWhenItsTimeHasComeAlsoInAnotherRun() {
        controller.anHour(model.reminders.get(2));
        controller.tomorrow(model.reminders.get(1));
        controller.off(model.reminders.get(0));
        assertThat(model.reminders).isEmpty();
        RemindersModel next = new RemindersModel();
        controller(next);
        assertThat(next.reminders).isEmpty();
        clock.set(LocalDateTime.of(2026, 11, 22, 10, 0));
        controller.reload();
        assertThat(kinds(model)).containsExactly(Reminder.Kind.PROMISE);
        clock.set(LocalDateTime.of(2026, 11, 23, 7, 0));
        controller.reload();
        assertThat(kinds(model)).contains(Reminder.Kind.OUTCOME);
    }

    @Test
    void anEventAsksForItsDebriefFromItsEndOnUntilAWordIsSaidOfSomebody() {
        Event evening = evening(LocalDateTime.of(2026, 11, 22, 18, 0));
        assertThat(kinds(model)).doesNotContain(Reminder.Kind.DEBRIEF);
        clock.set(LocalDateTime.of(2026, 11, 22, 20, 0));
        controller.reload();
        assertThat(model.reminders).filteredOn(it -> it.kind() == Reminder.Kind.DEBRIEF).singleElement()
                .extracting(Reminder::title).isEqualTo("Optics Evening");
        assertThat(shown).last().asString().contains("one event waits for its debrief").doesNotContain("Optics");
        controller.open(model.reminders.stream().filter(it -> it.kind() == Reminder.Kind.DEBRIEF).findFirst().orElseThrow());
        assertThat(debriefed).containsExactly(evening.id());
        clock.set(LocalDateTime.of(2026, 11, 23, 8, 0));
        controller.reload();
        assertThat(kinds(model)).contains(Reminder.Kind.DEBRIEF);
        Attendance ada = new Attendance(
                Ids.next(), 0, evening.id(), null, "Ada", "", "", 0, false, "", "", Met.MISSED, "", 0);
        journal.commit(new Change("Missed", Edit.added(ada)));
        assertThat(kinds(model)).doesNotContain(Reminder.Kind.DEBRIEF);
        journal.undo();
        assertThat(kinds(model)).contains(Reminder.Kind.DEBRIEF);
    }

    @Test
    void aDebriefIsNotAskedForAgainOnceItIsWavedOffOrLongOver() {
        evening(LocalDateTime.of(2026, 11, 21, 18, 0));
        evening(LocalDateTime.of(2026, 11, 1, 18, 0));
        List<Reminder> waiting =
                model.reminders.stream().filter(it -> it.kind() == Reminder.Kind.DEBRIEF).toList();
        assertThat(waiting).hasSize(1);
        controller.off(waiting.getFirst());
        clock.set(LocalDateTime.of(2026, 11, 24, 8, 0));
        controller.reload();
        assertThat(kinds(model)).doesNotContain(Reminder.Kind.DEBRIEF);
    }

    @Test
    void theDesktopHearsCountsAloneAndOnlyWhatIsNew() {
        assertThat(shown).last().asString().contains("One coffee today").doesNotContain("deck");
        int before = shown.size();
        clock.set(LocalDateTime.of(2026, 11, 22, 9, 30));
        controller.reload();
        assertThat(shown).hasSize(before);
        controller.notifying(false);
        clock.set(LocalDateTime.of(2026, 11, 22, 11, 0));
        controller.reload();
        assertThat(shown).hasSize(before);
    }

    private static List<Reminder.Kind> kinds(RemindersModel model) {
        return model.reminders.stream().map(Reminder::kind).toList();
    }

    private RemindersController controller(RemindersModel of) {
        Notices notices = new Notices() {
            @Override
            public boolean available() {
                return true;
            }

            @Override
            public void show(String title, String text) {
                shown.add(text);
            }
        };
        var made = new RemindersController(of, around.bench(), new RemindersFeature.Use(
                new Reminders(set, touches, clock), remembered, notices, Runnable::run, clock,
                asked::add, debriefed::add, () -> {}));
        made.reload();
        return made;
    }

    @Test
    void anIntroductionIsAskedAboutAfterTwoWeeksUntilOneKnows() {
        Introduction made = new Introduction(
                Ids.next(), 0, UUID.randomUUID(), UUID.randomUUID(), null, null, LocalDate.of(2026, 11, 9),
                IntroductionStage.MADE, "");
        journal.commit(new Change("Introduce", Edit.added(made)));
        assertThat(kinds(model)).doesNotContain(Reminder.Kind.INTRODUCTION);
        clock.set(LocalDateTime.of(2026, 11, 23, 9, 0));
        controller.reload();
        assertThat(model.reminders).filteredOn(it -> it.kind() == Reminder.Kind.INTRODUCTION).singleElement()
                .satisfies(it -> assertThat(it.detail()).isEqualTo("Introduced on 9 November"));
        controller.open(model.reminders.getLast());
        assertThat(around.notices).as("where one says what became of it").contains("RECIPROCITY");
        Introduction stored = set.find(Introduction.class, made.id()).orElseThrow();
        journal.commit(new Change("Worked", Edit.changed(
                stored, stored.came(IntroductionStage.WORKED, LocalDate.of(2026, 11, 23)))));
        assertThat(kinds(model)).doesNotContain(Reminder.Kind.INTRODUCTION);
    }

    private Event evening(LocalDateTime start) {
        Event event = Events.draft("Optics Evening", start.atZone(ZONE));
        journal.commit(new Change("Add", Edit.added(event)));
        return event;
    }

    private void coffee(LocalDateTime start, CoffeeStatus status) {
        journal.commit(new Change("Plan", Edit.added(new Coffee(
                Ids.next(), 0, status, start.atZone(ZONE), 60, "Café X", "", false, List.of(UUID.randomUUID()), ""))));
    }

    private void promise(@Nullable LocalDate due, @Nullable LocalDate kept) {
        journal.commit(new Change("Promise", Edit.added(
                new Promise(Ids.next(), 0, UUID.randomUUID(), By.ME, "send the deck", due, kept, null))));
    }
}
