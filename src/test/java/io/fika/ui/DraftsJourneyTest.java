package io.fika.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.desktop.Desktop;
import io.fika.app.desktop.Outside;
import io.fika.briefing.Printing;
import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Notices;
import io.fika.ui.kit.Place;
import io.fika.ui.shell.Look;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is typed into a form and not saved is offered by the next start of the program. */
class DraftsJourneyTest extends Journey {
    private int run;

    @Test
    void whatWasTypedOfACoffee(FxRobot robot) {
        Coffee coffee = coffee(robot, TODAY.plusDays(3));
        Desktop first = start(robot);
        robot.interact(() -> first.openCoffee(coffee.id()));
        settle();
        write(robot, Messages.text("calendar.form.purpose"), "Prisms for the spr");
        start(robot);
        goOn(robot);
        assertThat(field(robot, Messages.text("calendar.form.purpose")).getText()).isEqualTo("Prisms for the spr");
        assertThat(core.set().find(Coffee.class, coffee.id()).orElseThrow().purpose()).isEmpty();
    }

    @Test
    void whatWasTypedOfAnOutcome(FxRobot robot) {
        coffee(robot, TODAY.minusDays(2));
        start(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K).write("wait for their outcome").type(KeyCode.ENTER);
        settle();
        robot.type(KeyCode.SPACE);
        settle();
        write(robot, Messages.text("calendar.held.note"), "They move to Ulm in");
        start(robot);
        goOn(robot);
        assertThat(field(robot, Messages.text("calendar.held.note")).getText()).isEqualTo("They move to Ulm in");
    }

    @Test
    void whatWasTypedOfAnEvent(FxRobot robot) {
        Event event = Events.draft("Optics Evening", ZonedDateTime.of(2026, 12, 17, 18, 0, 0, 0, ZoneOffset.UTC));
        robot.interact(() -> core.events().save(event));
        Desktop first = start(robot);
        robot.interact(() -> first.navigator().openEvent(event.id()));
        settle();
        write(robot, Messages.text("events.ui.place"), "Hall of the Cham");
        start(robot);
        goOn(robot);
        assertThat(field(robot, Messages.text("events.ui.place")).getText()).isEqualTo("Hall of the Cham");
        assertThat(core.set().find(Event.class, event.id()).orElseThrow().place()).isEmpty();
    }

    @Test
    void whatWasTypedOfAPerson(FxRobot robot) {
        Contact one = core.people().all().stream().findFirst().orElseThrow();
        Desktop first = start(robot);
        robot.interact(() -> first.navigator().openContact(one.id()));
        settle();
        robot.clickOn(".head-role");
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Chief Opt").sleep(600);
        start(robot);
        goOn(robot);
        assertThat(robot.lookup(".person-top .boxes .text-field").queryAs(TextField.class).getText()).isEqualTo("Chief Opt");
        assertThat(now(one).work().role()).isEqualTo(one.work().role());
    }

    /** Types into a field and leaves the cursor there, long enough for it to be kept. */
    private void write(FxRobot robot, String name, String text) {
        TextInputControl field = field(robot, name);
        robot.interact(field::requestFocus);
        robot.write(text).sleep(600);
        assertThat(core.database().drafts().all()).hasSize(1);
    }

    private static TextInputControl field(FxRobot robot, String name) {
        return robot.lookup(node -> node instanceof TextInputControl it && name.equals(it.getAccessibleText()))
                .queryAs(TextInputControl.class);
    }

    /** Starts the program over the same data; the one before can do nothing more, as after a kill. */
    private Desktop start(FxRobot robot) {
        int number = ++run;
        Executor mortal = job -> {
            if (run == number) {
                job.run();
            }
        };
        List<Desktop> made = new ArrayList<>();
        robot.interact(() -> {
            var desktop = new Desktop(
                    core, new Outside(mortal, mortal, mortal, this, Notices.NONE, Printing.NONE, () -> {}), Place.CALENDAR);
            made.add(desktop);
            var scene = new Scene(desktop.root(), 1000, 700);
            desktop.dress(new Look(scene));
            ((Stage) Window.getWindows().getFirst()).setScene(scene);
        });
        settle();
        return made.getFirst();
    }

    /** Takes up the offer at the top of the window. */
    private static void goOn(FxRobot robot) {
        robot.interact(() -> robot.lookup(".banner .button").queryButton().fire());
        settle();
    }

    private Coffee coffee(FxRobot robot, LocalDate day) {
        Contact one = core.people().all().stream().findFirst().orElseThrow();
        robot.interact(() -> {
            core.coffees().book(List.of(one.id()), day.atTime(9, 0), Booked.Force.REGARDLESS);
            core.coffees().accept(core.set().all(Coffee.class).iterator().next().id());
        });
        return core.set().all(Coffee.class).iterator().next();
    }
}
