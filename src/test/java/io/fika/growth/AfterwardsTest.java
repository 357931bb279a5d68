package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeDetails;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Desk;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.People;
import io.fika.people.Touch;
import io.fika.people.Belongings;
import io.fika.reciprocity.Matching;
import io.fika.reciprocity.Nearness;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.reciprocity.Reciprocity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AfterwardsTest {
    private static final LocalDate IN_TWO_WEEKS = Desk.TODAY.plusDays(14);

    private final Desk desk = new Desk();
    private final CoffeeDetails details = new CoffeeDetails(desk.set, desk.journal, desk.clock);
    private final Afterwards afterwards = new Afterwards(
            desk.journal, details,
            new People(desk.journal, desk.set, new Belongings(desk.set, desk.database.touches(), List.of())),
            desk.standings, desk.database.touches());
    private final Reciprocity reciprocity = new Reciprocity(
            desk.journal, desk.set, new Matching(desk.set, Nearness.Source.unknown(LocalDate.EPOCH)));
    private final UUID ada = desk.person("Ada", 1, 50);
    private final Coffee today = desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.atTime(9, 0), ada);

    @Test
    void everythingThatIsSaidIsOneChangeAndOneUndo() {
        afterwards.held(new Afterwards.Account(
                today.id(), By.THEM, "Likes prisms",
                List.of(new Afterwards.Learned.Seeks(ada, "a lathe "), new Afterwards.Learned.Gives(ada, "lenses")),
                List.of(
                        new Afterwards.Promised(ada, By.THEM, "catalogue", null),
                        new Afterwards.Promised(ada, By.ME, "call Bo", IN_TWO_WEEKS)),
                List.of()));
        assertThat(desk.coffee(today.id()).status()).isEqualTo(CoffeeStatus.HELD);
        Touch touch = desk.database.touches().of(ada, 1).getFirst();
        assertThat(List.of(touch.day(), Objects.requireNonNull(touch.by()), touch.note()))
                .isEqualTo(List.of(Desk.TODAY, By.THEM, "Likes prisms"));
        assertThat(reciprocity.openNeeds()).extracting(Need::text).containsExactly("a lathe");
        assertThat(reciprocity.openOffers()).extracting(Offer::text).containsExactly("lenses");
        assertThat(reciprocity.openPromises()).extracting(Promise::text).containsExactly("call Bo", "catalogue");
        desk.journal.undo();
        assertThat(desk.coffee(today.id()).status()).isEqualTo(CoffeeStatus.CONFIRMED);
        assertThat(desk.database.touches().of(ada, 9)).hasSize(1);
        assertThat(reciprocity.openNeeds()).isEmpty();
        assertThat(reciprocity.openPromises()).isEmpty();
    }

    @Test
    void aThirdCoffeeWithinTheCadenceSuggestsMovingInwardAndNothingMovesByItself() {
        assertThat(afterwards.advice(today)).isEmpty();
        Coffee before = desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.minusDays(100).atTime(9, 0), ada);
        afterwards.held(account(before, List.of()));
        List<Inward> advice = afterwards.advice(today);
        assertThat(advice).singleElement().satisfies(it -> {
            assertThat(it.ring()).isEqualTo(desk.rings().getFirst());
            assertThat(it.days()).isEqualTo(60);
            assertThat(it.people()).isEqualTo(1);
        });
        assertThat(ring(ada)).isEqualTo(desk.rings().get(1).id());
        afterwards.held(account(today, advice));
        assertThat(ring(ada)).isEqualTo(desk.rings().getFirst().id());
        desk.journal.undo();
        assertThat(ring(ada)).isEqualTo(desk.rings().get(1).id());
    }

    @Test
    void aGapLongerThanTheCadenceSuggestsNothing() {
        afterwards.held(account(
                desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.minusDays(111).atTime(9, 0), ada), List.of()));
        assertThat(afterwards.advice(today)).isEmpty();
    }

    @Test
    void theAgendaJoinsWhatIsAtTheTable() {
        UUID bo = desk.person("Bo", 1, 20);
        UUID far = desk.person("Far", 1, 20);
        reciprocity.addNeed(ada, "telescope mirrors", Desk.TODAY);
        reciprocity.addNeed(ada, "a flat in Rome", Desk.TODAY);
        reciprocity.addNeed(far, "a boat", Desk.TODAY);
        reciprocity.addOffer(bo, "grinding of mirrors", Desk.TODAY);
        reciprocity.addOffer(null, "a guest room in Rome", Desk.TODAY);
        reciprocity.promise(bo, By.ME, "drawings", null);
        reciprocity.promise(far, By.ME, "nothing", null);
        Agenda both = Agenda.of(List.of(ada, bo), reciprocity);
        assertThat(both.matches()).hasSize(2);
        assertThat(both.needs()).isEmpty();
        assertThat(both.owed(By.ME)).extracting(Promise::text).containsExactly("drawings");
        Agenda alone = Agenda.of(List.of(ada), reciprocity);
        assertThat(alone.matches()).singleElement().satisfies(match -> assertThat(match.isMine()).isTrue());
        assertThat(alone.needs()).extracting(Need::text).containsExactly("telescope mirrors");
        assertThat(Agenda.of(List.of(), reciprocity).isEmpty()).isTrue();
    }

    private static Afterwards.Account account(Coffee coffee, List<Inward> inward) {
        return new Afterwards.Account(coffee.id(), null, "", List.of(), List.of(), inward);
    }

    private UUID ring(UUID contact) {
        return Objects.requireNonNull(desk.set.find(Contact.class, contact).orElseThrow().placement()).ring();
    }
}
