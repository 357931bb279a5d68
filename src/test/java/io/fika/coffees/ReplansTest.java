package io.fika.coffees;

import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Replans.Rejection;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Outcome;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.Half;
import io.fika.people.HalfDay;
import io.fika.planner.Planner;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplansTest {
    private final Desk desk = new Desk();
    private final CoffeeDetails details = new CoffeeDetails(desk.set, desk.journal, desk.clock);
    private final Replans replans = new Replans(desk.coffees, details, new Planner(), desk.journal);
    private final UUID ada = desk.person("Ada", 1, 90);
    private final UUID bo = desk.person("Bo", 1, 80);
    private final Coffee first = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
    private final Coffee other = desk.coffee(CoffeeStatus.PROPOSED, december(10, 9, 0), bo);

    @Test
    void notThisMonthLetsSomebodyElseComeAndMovesNobody() {
        UUID cleo = desk.person("Cleo", 1, 70);
        desk.person("Dan", 1, 65);
        Outcome outcome = replans.reject(first, Rejection.NOT_THIS_MONTH).orElseThrow();
        assertThat(label(outcome)).startsWith("Take coffee with Ada out of the plan; Cleo comes on ");
        assertThat(desk.coffee(other.id())).isEqualTo(other);
        assertThat(desk.set.all(Coffee.class)).hasSize(2).anyMatch(it -> it.contacts().equals(List.of(cleo)));
        assertThat(desk.coffees.skipped(Desk.DECEMBER)).containsExactly(ada);
        desk.journal.undo();
        assertThat(desk.coffee(first.id())).usingRecursiveComparison().ignoringFields("version").isEqualTo(first);
        assertThat(desk.coffees.skipped(Desk.DECEMBER)).isEmpty();
    }

    @Test
    void notThisDayMovesTheSamePersonAndNobodyElse() {
        replans.reject(first, Rejection.NOT_THIS_DAY);
        assertThat(start(first).toLocalDate()).isNotEqualTo(december(8, 9, 0).toLocalDate());
        assertThat(desk.coffee(first.id()).pinned()).isTrue();
        assertThat(desk.coffee(other.id())).isEqualTo(other);
        assertThat(desk.set.all(Coffee.class)).hasSize(2);
    }

    @Test
    void anotherTimeIsNeverInTheSameHalfOfTheDay() {
        replans.reject(first, Rejection.ANOTHER_TIME);
        LocalDateTime start = start(first);
        assertThat(start.toLocalDate().equals(december(8, 9, 0).toLocalDate()) && start.getHour() < 12).isFalse();
        assertThat(desk.coffee(other.id())).isEqualTo(other);
    }

    @Test
    void whereNoOtherTimeIsFreeNothingChangesUnlessTheDayIsOut() {
        desk.busyTimes.block("away", Desk.DECEMBER.atDay(1), Desk.DECEMBER.atDay(7));
        desk.busyTimes.block("away", Desk.DECEMBER.atDay(9), Desk.DECEMBER.atDay(31));
        desk.busyTimes.block("office", december(8, 12, 0).atZone(Desk.ZONE), december(8, 19, 0).atZone(Desk.ZONE));
        assertThat(replans.reject(first, Rejection.ANOTHER_TIME)).isEmpty();
        assertThat(desk.coffee(first.id())).isEqualTo(first);
        replans.reject(first, Rejection.NOT_THIS_DAY);
        assertThat(desk.set.all(Coffee.class)).containsExactly(other);
        assertThat(desk.coffees.skipped(Desk.DECEMBER)).containsExactly(ada);
    }

    @Test
    void aCalledOffCoffeeOffersTheSamePersonAndSomebodyElseAndChangesNothing() {
        UUID cleo = desk.person("Cleo", 1, 70);
        Coffee agreed = desk.coffee(CoffeeStatus.CONFIRMED, december(15, 9, 0), desk.person("Ivo", 1, 95));
        desk.coffees.cancel(agreed.id());
        List<Replans.Offer> offers = replans.instead(desk.coffee(agreed.id())).offers();
        assertThat(offers).hasSize(2);
        assertThat(offers.getFirst().person()).isEqualTo(agreed.contacts().getFirst());
        assertThat(offers.getFirst().sentence()).startsWith("Ivo could move to ").endsWith("; nothing else changes.");
        assertThat(offers.getFirst().start().toLocalDate()).isNotEqualTo(december(15, 9, 0).toLocalDate());
        assertThat(offers.getLast().person()).isEqualTo(cleo);
        assertThat(desk.set.all(Coffee.class)).hasSize(3);
        replans.accept(offers.getFirst());
        assertThat(desk.set.all(Coffee.class)).hasSize(4);
        assertThat(desk.coffee(agreed.id()).status()).isEqualTo(CoffeeStatus.CANCELLED);
        assertThat(desk.coffee(other.id())).isEqualTo(other);
    }

    @Test
    void whereNothingFitsIntoTheGapItIsSaidWhy() {
        Coffee agreed = desk.coffee(CoffeeStatus.CONFIRMED, december(15, 9, 0), desk.person("Ivo", 1, 95));
        desk.coffees.cancel(agreed.id());
        assertThat(replans.instead(desk.coffee(agreed.id())).why())
                .containsExactly("Everybody else who is due has a coffee this month.");
        desk.person("Fay", 3, 5);
        assertThat(replans.instead(desk.coffee(agreed.id())).why())
                .containsExactly("Nobody else is due enough for one more coffee this month; Fay comes next.");
        desk.person("Gil", 1, 95, person -> person.withWishes(
                new CoffeeWishes(Set.of(new HalfDay(DayOfWeek.SUNDAY, Half.AM)), null, "", null)));
        desk.journal.commit(new Change("Leave", Edit.removed(named("Fay"))));
        assertThat(replans.instead(desk.coffee(agreed.id())).why()).containsExactly(
                "The one other person who is due finds no time: half-days, days away, limits or gaps are in the way.");
        Contact ivo = named("Ivo");
        desk.journal.commit(new Change("Pause", Edit.changed(ivo, ivo.withPaused(true))));
        assertThat(replans.instead(desk.coffee(agreed.id())).why()).first().isEqualTo("Ivo is paused; nothing is due.");
        desk.busyTimes.block("away", Desk.TODAY, Desk.DECEMBER.atDay(31));
        Replans.Instead none = replans.instead(desk.coffee(agreed.id()));
        assertThat(none.offers()).isEmpty();
        assertThat(none.why()).last().isEqualTo("There is no free time left in this month.");
    }

    private Contact named(String name) {
        return desk.set.all(Contact.class).stream()
                .filter(person -> person.name().full().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatLiesInThePastIsNotOffered() {
        Coffee past = desk.coffee(CoffeeStatus.CANCELLED, Desk.TODAY.minusDays(1).atTime(9, 0), ada);
        assertThat(replans.instead(past)).isEqualTo(Replans.Instead.NOTHING);
    }

    private LocalDateTime start(Coffee coffee) {
        return details.startOf(desk.coffee(coffee.id()));
    }

    private static String label(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? done.committed().label() : outcome.toString();
    }
}
