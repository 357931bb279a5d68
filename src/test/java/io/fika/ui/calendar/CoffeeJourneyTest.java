package io.fika.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Promise;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Journeys over one coffee by keyboard alone. */
class CoffeeJourneyTest extends Journey {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final int MOST_TABS = 60;

    @Override
    protected Place first() {
        return Place.CALENDAR;
    }

    @Test
    void aCoffeeIsMadeAndWrittenIntoByKeyboard(FxRobot robot) {
        Contact somebody = somebody(0);
        Contact another = somebody(1);
        robot.interact(() -> robot.lookup(".month-grid").query().requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT).type(KeyCode.N);
        settle();
        robot.write(somebody.name().full()).type(KeyCode.ENTER);
        settle();
        assertThat(only().contacts()).containsExactly(somebody.id());
        LocalDate day = only().start().toLocalDate();
        tabTo(robot, "Add somebody by name");
        robot.write(another.name().full()).type(KeyCode.ENTER);
        settle();
        assertThat(only().contacts()).containsExactly(somebody.id(), another.id());
        tabTo(robot, "Time");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("14.30").type(KeyCode.ENTER);
        settle();
        assertThat(only().start().toLocalDateTime()).isEqualTo(day.atTime(14, 30));
        tabTo(robot, "90 minutes");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "What for");
        robot.write("Prisms");
        tabTo(robot, "Notes");
        robot.write("Catalogue").type(KeyCode.TAB);
        settle();
        assertThat(List.of(only().minutes(), only().purpose(), only().note()))
                .isEqualTo(List.of(90, "Prisms", "Catalogue"));
        robot.interact(() -> core.journal().undo());
        assertThat(only().note()).isEmpty();
    }

    @Test
    void knownPlacesAreSuggestedAsOneTypesAndAnyOtherIsTaken(FxRobot robot) {
        robot.interact(() -> {
            core.coffees().book(List.of(somebody(0).id()), WEDNESDAY.atTime(9, 0), Booked.Force.REGARDLESS);
            core.coffeeDetails().place(only().id(), "Café Örn");
            core.coffees().book(List.of(somebody(1).id()), WEDNESDAY.atTime(14, 0), Booked.Force.REGARDLESS);
        });
        Coffee second = core.set().all(Coffee.class).stream()
                .filter(it -> it.contacts().contains(somebody(1).id()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> desktop().openCoffee(second.id()));
        settle();
        tabTo(robot, "Place");
        robot.write("o").write("r");
        settle();
        assertThat(robot.lookup(".picker-hit").queryAllAs(Button.class)).extracting(Button::getText)
                .containsExactly("Café Örn");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        settle();
        assertThat(place(second)).isEqualTo("Café Örn");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Pier").type(KeyCode.ESCAPE);
        settle();
        assertThat(place(second)).isEqualTo("Café Örn");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Pier").type(KeyCode.TAB);
        settle();
        assertThat(place(second)).isEqualTo("Pier");
    }

    private String place(Coffee coffee) {
        return core.set().find(Coffee.class, coffee.id()).orElseThrow().place();
    }

    @Test
    void anOutcomeIsToldInSecondsByKeyboardAlone(FxRobot robot) {
        Contact somebody = somebody(0);
        robot.interact(() -> {
            core.coffees().book(List.of(somebody.id()), TODAY.minusDays(2).atTime(9, 0), Booked.Force.REGARDLESS);
            core.coffees().accept(only().id());
        });
        robot.push(KeyCode.CONTROL, KeyCode.K).write("wait for their outcome").type(KeyCode.ENTER);
        settle();
        robot.type(KeyCode.SPACE);
        settle();
        tabTo(robot, "They did");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "Looks for");
        robot.write("a lathe").type(KeyCode.ENTER).write("a flat");
        tabTo(robot, "What I do next");
        robot.write("call").push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(only().status()).isEqualTo(CoffeeStatus.HELD);
        Touch touch = core.database().touches().of(somebody.id(), 1).getFirst();
        assertThat(touch.by()).isEqualTo(By.THEM);
        assertThat(core.set().all(Need.class)).extracting(Need::text).containsExactlyInAnyOrder("a lathe", "a flat");
        assertThat(core.set().all(Promise.class)).singleElement().satisfies(promise ->
                assertThat(promise.due()).isEqualTo(TODAY.plusWeeks(2)));
        robot.interact(() -> core.journal().undo());
        assertThat(only().status()).isEqualTo(CoffeeStatus.CONFIRMED);
        assertThat(core.set().all(Need.class)).isEmpty();
    }

    @Test
    void callingOffOffersTheSmallestReplan(FxRobot robot) {
        UUID somebody = somebody(0).id();
        LocalDateTime start = WEDNESDAY.atTime(9, 0);
        robot.interact(() -> {
            core.coffees().book(List.of(somebody), start, Booked.Force.REGARDLESS);
            core.coffees().accept(only().id());
            robot.lookup(".month-grid").query().requestFocus();
        });
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT).type(KeyCode.SPACE).type(KeyCode.DELETE);
        settle();
        assertThat(only().status()).isEqualTo(CoffeeStatus.CANCELLED);
        assertThat(robot.lookup(".offer-card").tryQuery()).isPresent();
        tabTo(robot, "Leave it");
        robot.type(KeyCode.SPACE);
        settle();
        assertThat(robot.lookup(".offer-card").tryQuery()).isEmpty();
    }

    private Coffee only() {
        assertThat(core.set().all(Coffee.class)).hasSize(1);
        return core.set().all(Coffee.class).iterator().next();
    }

    private Contact somebody(int number) {
        return core.set().all(Contact.class).stream()
                .sorted(Comparator.comparing(person -> person.name().full()))
                .toList()
                .get(number);
    }

    private static void tabTo(FxRobot robot, String name) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (name(robot).contains(name)) {
                return;
            }
            robot.type(KeyCode.TAB);
            settle();
        }
        throw new AssertionError("Tab never reaches " + name);
    }

    private static String name(FxRobot robot) {
        Node owner = Objects.requireNonNull(robot.lookup(".shell").query().getScene()).getFocusOwner();
        if (owner == null) {
            return "";
        }
        return owner.getAccessibleText() != null
                ? owner.getAccessibleText()
                : owner instanceof Labeled labeled ? labeled.getText() : "";
    }
}
