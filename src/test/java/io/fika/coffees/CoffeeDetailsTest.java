package io.fika.coffees;

import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.people.CoffeeWishes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoffeeDetailsTest {
    private final Desk desk = new Desk();
    private final CoffeeDetails details = new CoffeeDetails(desk.set, desk.journal, desk.clock);
    private final UUID ada = desk.person("Ada", 1, 72);
    private final UUID bo = desk.person("Bo", 1, 70);

    @Test
    void everyFieldIsOneChangeThatCanBeUndone() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
        assertThat(label(details.people(coffee.id(), List.of(ada, bo, ada)))).isEqualTo("Have coffee with Ada + Bo");
        assertThat(label(details.minutes(coffee.id(), 90))).isEqualTo("Coffee with Ada + Bo: 90 minutes");
        assertThat(label(details.place(coffee.id(), " Café Nord "))).isEqualTo("Coffee with Ada + Bo: place Café Nord");
        details.purpose(coffee.id(), "Prisms");
        details.note(coffee.id(), "Bring the catalogue");
        details.status(coffee.id(), CoffeeStatus.INVITED);
        Coffee now = desk.coffee(coffee.id());
        assertThat(now.contacts()).containsExactly(ada, bo);
        assertThat(List.of(now.minutes(), now.place(), now.purpose(), now.note(), now.status()))
                .isEqualTo(List.of(90, "Café Nord", "Prisms", "Bring the catalogue", CoffeeStatus.INVITED));
        for (int i = 0; i < 6; i++) {
            desk.journal.undo();
        }
        assertThat(desk.coffee(coffee.id())).usingRecursiveComparison().ignoringFields("version").isEqualTo(coffee);
    }

    @Test
    void whatCannotBeMeantIsRefusedOrClamped() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
        assertThat(details.people(coffee.id(), List.of())).isEqualTo(new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO));
        details.minutes(coffee.id(), 0);
        assertThat(desk.coffee(coffee.id()).minutes()).isEqualTo(CoffeeDetails.SHORTEST);
        details.minutes(coffee.id(), 1_000_000);
        assertThat(desk.coffee(coffee.id()).minutes()).isEqualTo(CoffeeDetails.LONGEST);
        assertThat(details.place(Ids.next(), "x")).isEqualTo(new Outcome.Refused(Outcome.Cause.STALE));
        assertThatThrownBy(() -> details.status(coffee.id(), CoffeeStatus.HELD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreedCoffeesOfThePastWaitForTheirOutcome() {
        Coffee older = desk.coffee(CoffeeStatus.INVITED, Desk.TODAY.minusDays(40).atTime(9, 0), ada);
        Coffee earlier = desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.atTime(11, 0), bo);
        desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.atTime(11, 30), ada); // lasts until 12:15
        desk.coffee(CoffeeStatus.PROPOSED, Desk.TODAY.minusDays(1).atTime(9, 0), ada);
        desk.coffee(CoffeeStatus.MISSED, Desk.TODAY.minusDays(2).atTime(9, 0), ada);
        assertThat(details.waiting()).containsExactly(earlier, older);
    }

    @Test
    void placesAreRememberedWishesFirstThenTheMostFrequented() {
        UUID cleo = desk.person("Cleo", 1, 50, person -> person.withWishes(
                new CoffeeWishes(Set.of(), null, "Tea room", null)));
        for (int i = 1; i <= 3; i++) {
            Coffee coffee = desk.coffee(CoffeeStatus.CANCELLED, december(i, 9, 0), ada);
            details.place(coffee.id(), i == 1 ? "Aroma" : "Café Nord");
        }
        assertThat(details.places(List.of(cleo), "", 9)).containsExactly("Tea room", "Café Nord", "Aroma");
        assertThat(details.places(List.of(cleo), "cafe", 9)).containsExactly("Café Nord");
    }

    private static String label(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? done.committed().label() : outcome.toString();
    }
}
