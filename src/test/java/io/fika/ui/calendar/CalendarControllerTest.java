package io.fika.ui.calendar;

import static io.fika.coffees.Desk.DECEMBER;
import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Answer;
import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Desk;
import io.fika.coffees.MonthBoard;
import io.fika.coffees.Opening;
import io.fika.coffees.Planning;
import io.fika.exchange.ProblemFile;
import io.fika.exchange.ProblemFiles;
import io.fika.growth.Afterwards;
import io.fika.people.By;
import io.fika.people.CoffeeWishes;
import io.fika.people.Half;
import io.fika.people.HalfDay;
import io.fika.people.PeopleSearch;
import io.fika.planner.Planner;
import io.fika.ui.Around;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.Tasks;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarControllerTest {
    private final Desk desk = new Desk();
    private final Around around = new Around(desk.journal);
    private final CalendarModel model = new CalendarModel(Desk.TODAY);
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean later;
    private final Planning planning = new Planning(new Planner(), desk.coffees, desk.people);
    private final Tasks background = new Tasks(this::background, Runnable::run, failure -> {
        throw new IllegalStateException(failure);
    });
    private final CalendarController months =
            new CalendarController(model, around.bench(), desk.coffees, planning, background);
    private final DueController dues = new DueController(
            model, months, around.bench(),
            new DueController.Use(desk.coffees, new PeopleSearch(desk.set, desk.journal), desk.set));
    private final PlanController plans = new PlanController(
            model, months, around.bench(), desk.coffees, new PlanController.Search(planning, background));
    private final MoveController moves = new MoveController(model, months, around.bench(), desk.coffees);
    private final HeldController held = new HeldController(
            model, around.bench(), desk.coffees, CoffeeDesk.afterwards(desk));
    private final CoffeeController coffees = new CoffeeController(
            model, months, around.bench(), new CoffeeWork(desk.coffees, CoffeeDesk.table(desk)));
    private final UUID ada = desk.person("Ada", 1, 72);

    @BeforeEach
    void show() {
        months.month(DECEMBER);
    }

    @Test
    void anEmptyMonthCanBePlannedAcceptedAndUndone() {
        for (int i = 0; i < 10; i++) {
            desk.person("Person " + i, i % 4, 100 + 30 * i);
        }
        plans.plan();
        long planned = board().count(CoffeeStatus.PROPOSED);
        assertThat(planned).isPositive();
        assertThat(model.planning.get()).isFalse();
        assertThat(around.notices).last().asString().startsWith("Propose " + planned + " coffees for December 2026");
        plans.acceptAll();
        assertThat(board().count(CoffeeStatus.CONFIRMED)).isEqualTo(planned);
        desk.journal.undo();
        desk.journal.undo();
        assertThat(desk.set.all(Coffee.class)).isEmpty();
    }

    @Test
    void theFiguresOfAProposalAddUpToWhatThePlanWouldLose() {
        plans.plan();
        Coffee coffee = board().days().stream().flatMap(day -> day.coffees().stream()).findFirst().orElseThrow().coffee();
        Answer answer = new Planning(new Planner(), desk.coffees, desk.people).why(DECEMBER, coffee);
        assertThat(answer.sentences()).isNotEmpty();
        assertThat(answer.figures()).extracting(Answer.Figure::part).contains("It is about time", "What every coffee costs");
        assertThat(answer.figures().stream().mapToInt(Answer.Figure::points).sum()).isPositive();
    }

    @Test
    void theProblemOnTheScreenIsSavedWithoutNames(@TempDir Path folder) {
        Around saving = new Around(desk.journal, folder::resolve);
        new ProblemSaving(model, saving.bench(), desk.coffees, Tasks.atOnce()).save();
        Path file = folder.resolve("fika-2026-12.json");
        assertThat(saving.notices).last().asString().startsWith("Saved as fika-2026-12.json.");
        assertThat(file).content().contains("\"month\"").doesNotContain("Ada");
        assertThat(new ProblemFiles().read(file)).isInstanceOfSatisfying(ProblemFile.Good.class, good ->
                assertThat(good.problem()).isEqualTo(desk.coffees.problemFor(DECEMBER).problem()));
    }

    @Test
    void aStoppedSearchLeavesTheMonthAsItWas() {
        later = true;
        plans.plan();
        assertThat(model.planning.get()).isTrue();
        plans.cancelPlanning();
        waiting.forEach(Runnable::run);
        assertThat(model.planning.get()).isFalse();
        assertThat(desk.set.all(Coffee.class)).isEmpty();
    }

    @Test
    void anEditFromElsewhereEndsTheSearch() {
        later = true;
        plans.plan();
        desk.busyTimes.block("holiday", DECEMBER.atDay(1), DECEMBER.atDay(31));
        waiting.forEach(Runnable::run);
        assertThat(desk.set.all(Coffee.class)).isEmpty();
        assertThat(board().freeStarts()).isZero();
    }

    @Test
    void somebodyDroppedOnADayHasACoffeeThere() {
        Dragged.People dragged = new Dragged.People(List.of(ada));
        Opening opening = moves.opening(dragged, DECEMBER.atDay(9), false).orElseThrow();
        assertThat(opening.fits()).isTrue();
        moves.drop(dragged, opening, Booked.Force.BY_THE_RULES, false);
        assertThat(around.notices).containsExactly("Plan coffee with Ada on Wednesday 9 December, 08:30");
        assertThat(board().day(DECEMBER.atDay(9)).orElseThrow().coffees()).hasSize(1);
        assertThat(board().due().getFirst().planned()).isEqualTo(december(9, 8, 30));
    }

    @Test
    void aBusyDayRefusesWithTheReasonAndAltOverrides() {
        desk.busyTimes.block("holiday", DECEMBER.atDay(24), DECEMBER.atDay(24));
        Dragged.People dragged = new Dragged.People(List.of(ada));
        around.notices.clear();
        moves.put(dragged, DECEMBER.atDay(24));
        assertThat(around.notices).containsExactly("Thursday 24 December is taken wholly: holiday.");
        assertThat(desk.set.all(Coffee.class)).isEmpty();
        Opening opening = moves.opening(dragged, DECEMBER.atDay(24), false).orElseThrow();
        moves.drop(dragged, opening, Booked.Force.REGARDLESS, false);
        assertThat(desk.set.all(Coffee.class)).hasSize(1);
    }

    @Test
    void aDropOutsideTheHoursOnAHalfDayThatDoesNotSuitOrOverALimitSaysWhyAndAltOverrides() {
        UUID bo = desk.person("Bo", 1, 70, person -> person.withWishes(
                new CoffeeWishes(Set.of(new HalfDay(DayOfWeek.MONDAY, Half.AM)), null, "", null)));
        for (int hour : new int[] {9, 14}) {
            desk.coffee(CoffeeStatus.CONFIRMED, december(10, hour, 0), desk.person("At " + hour, 2, 50));
        }
        refusedUnlessAlt(ada, december(9, 21, 0), "Wednesday 9 December, 21:00 to 21:45 is outside your coffee hours.");
        refusedUnlessAlt(bo, december(8, 9, 0), "Tuesday morning does not suit Bo.");
        refusedUnlessAlt(ada, december(10, 11, 0), "Thursday 10 December has 2 coffees already, your limit for a day.");
    }

    private void refusedUnlessAlt(UUID person, LocalDateTime at, String sentence) {
        Dragged.People dragged = new Dragged.People(List.of(person));
        Opening opening = moves.openingAt(dragged, at, false).orElseThrow();
        DropHint refused = new DropWords(moves).of(opening, "then", true, false);
        assertThat(refused.accepted()).isFalse();
        assertThat(refused.title()).isEqualTo(sentence);
        int before = desk.set.all(Coffee.class).size();
        moves.drop(dragged, opening, Booked.Force.BY_THE_RULES, false);
        assertThat(around.notices).last().isEqualTo(sentence);
        assertThat(desk.set.all(Coffee.class)).hasSize(before);
        assertThat(new DropWords(moves).of(opening, "then", true, true).accepted()).isTrue();
        moves.drop(dragged, opening, Booked.Force.REGARDLESS, false);
        assertThat(desk.set.all(Coffee.class)).hasSize(before + 1);
        desk.journal.undo();
        assertThat(desk.set.all(Coffee.class)).hasSize(before);
    }

    @Test
    void aCoffeeIsCopiedToTheMarkedDayByKeys() {
        Coffee coffee = desk.coffee(CoffeeStatus.CONFIRMED, december(8, 9, 0), ada);
        moves.paste(DECEMBER.atDay(9));
        months.focus(new Focus.OnCoffee(coffee.id()));
        moves.copy();
        moves.paste(DECEMBER.atDay(9));
        assertThat(desk.set.all(Coffee.class)).hasSize(2).extracting(it -> it.start().toLocalDateTime())
                .containsExactlyInAnyOrder(december(8, 9, 0), december(9, 9, 0));
        desk.journal.undo();
        assertThat(desk.set.all(Coffee.class)).containsExactly(desk.coffee(coffee.id()));
    }

    @Test
    void aCoffeeInFocusMovesByDaysPinsAndLeaves() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
        months.focus(new Focus.OnCoffee(coffee.id()));
        moves.shift(1);
        assertThat(desk.coffee(coffee.id()).start()).isEqualTo(december(9, 9, 0).atZone(Desk.ZONE));
        plans.pin(months.focused().orElseThrow());
        assertThat(desk.coffee(coffee.id()).pinned()).isFalse();
        coffees.remove(months.focused().orElseThrow());
        assertThat(desk.set.all(Coffee.class)).isEmpty();
        assertThat(board().due().getFirst().skipped()).isTrue();
    }

    @Test
    void anAgreedCoffeeIsCalledOffAndHeldOnesAreLogged() {
        Coffee agreed = desk.coffee(CoffeeStatus.CONFIRMED, december(8, 9, 0), ada);
        Coffee today = desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.atTime(9, 0), ada);
        coffees.remove(agreed);
        held.held(new Afterwards.Account(today.id(), By.THEM, "Likes prisms", List.of(), List.of(), List.of()));
        assertThat(desk.coffee(agreed.id()).status()).isEqualTo(CoffeeStatus.CANCELLED);
        assertThat(desk.coffee(today.id()).status()).isEqualTo(CoffeeStatus.HELD);
        assertThat(desk.database.touches().of(ada, 1).getFirst().note()).isEqualTo("Likes prisms");
    }

    @Test
    void anotherTimeIsOnAnotherDay() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(31, 9, 0), ada);
        moves.anotherTime(coffee);
        assertThat(desk.coffee(coffee.id()).start()).isEqualTo(december(1, 8, 30).atZone(Desk.ZONE));
    }

    @Test
    void whyAndWhyNotAreAnswered() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
        months.focus(new Focus.OnCoffee(coffee.id()));
        assertThat(answer().sentences()).first().isEqualTo("Contact sphere, 30 days late by then.");
        UUID bo = desk.person("Bo", 1, 70);
        months.focus(new Focus.OnPerson(bo));
        assertThat(answer().sentences()).first().asString().startsWith("Bo ");
        plans.putIn(Objects.requireNonNull(answer().instead()));
        assertThat(desk.set.all(Coffee.class)).anyMatch(it -> it.contacts().contains(bo));
    }

    @Test
    void whyNotIsAnsweredForSomebodyWhoIsNotDueAtAll() {
        UUID fresh = desk.person("Fresh", 3, 2);
        assertThat(board().due()).extracting(due -> due.person().id()).doesNotContain(fresh);
        dues.wish(fresh);
        assertThat(model.due.shown).extracting(due -> due.person().id()).contains(fresh);
        assertThat(model.focus.get()).isEqualTo(new Focus.OnPerson(fresh));
        assertThat(answer().sentences()).first().asString().startsWith("Fresh ");
    }

    @Test
    void theCursorLeadsIntoTheNextMonthAndEnterWalksTheCoffees() {
        Coffee one = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
        Coffee other = desk.coffee(CoffeeStatus.PROPOSED, december(8, 14, 0), desk.person("Bo", 1, 70));
        months.cursor(DECEMBER.atDay(8));
        months.enter();
        months.enter();
        assertThat(model.focus.get()).isEqualTo(new Focus.OnCoffee(other.id()));
        months.enter();
        assertThat(model.focus.get()).isEqualTo(new Focus.OnCoffee(one.id()));
        months.open();
        assertThat(around.opened).containsExactly(ada);
        months.cursor(DECEMBER.atEndOfMonth().plusDays(1));
        assertThat(model.month.get()).isEqualTo(DECEMBER.plusMonths(1));
        assertThat(model.focus.get()).isEqualTo(new Focus.None());
    }

    private void background(Runnable job) {
        if (later) {
            waiting.add(job);
        } else {
            job.run();
        }
    }

    private MonthBoard board() {
        return Objects.requireNonNull(model.board.get());
    }

    private Answer answer() {
        return Objects.requireNonNull(model.explanation.get()).answer();
    }
}
