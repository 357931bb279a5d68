package io.fika.coffees;

import static io.fika.coffees.Desk.DECEMBER;
import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Away;
import io.fika.people.CoffeeWishes;
import io.fika.people.Half;
import io.fika.people.HalfDay;
import io.fika.people.Work;
import io.fika.planner.Booking;
import io.fika.planner.Effort;
import io.fika.planner.Plan;
import io.fika.planner.Planner;
import io.fika.planner.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Desk desk = new Desk();

    @Test
    void anEmptyNetworkIsAProblemWithoutContacts() {
        Problem problem = problem().problem();
        assertThat(problem.contacts()).isEmpty();
        assertThat(problem.fault()).isEmpty();
        assertThat(problem.limits()).isEqualTo(new Problem.Limits(2, 6, 20, 45, 15, 45));
        assertThat(problem.rings()).containsExactly(8, 5, 3, 2);
        assertThat(problem.slots()).hasSize(23 * 10);
    }

    @Test
    void busyTimesHolidaysAndEventsTakeTheirStarts() {
        desk.busyTimes.block("holiday", DECEMBER.atDay(23), DECEMBER.atDay(31));
        desk.busyTimes.block("Dentist", december(1, 9, 0).atZone(Desk.ZONE), december(1, 10, 0).atZone(Desk.ZONE));
        desk.others.add(new Engagement(
                "Optics Evening", december(2, 14, 0), december(2, 22, 0), false, UUID.randomUUID(), null, null));
        Problem problem = problem().problem();
        assertThat(problem.slots()).noneMatch(slot -> slot.getDayOfMonth() >= 23);
        assertThat(problem.slots().stream().filter(slot -> slot.getDayOfMonth() == 1))
                .first().isEqualTo(december(1, 10, 0));
        assertThat(problem.slots().stream().filter(slot -> slot.getDayOfMonth() == 2).toList()).hasSize(5);
    }

    @Test
    void aTimeInAnotherZoneTakesWhatItIsHere() {
        ZonedDateTime tokyo = ZonedDateTime.of(2026, 12, 1, 17, 0, 0, 0, ZoneId.of("Asia/Tokyo"));
        desk.busyTimes.block("Call", tokyo, tokyo.plusHours(2));
        assertThat(problem().problem().slots()).first().isEqualTo(december(1, 14, 0));
    }

    @Test
    void thePresentMonthIsPlannedFromNowOn() {
        assertThat(desk.coffees.problemFor(YearMonth.of(2026, 11)).problem().slots())
                .first().isEqualTo(Desk.TODAY.atTime(14, 0));
        assertThat(desk.coffees.problemFor(YearMonth.of(2026, 10)).problem().slots()).isEmpty();
    }

    @Test
    void somebodyIsPlannedByRingCadenceAndLastTouch() {
        UUID ada = desk.person("Ada", 1, 72, contact -> contact
                .withCategory(desk.categories().get(1).id())
                .withWork(new Work("Lumen", "", ""))
                .withAway(List.of(new Away(DECEMBER.atDay(7), DECEMBER.atDay(9)))));
        desk.person("Bo", 1, null, contact -> contact.withCadenceDays(14).withWork(new Work("lumen", "", "")));
        desk.person("Paused", 1, 90, contact -> contact.withPaused(true));
        desk.person("In the tray", 1, 90, contact -> contact.withPlacement(null));
        MonthProblem problem = problem();
        assertThat(problem.problem().fault()).isEmpty();
        assertThat(problem.people()).hasSize(2);
        Problem.Person first = person(problem, ada);
        assertThat(first.ring()).isEqualTo(1);
        assertThat(first.cadence()).isEqualTo(60);
        assertThat(first.due()).isEqualTo(Desk.TODAY.minusDays(12));
        assertThat(first.category()).isEqualTo(1);
        assertThat(first.isNew()).isFalse();
        assertThat(first.halfDays()).hasSize(14);
        assertThat(first.away()).containsExactly(new Problem.Days(DECEMBER.atDay(7), DECEMBER.atDay(9)));
        Problem.Person other = person(problem, problem.people().getLast());
        assertThat(other.isNew()).isTrue();
        assertThat(other.cadence()).isEqualTo(14);
        assertThat(other.due()).isEqualTo(DECEMBER.atDay(1));
        assertThat(other.company()).isEqualTo(first.company()).isNotNull();
    }

    @Test
    void aSaturdayWishedForIsPlannedWhereTheUserHasCoffeeThen() {
        var saturday = new HalfDay(DayOfWeek.SATURDAY, Half.AM);
        desk.person("Ada", 1, 72, contact -> contact.withWishes(new CoffeeWishes(Set.of(saturday), null, "", null)));
        assertThat(plan().coffees()).isEmpty();
        CoffeeHours hours = CoffeeHours.USUAL.with(
                DayOfWeek.SATURDAY, List.of(new Window(LocalTime.of(9, 0), LocalTime.of(12, 0))));
        desk.coffees.change(desk.coffees.rules().with(hours));
        assertThat(plan().coffees()).singleElement().satisfies(coffee ->
                assertThat(coffee.booking().start().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY));
    }

    private Plan plan() {
        return new Planner().solve(problem().problem(), new Effort(100, null, 1), better -> {}, () -> false);
    }

    @Test
    void agreedAndPinnedCoffeesStayAndProposalsAreThePlanBefore() {
        UUID ada = desk.person("Ada", 1, 72);
        UUID bo = desk.person("Bo", 1, 72);
        UUID cy = desk.person("Cy", 1, 72);
        desk.coffee(CoffeeStatus.CONFIRMED, december(1, 9, 0), ada);
        desk.coffee(CoffeeStatus.PROPOSED, december(2, 9, 0), bo);
        desk.coffees.pin(desk.coffee(CoffeeStatus.PROPOSED, december(3, 9, 0), cy).id(), true);
        desk.coffee(CoffeeStatus.CANCELLED, december(4, 9, 0), bo);
        MonthProblem problem = problem();
        assertThat(problem.problem().pinned())
                .containsExactlyInAnyOrder(booking(problem, ada, 1), booking(problem, cy, 3));
        assertThat(problem.problem().previous()).containsExactly(booking(problem, bo, 2));
    }

    @Test
    void coffeesOfTheMonthsAroundAreNeighboursAndKeepTheirDistance() {
        UUID ada = desk.person("Ada", 0, 30);
        desk.coffee(CoffeeStatus.CONFIRMED, LocalDate.of(2026, 11, 30).atTime(9, 0), ada);
        desk.coffee(CoffeeStatus.CONFIRMED, LocalDate.of(2026, 11, 26).atTime(9, 0), desk.person("Bo", 2, 30));
        MonthProblem problem = problem();
        assertThat(problem.problem().neighbours()).containsExactly(LocalDate.of(2026, 11, 30));
        Problem.Person person = person(problem, ada);
        assertThat(person.due()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(person.away())
                .containsExactly(new Problem.Days(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 12, 9)));
    }

    @Test
    void aHeldCoffeeOfTheMonthFulfilledWhatWasDueThen() {
        UUID ada = desk.person("Ada", 0, 30);
        Coffee held = desk.coffee(CoffeeStatus.CONFIRMED, LocalDate.of(2026, 11, 5).atTime(9, 0), ada);
        desk.coffees.markHeld(held.id(), null, "");
        MonthProblem november = desk.coffees.problemFor(YearMonth.of(2026, 11));
        assertThat(november.problem().pinned()).hasSize(1);
        assertThat(person(november, ada).due()).isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @Test
    void aRoundOfSeveralIsFixedAndHoldsAllOfThem() {
        UUID ada = desk.person("Ada", 1, 72);
        UUID bo = desk.person("Bo", 1, 72);
        desk.coffee(CoffeeStatus.PROPOSED, december(10, 9, 0), ada, bo);
        MonthProblem problem = problem();
        assertThat(problem.problem().pinned()).containsExactly(booking(problem, ada, 10));
        assertThat(person(problem, ada).away()).isEmpty();
        assertThat(person(problem, bo).away())
                .containsExactly(new Problem.Days(LocalDate.of(2026, 11, 11), LocalDate.of(2027, 1, 8)));
    }

    @Test
    void peopleWithoutACategoryGetTheShareThatTheyHave() {
        desk.person("Ada", 1, 72);
        desk.person("Bo", 1, 72, contact -> contact.withCategory(desk.categories().getFirst().id()));
        Problem problem = problem().problem();
        assertThat(problem.fault()).isEmpty();
        assertThat(problem.categories()).hasSize(6);
        assertThat(problem.categories().getLast().sharePercent()).isEqualTo(50);
        assertThat(problem.categories().getFirst().sharePercent()).isEqualTo(10);
    }

    @Test
    void aPlanOfTheProblemCanBeProposed() {
        for (int i = 0; i < 12; i++) {
            desk.person("Person " + i, i % 4, 70 + i);
        }
        MonthProblem problem = problem();
        var plan = new Planner().solve(problem.problem(), new Effort(100, null, 1), better -> {}, () -> false);
        desk.coffees.propose(problem, plan);
        assertThat(desk.set.all(Coffee.class)).hasSize(plan.coffees().size());
        assertThat(desk.coffees.board(DECEMBER).count(CoffeeStatus.PROPOSED)).isEqualTo(plan.coffees().size());
    }

    private MonthProblem problem() {
        return desk.coffees.problemFor(DECEMBER);
    }

    private static Problem.Person person(MonthProblem problem, UUID person) {
        return problem.problem().contacts().get(problem.idOf(person).orElseThrow());
    }

    private static Booking booking(MonthProblem problem, UUID person, int day) {
        return new Booking(problem.idOf(person).orElseThrow(), december(day, 9, 0));
    }
}
