package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import io.fika.ui.Journey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The table that says what the map says, with its keys, its menu and its dragging. */
@Tag("drag")
class TwinJourneyTest extends Journey {
    @BeforeEach
    void showTheTable(FxRobot robot) {
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ToggleButton button
                        && "Show the map as a table".equals(button.getAccessibleText()))
                .queryAs(ToggleButton.class)
                .fire());
        settle();
    }

    @AfterEach
    void closeTheMenu(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .forEach(Window::hide));
    }

    @Test
    void itsRowsComeInTheOrderOfTheMap(FxRobot robot) {
        List<UUID> order = ReadingOrder.of(SphereLayout.of(core.set())).stream().map(Spot::contact).toList();
        assertThat(table(robot).getItems()).extracting(Spot::contact).isEqualTo(order);
    }

    @Test
    void typingFindsSomebodyAndEnterGoesThere(FxRobot robot) {
        Contact last = contact(table(robot).getItems().getLast());
        robot.write(last.name().full().toLowerCase(Locale.ROOT));
        settle();
        Label typed = robot.lookup(".map-find .semibold").query();
        assertThat(typed.getText()).isEqualTo(last.name().full().toLowerCase(Locale.ROOT));
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(table(robot).getSelectionModel().getSelectedItem().contact()).isEqualTo(last.id());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".map-find").query().isVisible()).isFalse();
    }

    @Test
    void severalSelectedInTheTableAreSelectedOnTheMapAndMoveInward(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(30));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        settle();
        List<Contact> three = table(robot).getSelectionModel().getSelectedItems().stream().map(this::contact).toList();
        assertThat(three).hasSize(3);
        assertThat(selectedOnTheMap(robot)).containsExactlyInAnyOrderElementsOf(
                three.stream().map(it -> it.name().full()).toList());
        List<Integer> rings = three.stream().map(this::ring).toList();
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        settle();
        assertThat(three.stream().map(this::ring)).isEqualTo(rings.stream().map(ring -> ring - 1).toList());
        assertThat(table(robot).getSelectionModel().getSelectedItems()).extracting(Spot::contact)
                .containsExactlyInAnyOrderElementsOf(three.stream().map(Contact::id).toList());
    }

    @Test
    void itsMenuIsThatOfTheMap(FxRobot robot) {
        Node row = shown(robot, ".sphere-table .table-row-cell");
        String name = robot.from(row).lookup(".table-cell").nth(0).queryAs(Labeled.class).getText();
        robot.rightClickOn(row);
        settle();
        assertThat(items()).contains("Open the card", "Plan a coffee", "Move to ring", "Back to the tray");
        assertThat(selectedOnTheMap(robot)).containsExactly(name);
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        settle();
        assertThat(items()).contains("Open the card", "Plan a coffee");
    }

    @Test
    void severalRowsAreDraggedOntoARing(FxRobot robot) {
        robot.interact(() -> table(robot).getSelectionModel().selectRange(0, 2));
        settle();
        List<Contact> two = table(robot).getSelectionModel().getSelectedItems().stream().map(this::contact).toList();
        Node row = shown(robot, ".sphere-table .table-row-cell");
        Node outermost = robot.lookup(".sphere-table-ring").queryAll().stream().reduce((one, other) -> other).orElseThrow();
        carry(robot, row, outermost);
        assertThat(hint(robot)).first().asString().startsWith("2 people → Wider network");
        robot.drop();
        settle();
        assertThat(two).extracting(this::ring).containsOnly(3);
    }

    private static List<String> items() {
        return List.copyOf(Window.getWindows()).stream()
                .flatMap(window -> window instanceof ContextMenu menu ? menu.getItems().stream() : Stream.of())
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Their names, as assistive technology is told. */
    private static List<String> selectedOnTheMap(FxRobot robot) {
        Node map = robot.lookup(".sphere-map").query();
        List<String> names = new ArrayList<>();
        robot.interact(() -> ((List<?>) Objects.requireNonNull(
                        map.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS)))
                .forEach(item -> names.add(
                        String.valueOf(((Node) item).queryAccessibleAttribute(AccessibleAttribute.TEXT)).split(",", 2)[0])));
        return names;
    }

    private int ring(Contact contact) {
        return SphereLayout.of(core.set()).ringOf(now(contact));
    }

    private Contact contact(Spot spot) {
        return core.set().find(Contact.class, spot.contact()).orElseThrow();
    }

    private static TableView<Spot> table(FxRobot robot) {
        return robot.lookup(".sphere-table .table-view").queryTableView();
    }
}
