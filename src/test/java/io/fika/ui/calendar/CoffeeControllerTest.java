package io.fika.ui.calendar;

import static io.fika.coffees.Desk.DECEMBER;
import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Desk;
import io.fika.coffees.Planning;
import io.fika.growth.Afterwards;
import io.fika.people.Contact;
import io.fika.planner.Planner;
import io.fika.ui.Around;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.Tasks;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoffeeControllerTest {
    private final Desk desk = new Desk();
    private final Around around = new Around(desk.journal);
    private final CalendarModel month = new CalendarModel(Desk.TODAY);
    private final CoffeeModel model = month.coffee;
    private final CalendarController months = new CalendarController(
            month, around.bench(), desk.coffees, new Planning(new Planner(), desk.coffees, desk.people),
            Tasks.atOnce());
    private final CoffeeController controller =
            new CoffeeController(month, months, around.bench(), new CoffeeWork(desk.coffees, CoffeeDesk.table(desk)));
    private final HeldController held =
            new HeldController(month, around.bench(), desk.coffees, CoffeeDesk.afterwards(desk));
    private final UUID ada = desk.person("Ada", 1, 72);
    private final UUID bo = desk.person("Bo", 1, 70);

    @BeforeEach
    void show() {
        months.month(DECEMBER);
    }

    @Test
    void aCoffeeByHandBeginsWithADayAndThenAPerson() {
        controller.draft(DECEMBER.atDay(9));
        assertThat(model.draft.get()).isEqualTo(DECEMBER.atDay(9));
        assertThat(controller.find("ad", List.of())).extracting(Contact::id).containsExactly(ada);
        controller.begin(ada, DECEMBER.atDay(9));
        assertThat(model.draft.get()).isNull();
        assertThat(table().coffee().contacts()).containsExactly(ada);
        assertThat(table().start()).isEqualTo(december(9, 8, 30));
    }

    @Test
    void aDayWithoutRoomSaysWhyAndCanBeOverridden() {
        desk.busyTimes.block("holiday", DECEMBER.atDay(24), DECEMBER.atDay(24));
        controller.draft(DECEMBER.atDay(24));
        controller.begin(ada, DECEMBER.atDay(24));
        var hindered = (CoffeeModel.HinderedStart) Objects.requireNonNull(model.hindered.get());
        assertThat(hindered.sentence()).isEqualTo("Thursday 24 December is taken wholly: holiday.");
        assertThat(desk.set.all(Coffee.class)).isEmpty();
        controller.beginRegardless(ada, hindered.wanted());
        assertThat(desk.set.all(Coffee.class)).hasSize(1);
        assertThat(model.hindered.get()).isNull();
    }

    @Test
    void aSecondPersonMakesItACoffeeOfThreeAndTheLastCannotLeave() {
        Coffee coffee = focused(CoffeeStatus.PROPOSED);
        assertThat(controller.find("bo", coffee.contacts())).extracting(Contact::id).containsExactly(bo);
        controller.add(coffee, bo);
        assertThat(table().people()).extracting(Contact::id).containsExactly(ada, bo);
        controller.without(table().coffee(), ada);
        controller.without(table().coffee(), bo);
        assertThat(table().coffee().contacts()).containsExactly(bo);
    }

    @Test
    void aFieldThatIsLeftAsItWasChangesNothing() {
        Coffee coffee = focused(CoffeeStatus.PROPOSED);
        around.notices.clear();
        controller.place(coffee, " ");
        controller.minutes(coffee, 45, Booked.Force.BY_THE_RULES);
        controller.start(coffee, december(8, 9, 0), Booked.Force.BY_THE_RULES);
        assertThat(around.notices).isEmpty();
        controller.place(coffee, "Café Nord");
        assertThat(around.notices).containsExactly("Coffee with Ada: place Café Nord");
        assertThat(controller.places(table().coffee(), "")).contains("Café Nord");
        assertThat(controller.places(table().coffee(), "cafe n")).containsExactly("Café Nord");
        assertThat(controller.places(table().coffee(), "harbour")).isEmpty();
    }

    @Test
    void aTypedTimeThatIsHinderedStaysUnlessTheUserInsists() {
        Coffee coffee = focused(CoffeeStatus.CONFIRMED);
        controller.start(coffee, december(8, 22, 0), Booked.Force.BY_THE_RULES);
        assertThat(model.hindered.get()).isInstanceOfSatisfying(
                CoffeeModel.HinderedStart.class, it -> assertThat(it.wanted()).isEqualTo(december(8, 22, 0)));
        assertThat(table().start()).isEqualTo(december(8, 9, 0));
        controller.start(coffee, december(8, 22, 0), Booked.Force.REGARDLESS);
        assertThat(table().start()).isEqualTo(december(8, 22, 0));
        assertThat(model.hindered.get()).isNull();
    }

    @Test
    void aLengthThatIsHinderedStaysUnlessTheUserInsists() {
        Coffee coffee = focused(CoffeeStatus.CONFIRMED);
        controller.minutes(coffee, 60, Booked.Force.BY_THE_RULES);
        assertThat(table().coffee().minutes()).isEqualTo(60);
        controller.minutes(table().coffee(), 180, Booked.Force.BY_THE_RULES);
        assertThat(model.hindered.get()).isEqualTo(new CoffeeModel.HinderedLength(
                180, "Tuesday 8 December, 09:00 to 12:00 is outside your coffee hours."));
        assertThat(table().coffee().minutes()).isEqualTo(60);
        controller.minutes(table().coffee(), 180, Booked.Force.REGARDLESS);
        assertThat(table().coffee().minutes()).isEqualTo(180);
        assertThat(model.hindered.get()).isNull();
    }

    @Test
    void whatWasInTheWayIsForgottenWhenTheCoffeeChangesOtherwise() {
        Coffee coffee = focused(CoffeeStatus.CONFIRMED);
        controller.minutes(coffee, 180, Booked.Force.BY_THE_RULES);
        assertThat(model.hindered.get()).isNotNull();
        controller.remove(table().coffee());
        assertThat(model.hindered.get()).isNull();
    }

    @Test
    void howLongACoffeeOfThePastTookIsNobodysToRefuse() {
        Coffee coffee = desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.minusDays(3).atTime(20, 0), ada);
        months.focus(new Focus.OnCoffee(coffee.id()));
        controller.minutes(coffee, 200, Booked.Force.BY_THE_RULES);
        assertThat(table().coffee().minutes()).isEqualTo(200);
    }

    @Test
    void callingOffOffersTheSmallestReplanHoweverItIsDoneAndForcesNothing() {
        Coffee coffee = focused(CoffeeStatus.CONFIRMED);
        controller.status(coffee, CoffeeStatus.CANCELLED);
        assertThat(model.instead.get().offers()).isNotEmpty();
        assertThat(desk.set.all(Coffee.class)).hasSize(1);
        assertThat(table().coffee().status()).isEqualTo(CoffeeStatus.CANCELLED);
        controller.accept(model.instead.get().offers().getFirst());
        assertThat(desk.set.all(Coffee.class)).hasSize(2);
        assertThat(model.instead.get().offers()).isEmpty();
    }

    @Test
    void anUndoneCancellationOffersNothing() {
        controller.remove(focused(CoffeeStatus.CONFIRMED));
        assertThat(model.instead.get().offers()).isNotEmpty();
        desk.journal.undo();
        assertThat(model.instead.get().offers()).isEmpty();
        controller.remove(table().coffee());
        controller.leave();
        assertThat(model.instead.get().offers()).isEmpty();
    }

    @Test
    void theListLeadsFromOneOutcomeBackToTheNext() {
        Coffee today = desk.coffee(CoffeeStatus.CONFIRMED, Desk.TODAY.atTime(9, 0), ada);
        Coffee earlier = desk.coffee(CoffeeStatus.INVITED, Desk.TODAY.minusDays(40).atTime(9, 0), bo);
        assertThat(model.waiting).extracting(CoffeeModel.Waiting::coffee).containsExactly(today.id(), earlier.id());
        controller.list(true);
        controller.tell(model.waiting.getLast().coffee());
        assertThat(month.logging.get()).isTrue();
        assertThat(table().coffee().id()).isEqualTo(earlier.id());
        held.held(new Afterwards.Account(earlier.id(), null, "", List.of(), List.of(), List.of()));
        assertThat(month.logging.get()).isFalse();
        assertThat(model.listing.get()).isTrue();
        assertThat(month.focus.get()).isEqualTo(new Focus.None());
        assertThat(model.waiting).extracting(CoffeeModel.Waiting::names).containsExactly("Ada");
    }

    private Coffee focused(CoffeeStatus status) {
        Coffee coffee = desk.coffee(status, december(8, 9, 0), ada);
        months.focus(new Focus.OnCoffee(coffee.id()));
        return coffee;
    }

    private CoffeeModel.Table table() {
        return Objects.requireNonNull(model.table.get());
    }
}
