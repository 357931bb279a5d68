package io.fika.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Met;
import io.fika.events.Purpose;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** An event is prepared from a pasted list, and told of on the way home. */
class EventsJourneyTest extends Journey {
    @Override
    protected Place first() {
        return Place.EVENTS;
    }

    @Test
    void aPastedListIsDecidedAndWhoIsProposedIsTaken(FxRobot robot) {
        Contact known = core.people().all().stream().min(Comparator.comparing(it -> it.name().full())).orElseThrow();
        Event event = Events.draft("Optics Evening", ZonedDateTime.of(2026, 12, 17, 18, 0, 0, 0, ZoneOffset.UTC));
        robot.interact(() -> {
            core.reciprocity().promise(known.id(), By.ME, "a list of suppliers", null);
            core.events().save(event);
            desktop().navigator().openEvent(event.id());
        });
        robot.clickOn(Messages.text("events.ui.part.people")).clickOn(Messages.text("events.ui.paste"));
        robot.interact(() -> robot.lookup(node -> node instanceof TextArea area
                        && Messages.text("events.ui.pasteTitle").equals(area.getAccessibleText()))
                .queryAs(TextArea.class)
                .setText("• " + known.name().full() + "\n2. Grace Hopper, Admiral, Navy"));
        settle();
        robot.clickOn(Messages.text("events.ui.same")).clickOn(Messages.text("events.ui.pasteAdd", 2));
        assertThat(core.events().attendees(event.id())).extracting(Attendance::contact).containsExactly(known.id(), null);
        robot.clickOn(Messages.text("events.ui.suggest"));
        settle();
        robot.clickOn(Messages.text("events.ui.meet"));
        assertThat(core.events().attendees(event.id())).filteredOn(Attendance::mustMeet)
                .extracting(Attendance::name).containsExactly(known.name().full());
    }

    @Test
    void theDebriefIsToldByKeysAndANameIsAddedInSeconds(FxRobot robot) {
        Event event = Events.draft("Optics Evening", ZonedDateTime.of(2026, 11, 21, 18, 0, 0, 0, ZoneOffset.UTC));
        robot.interact(() -> {
            core.events().save(event);
            core.attendees().addRecognised(
                    event.id(), core.attendees().recognise("Nora Nyberg, Nexo\nOtto Olsen, Orion\nPia Persson, Polar"));
            desktop().navigator().openEvent(event.id());
        });
        robot.clickOn(Messages.text("events.ui.part.debrief"));
        settle();
        robot.type(KeyCode.N, KeyCode.X, KeyCode.S);
        assertThat(met(event)).containsExactly(Met.NEW, Met.MISSED, Met.SOLID);
        robot.type(KeyCode.A).write("Grace Hopper, Navy").type(KeyCode.ENTER);
        settle();
        assertThat(met(event)).containsExactly(Met.NEW, Met.MISSED, Met.SOLID, Met.NEW);
        assertThat(core.people().all()).filteredOn(it -> it.name().full().equals("Grace Hopper")).singleElement()
                .satisfies(it -> assertThat(it.story().howMet()).isEqualTo("Optics Evening, 21 Nov 2026"));
        robot.clickOn(Messages.text("events.ui.debrief.propose"));
        assertThat(core.set().all(Coffee.class)).hasSize(1);
    }

    @Test
    void anEventKeepsTheWordsOfItsPurposeWhateverBecomesOfTheList(FxRobot robot) {
        Event draft = Events.draft("Optics Evening", ZonedDateTime.of(2026, 12, 17, 18, 0, 0, 0, ZoneOffset.UTC));
        robot.interact(() -> {
            core.events().save(draft);
            desktop().navigator().openEvent(draft.id());
        });
        Purpose chosen = core.events().purposes().all().get(2);
        ComboBox<String> choice = purposes(robot);
        robot.interact(() -> choice.setValue(chosen.name()));
        assertThat(stored(draft).purpose()).isEqualTo("Find an opportunity for myself");
        robot.clickOn(node -> Messages.text("events.ui.purposes").equals(node.getAccessibleText()));
        settle();
        robot.clickOn(node -> Messages.text("settings.purpose.remove", chosen.name()).equals(node.getAccessibleText()));
        assertThat(core.events().purposes().all()).doesNotContain(chosen).hasSize(5);
        robot.interact(() -> desktop().navigator().openEvent(draft.id()));
        assertThat(purposes(robot).getValue()).isEqualTo("Find an opportunity for myself");
        assertThat(purposes(robot).getItems()).hasSize(6);
        robot.interact(() -> core.events().save(stored(draft).withName("Optics Night")));
        settle();
        assertThat(stored(draft).purpose()).isEqualTo("Find an opportunity for myself");
    }

    @Test
    void aFairOfSeveralDaysKeepsThemWhenAnotherFieldIsEdited(FxRobot robot) {
        ZonedDateTime start = ZonedDateTime.of(2026, 12, 3, 0, 0, 0, 0, ZoneOffset.UTC);
        Event fair = Events.draft("Trade fair", start).ofEntry(start.plusDays(2), false, "", "fair");
        robot.interact(() -> {
            core.events().save(fair);
            desktop().navigator().openEvent(fair.id());
        });
        assertThat(robot.lookup("Thu 3 Dec 2026 – Fri 4 Dec").tryQuery()).isPresent();
        ComboBox<String> choice = purposes(robot);
        robot.interact(() -> choice.setValue(choice.getItems().getFirst()));
        assertThat(stored(fair).purpose()).isNotEmpty();
        assertThat(stored(fair).end()).isEqualTo(start.plusDays(2));
    }

    private Event stored(Event event) {
        return core.events().find(event.id()).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> purposes(FxRobot robot) {
        return robot.lookup(node -> node instanceof ComboBox<?> box
                        && Messages.text("events.ui.purpose").equals(box.getAccessibleText()))
                .queryAs(ComboBox.class);
    }

    private List<Met> met(Event event) {
        return core.events().attendees(event.id()).stream().map(Attendance::met).toList();
    }
}
