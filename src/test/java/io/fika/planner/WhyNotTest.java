package io.fika.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fika.planner.WhyNot.Barred;
import io.fika.planner.WhyNot.Costs;
import io.fika.planner.WhyNot.Planned;
import io.fika.planner.WhyNot.Rule;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyNotTest {
    private static final Effort SHORT = new Effort(300, null, 1);

    private final Planner planner = new Planner();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void forcingSomebodyInTellsItsPriceAndWhoWouldGo(long seed) {
        Problem problem = SeededProblems.usual(seed, 60);
        Scorer scorer = new Scorer(problem);
        Plan plan = planner.solve(problem, new Effort(3000, null, 1), any -> {}, () -> false);
        for (int id : plan.left()) {
            if (planner.whyNot(problem, plan, id, SHORT, () -> false) instanceof Costs costs) {
                List<Booking> instead = costs.instead().bookings();
                assertThat(instead).extracting(Booking::contact).contains(id);
                assertThat(scorer.violations(instead)).isEmpty();
                assertThat(costs.points()).isEqualTo(plan.score() - scorer.score(instead));
                assertThat(costs.in()).extracting(Booking::contact).contains(id);
                Set<Booking> changed = new HashSet<>(plan.bookings());
                costs.out().forEach(changed::remove);
                changed.addAll(costs.in());
                assertThat(changed).isEqualTo(new HashSet<>(instead));
            }
        }
    }

    @Test
    void forcingFindsTheBestOfAllPlansWithThatContact() {
        for (long seed = 0; seed < 25; seed++) {
            Problem problem = SeededProblems.tiny(seed);
            Plan plan = planner.solve(problem, SHORT, any -> {}, () -> false);
            pricesAreExact(problem, plan, plan.left());
        }
    }

    /** Most of them are dropped from the search for the plan itself. */
    @Test
    void whoeverIsFarFromAnyPlanHasTheRightPriceToo() {
        for (long seed = 0; seed < 12; seed++) {
            Problem problem = SeededProblems.crowded(seed);
            Plan plan = planner.solve(problem, SHORT, any -> {}, () -> false);
            pricesAreExact(problem, plan, plan.left().subList(0, 6));
        }
    }

    private void pricesAreExact(Problem problem, Plan plan, List<Integer> left) {
        for (int id : left) {
            int best = BruteForce.bestWith(problem, id);
            if (planner.whyNot(problem, plan, id, SHORT, () -> false) instanceof Costs costs) {
                assertThat(costs.instead().score()).isEqualTo(best);
            } else {
                assertThat(best).isEqualTo(Integer.MIN_VALUE);
            }
        }
    }

    @Test
    void manyAreAnsweredInTheirOrder() {
        Problem problem = SeededProblems.usual(5, 80);
        Scorer scorer = new Scorer(problem);
        Plan plan = planner.solve(problem, SHORT, any -> {}, () -> false);
        List<WhyNot> whys = planner.whyNot(problem, plan, plan.left(), SHORT);
        assertThat(whys).hasSameSizeAs(plan.left());
        for (int i = 0; i < whys.size(); i++) {
            int id = plan.left().get(i);
            if (whys.get(i) instanceof Costs costs) {
                assertThat(costs.in()).extracting(Booking::contact).contains(id);
                assertThat(scorer.violations(costs.instead().bookings())).isEmpty();
                assertThat(costs.points()).isEqualTo(plan.score() - costs.instead().score());
            } else {
                assertThat(whys.get(i)).isEqualTo(planner.whyNot(problem, plan, id, SHORT, () -> false));
            }
        }
    }

    @Test
    void whoIsInThePlanIsPlanned() {
        Problem problem = SeededProblems.usual(1, 30);
        Plan plan = planner.solve(problem, SHORT, any -> {}, () -> false);
        int met = plan.coffees().getFirst().booking().contact();
        assertThat(planner.whyNot(problem, plan, met, SHORT, () -> false)).isEqualTo(new Planned());
    }

    @Test
    void namesTheRuleInTheWay() {
        Problem problem = new Changed(SeededProblems.usual(1, 30)).pinned(List.of()).problem();
        LocalDateTime first = problem.month().atDay(1).atStartOfDay();
        Set<HalfDay> always = EnumSet.allOf(HalfDay.class);
        assertThat(rule(new Changed(problem).slots(List.of()).problem())).isEqualTo(Rule.NO_FREE_START);
        assertThat(rule(with(problem, it -> person(it, 60, Set.of(), List.of())))).isEqualTo(Rule.HALF_DAYS);
        Problem.Days month = new Problem.Days(first.toLocalDate(), first.toLocalDate().plusDays(40));
        assertThat(rule(with(problem, it -> person(it, 60, always, List.of(month))))).isEqualTo(Rule.AWAY);
        assertThat(rule(with(problem, it -> new Problem.Person(
                        it.id(), 0, 60, it.due(), 0, false, 0, null, always, null, month.to(), List.of()))))
                .isEqualTo(Rule.EARLIEST);
        assertThat(rule(with(problem, it -> new Problem.Person(
                        it.id(), 0, 7, month.to().plusDays(90), 0, false, 0, null, always, null, null, List.of()))))
                .isEqualTo(Rule.NEAR_DUE);
        Problem.Limits none = new Problem.Limits(2, 6, 0, 45, 15, 45);
        assertThat(rule(with(new Changed(problem).limits(none).problem(), it -> person(it, 60, always, List.of()))))
                .isEqualTo(Rule.LIMITS);
    }

    @Test
    void refusesAContactThatTheProblemDoesNotKnow() {
        Problem problem = SeededProblems.usual(1, 10);
        Plan plan = planner.solve(problem, SHORT, any -> {}, () -> false);
        assertThatThrownBy(() -> planner.whyNot(problem, plan, 99, SHORT, () -> false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Rule rule(Problem problem) {
        Plan empty = new Plan(0, new ArrayList<>(), List.of());
        WhyNot why = planner.whyNot(problem, empty, 0, SHORT, () -> false);
        assertThat(why).isInstanceOf(Barred.class);
        return ((Barred) why).rule();
    }

    private static Problem with(Problem problem, UnaryOperator<Problem.Person> change) {
        return new Changed(problem).contact(0, change).problem();
    }

    private static Problem.Person person(
            Problem.Person it, int cadence, Set<HalfDay> halfDays, List<Problem.Days> away) {
        return new Problem.Person(it.id(), 0, cadence, it.due(), 0, false, 0, null, halfDays, null, null, away);
    }
}
