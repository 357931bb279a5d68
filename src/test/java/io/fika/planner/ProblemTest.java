package io.fika.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fika.planner.Fault.Cause;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem.Limits LIMITS = new Problem.Limits(2, 6, 20, 45, 15, 45);

    private final Problem problem =
            new Changed(SeededProblems.usual(4, 30)).pinned(List.of()).problem();
    private final Changed changed = new Changed(problem);
    private final LocalDateTime nine = problem.month().atDay(5).atTime(9, 0);

    @Test
    void withoutFreeStartsThePlanIsEmpty() {
        assertThat(solved(changed.slots(List.of())).coffees()).isEmpty();
    }

    @Test
    void withoutContactsThePlanIsEmpty() {
        Plan plan = solved(changed.contacts(List.of()));
        assertThat(plan.coffees()).isEmpty();
        assertThat(plan.left()).isEmpty();
    }

    @Test
    void withEverybodyAwayThePlanIsEmptyAndAllAreLeft() {
        Problem.Days month = new Problem.Days(problem.month().atDay(1), problem.month().atEndOfMonth());
        Changed away = changed;
        for (int i = 0; i < problem.contacts().size(); i++) {
            away = away.contact(i, it -> new Problem.Person(
                    it.id(), it.ring(), it.cadence(), it.due(), it.category(), it.isNew(), it.place(), it.company(),
                    it.halfDays(), it.prefers(), it.earliest(), List.of(month)));
        }
        Plan plan = solved(away);
        assertThat(plan.coffees()).isEmpty();
        assertThat(plan.left()).hasSize(problem.contacts().size());
    }

    @Test
    void limitsOfZeroLeaveOnlyWhatIsPinned() {
        Booking pin = new Booking(3, nine);
        for (Problem.Limits none : List.of(
                new Problem.Limits(0, 6, 20, 45, 15, 45),
                new Problem.Limits(2, 0, 20, 45, 15, 45),
                new Problem.Limits(2, 6, 0, 45, 15, 45))) {
            assertThat(solved(changed.limits(none).pinned(List.of(pin))).bookings()).containsExactly(pin);
        }
    }

    @Test
    void pinnedCoffeesStayOutsideHoursAndAtTheSameTime() {
        LocalDateTime night = problem.month().atDay(1).atTime(3, 10);
        List<Booking> pinned = List.of(
                new Booking(1, night), new Booking(2, night), new Booking(1, nine), new Booking(1, nine.plusMinutes(5)));
        Plan plan = solved(changed.pinned(pinned));
        assertThat(plan.bookings()).containsAll(pinned);
        assertThat(plan.coffees().stream().filter(Plan.Coffee::pinned)).hasSize(4);
    }

    @Test
    void aCadenceOfOneDayIsPlannedOnItsDays() {
        Plan plan = solved(changed.contact(0, it -> new Problem.Person(
                it.id(), 0, 1, problem.month().atDay(1), it.category(), it.isNew(), it.place(), null,
                Set.of(HalfDay.values()), null, null, List.of())));
        assertThat(plan.bookings().stream()
                        .filter(it -> it.contact() == 0)
                        .map(it -> it.start().toLocalDate()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3);
    }

    @Test
    void sharesNeedNotAddUpToAHundred() {
        List<Problem.Category> greedy = List.of(
                new Problem.Category("client", 100), new Problem.Category("peer", 100), new Problem.Category("other", 0));
        Problem odd = new Problem(
                "odd", problem.month(), LIMITS, problem.rings(), problem.places(), greedy, 100, problem.slots(),
                problem.contacts(), List.of(), List.of(), List.of());
        assertThat(solved(new Changed(odd)).coffees()).isNotEmpty();
    }

    @Test
    void oneContactAndOneStartAreEnough() {
        Plan plan = solved(changed.contacts(List.of(new Problem.Person(
                        -7, 0, 60, problem.month().atDay(1), 0, false, 0, null, Set.of(HalfDay.values()), null, null,
                        List.of())))
                .slots(List.of(nine)));
        assertThat(plan.bookings()).containsExactly(new Booking(-7, nine));
    }

    @Test
    void anEarlyCancelStillGivesAPlan() {
        assertThat(new Scorer(problem)
                        .violations(new Planner()
                                .solve(problem, Effort.USUAL, any -> {}, () -> true)
                                .bookings()))
                .isEmpty();
    }

    @Test
    void aFaultNamesItsField() {
        assertThat(problem.fault()).isEmpty();
        faulty(changed.limits(new Problem.Limits(2, -1, 20, 45, 15, 45)), "limits.perWeek", Cause.TOO_SMALL);
        faulty(changed.limits(new Problem.Limits(2, 6, 20, 9999, 15, 45)), "limits.lengthMinutes", Cause.TOO_LARGE);
        faulty(changed.rings(List.of()), "contacts[0].ring", Cause.UNKNOWN);
        faulty(changed.slots(List.of(nine.plusMonths(1))), "slots[0]", Cause.OUTSIDE_MONTH);
        faulty(changed.pinned(List.of(new Booking(99, nine))), "pinned[0].contact", Cause.UNKNOWN);
        faulty(changed.pinned(List.of(new Booking(1, nine.minusMonths(1)))), "pinned[0].start", Cause.OUTSIDE_MONTH);
        faulty(
                changed.previous(List.of(new Booking(1, nine), new Booking(1, nine))), "previous[1]", Cause.REPEATED);
        faulty(changed.contact(2, it -> problem.contacts().get(1)), "contacts[2].id", Cause.REPEATED);
        faulty(
                changed.contact(2, it -> new Problem.Person(
                        2, 0, 0, it.due(), 0, false, 0, null, Set.of(), null, null, List.of())),
                "contacts[2].cadence",
                Cause.TOO_SMALL);
        faulty(
                changed.contact(2, it -> new Problem.Person(
                        2, 0, 30, it.due(), 0, false, 0, null, Set.of(), null, null,
                        List.of(new Problem.Days(it.due(), it.due().minusDays(1))))),
                "contacts[2].away",
                Cause.BACKWARDS);
    }

    private void faulty(Changed it, String field, Cause cause) {
        assertThat(it.problem().fault()).contains(new Fault(field, cause));
        assertThatThrownBy(() -> new Planner().solve(it.problem(), Effort.USUAL, any -> {}, () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(field);
    }

    private static Plan solved(Changed it) {
        Plan plan = new Planner().solve(it.problem(), new Effort(200, null, 1), any -> {}, () -> false);
        assertThat(new Scorer(it.problem()).violations(plan.bookings())).isEmpty();
        assertThat(plan.score()).isEqualTo(new Scorer(it.problem()).score(plan.bookings()));
        return plan;
    }
}
