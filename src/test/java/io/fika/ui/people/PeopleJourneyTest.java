package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.ui.Journey;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The forms and the table of people, by mouse and keys. */
class PeopleJourneyTest extends Journey {
    @Test
    void somebodyNewIsAddedByKeysAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        robot.write("Grace Hopper").push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(robot.lookup(".person-name").queryAs(Label.class).getText()).isEqualTo("Grace Hopper");
        assertThat(core.search().find("grace hopper", 2)).hasSize(1);
    }

    @Test
    void aFormWithoutANameSaysWhatIsMissing(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(robot.lookup(".field-problem").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("A person needs a name.");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(core.people().all()).hasSize(40);
    }

    @Test
    void aTouchIsLoggedWithSomebodyWhoseNameWasBegun(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        int before = core.database().touches().of(one.id(), 9).size();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
        robot.write(one.name().full().substring(0, 5)).type(KeyCode.ENTER).clickOn("Call");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        Touch logged = core.database().touches().of(one.id(), 9).getFirst();
        assertThat(core.database().touches().of(one.id(), 9)).hasSize(before + 1);
        assertThat(logged.kind()).isEqualTo(TouchKind.CALL);
        assertThat(logged.day()).isEqualTo(TODAY);
    }

    @Test
    void aCoffeeThatWasCalledOffIsOpenedFromTheTimeLine(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        robot.interact(() -> {
            core.coffees().book(List.of(one.id()), TODAY.plusDays(40).atTime(9, 0), Booked.Force.REGARDLESS);
            UUID coffee = core.set().all(Coffee.class).iterator().next().id();
            core.coffees().accept(coffee);
            core.coffees().cancel(coffee);
            desktop().navigator().openContact(one.id());
        });
        settle();
        Hyperlink link = robot.lookup(".time-link").queryAllAs(Hyperlink.class).stream()
                .filter(it -> it.getText().contains("called off"))
                .findFirst()
                .orElseThrow();
        robot.interact(link::fire);
        settle();
        assertThat(robot.lookup(".coffee-form").tryQuery()).isPresent();
        assertThat(robot.lookup(".why-card .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Called off");
    }

    @Test
    void theTableIsSearchedAndItsPeopleTagged(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        settle();
        TextField query = robot.lookup(".filter-bar .text-field").query();
        robot.clickOn(query).write("petra");
        settle();
        TableView<PersonRow> table = robot.lookup(".people-table").queryTableView();
        assertThat(table.getItems()).isNotEmpty().allMatch(row -> row.name().startsWith("Petra"));
        robot.interact(() -> table.getSelectionModel().selectAll());
        robot.clickOn(".bulk-bar .text-field").write("Rowing").type(KeyCode.ENTER);
        settle();
        assertThat(core.search().find("rowing", 40)).hasSize(table.getItems().size());
        robot.interact(() -> core.journal().undo());
        assertThat(core.search().find("rowing", 40)).isEmpty();
    }
}
