package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeDetails;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Desk;
import io.fika.people.People;
import io.fika.people.Belongings;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Matching;
import io.fika.reciprocity.Nearness;
import io.fika.reciprocity.Reciprocity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IntroducingTest {
    private final Desk desk = new Desk();
    private final CoffeeDetails details = new CoffeeDetails(desk.set, desk.journal, desk.clock);
    private final Introducing introducing = new Introducing(desk.journal, desk.coffees, details);
    private final Reciprocity reciprocity = new Reciprocity(
            desk.journal, desk.set, new Matching(desk.set, Nearness.Source.unknown(Desk.TODAY)));
    private final UUID ada = desk.person("Ada", 1, 90);
    private final UUID bo = desk.person("Bo", 1, 80);

    @Test
    void twoAreIntroducedOverACoffeeOfThreeInOneChange() {
        introducing.overCoffee(match(), Desk.TODAY);
        Coffee coffee = desk.set.all(Coffee.class).iterator().next();
        assertThat(coffee.contacts()).containsExactly(ada, bo);
        assertThat(coffee.purpose()).isEqualTo("telescope mirrors");
        assertThat(coffee.start().toLocalDate()).isAfter(Desk.TODAY);
        assertThat(reciprocity.introductions()).extracting(Introduction::stage).containsExactly(IntroductionStage.PROPOSED);
        desk.journal.undo();
        assertThat(desk.set.all(Coffee.class)).isEmpty();
        assertThat(reciprocity.introductions()).isEmpty();
    }

    @Test
    void onceItWasHeldTheTwoHaveMet() {
        introducing.overCoffee(match(), Desk.TODAY);
        Coffee coffee = desk.set.all(Coffee.class).iterator().next();
        details.status(coffee.id(), CoffeeStatus.CONFIRMED);
        new Afterwards(
                        desk.journal, details,
                        new People(desk.journal, desk.set, new Belongings(desk.set, desk.database.touches(), List.of())),
                        desk.standings, desk.database.touches())
                .held(new Afterwards.Account(coffee.id(), null, "", List.of(), List.of(), List.of()));
        assertThat(reciprocity.introductions()).extracting(Introduction::stage).containsExactly(IntroductionStage.MET);
    }

    @Test
    void withoutRoomForBothNothingChanges() {
        desk.busyTimes.block("sabbatical", Desk.TODAY, Desk.TODAY.plusMonths(5));
        assertThat(introducing.overCoffee(match(), Desk.TODAY)).isEmpty();
        assertThat(desk.set.all(Coffee.class)).isEmpty();
    }

    private Match match() {
        reciprocity.addNeed(ada, "telescope mirrors", Desk.TODAY);
        reciprocity.addOffer(bo, "grinding of mirrors", Desk.TODAY);
        return reciprocity.matching().all().getFirst();
    }
}
