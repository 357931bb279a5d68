package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.Division;
import io.fika.people.Replay;
import io.fika.people.SomePeople;
import io.fika.people.Spot;
import io.fika.people.Standing;
import io.fika.ui.Windows;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The map as assistive technology walks it: as a list, asked the way the platforms ask. */
@ExtendWith(ApplicationExtension.class)
class MapItemsTest {
    private final Network network = new Network(0, 0);
    private final SphereModel model = new SphereModel(Network.TODAY);
    private final List<UUID> opened = new ArrayList<>();
    private Optional<MapPane> made = Optional.empty();

    @Start
    void start(Stage stage) {
        made = Optional.of(make());
        stage.setScene(new Scene(map().root(), 900, 600));
        stage.show();
    }

    private MapPane map() {
        return made.orElseThrow();
    }

    private MapPane make() {
        var pane = new MapPane(
                model, new Photos(network.core.database().photos(), Tasks.atOnce(), Tasks.atOnce()));
        pane.items().acts(new MapItems.Acts() {
            @Override
            public void open(UUID contact) {
                opened.add(contact);
            }
        });
        return pane;
    }

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void everyDotHasARoleANameAndAState(FxRobot robot) {
        show(robot, SomePeople.placed(60, 3, 7));
        List<Node> items = all();
        assertThat(items).hasSize(57).allSatisfy(item -> {
            assertThat(item.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
            Contact contact = contact(item);
            assertThat(text(item))
                    .startsWith(contact.name().full() + ", " + ring(contact) + ", " + category(contact) + ", ")
                    .endsWith("Not met yet");
            assertThat(item.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
            assertThat(item.queryAccessibleAttribute(AccessibleAttribute.PARENT)).isEqualTo(map().root());
        });
        assertThat(items).extracting(MapItemsTest::text).doesNotHaveDuplicates();
        robot.interact(() -> model.select(List.of(contact(items.get(4)).id())));
        assertThat(items.get(4).queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(nodes(AccessibleAttribute.SELECTED_ITEMS)).containsExactly(items.get(4));
    }

    @Test
    void theyComeByRingSectorAndDirection(FxRobot robot) {
        show(robot, SomePeople.placed(60, 0, 7));
        List<Integer> rings = all().stream().map(item -> spot(item).ring()).toList();
        assertThat(rings).isSorted();
        List<Integer> wider = all().stream().filter(item -> spot(item).ring() == 3).map(item -> spot(item).sector()).toList();
        assertThat(wider).isSorted();
    }

    @Test
    void theFocusOfTheMapIsThatOfItsItem(FxRobot robot) {
        show(robot, SomePeople.placed(60, 0, 7));
        assertThat(ask(AccessibleAttribute.FOCUS_ITEM)).isNull();
        Node item = all().get(20);
        robot.interact(() -> item.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));
        assertThat(model.focusedProperty().get()).isEqualTo(contact(item).id());
        assertThat(ask(AccessibleAttribute.FOCUS_ITEM)).isSameAs(item);
        assertThat(item.queryAccessibleAttribute(AccessibleAttribute.FOCUSED)).isEqualTo(true);
        assertThat(all().get(21).queryAccessibleAttribute(AccessibleAttribute.FOCUSED)).isEqualTo(false);
        robot.interact(() -> item.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(opened).containsExactly(contact(item).id());
    }

    @Test
    void itStandsWhereTheDotIsDrawn(FxRobot robot) {
        show(robot, SomePeople.placed(60, 0, 7));
        Node item = all().get(33);
        Bounds bounds = (Bounds) Objects.requireNonNull(item.queryAccessibleAttribute(AccessibleAttribute.BOUNDS));
        var middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        assertThat(map().root().queryAccessibleAttribute(AccessibleAttribute.NODE_AT_POINT, middle)).isSameAs(item);
    }

    @Test
    void itemsAreSelectedFromOutside(FxRobot robot) {
        show(robot, SomePeople.placed(60, 0, 7));
        List<Node> two = List.of(all().get(3), all().get(5));
        robot.interact(() -> map().root().executeAccessibleAction(
                AccessibleAction.SET_SELECTED_ITEMS, FXCollections.observableArrayList(two)));
        assertThat(model.selection()).containsExactly(contact(two.get(0)).id(), contact(two.get(1)).id());
    }

    @Test
    void whatIsReadStaysTheSamePersonWhenOthersCome(FxRobot robot) {
        List<Contact> people = SomePeople.placed(60, 0, 7);
        show(robot, people.subList(10, 60));
        Node item = all().get(30);
        String said = text(item);
        show(robot, people);
        assertThat(text(item)).isEqualTo(said);
        assertThat(ask(AccessibleAttribute.ITEM_AT_INDEX, item.queryAccessibleAttribute(AccessibleAttribute.INDEX)))
                .isSameAs(item);
    }

    @Test
    void tenThousandAreToldAsBubblesThatOpenAndCostLittle(FxRobot robot) {
        show(robot, SomePeople.placed(10_000, 0, 7));
        assertThat(kept()).as("nothing is made before somebody asks").isZero();
        int closed = count();
        assertThat(closed).isBetween(50, 5_000);
        Node bubble = all().stream().filter(item -> ((MapItem) item).entry().isBubble()).findFirst().orElseThrow();
        assertThat(text(bubble)).contains(" people · ").contains("Wider network");
        assertThat(children()).contains(item(0), item(closed - 1));
        assertThat(kept()).isLessThanOrEqualTo(200);
        robot.interact(() -> bubble.executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(count()).isGreaterThan(closed);
    }

    @Test
    void aHitOfASearchIsZoomedToWhereItIsInABubble(FxRobot robot) {
        show(robot, SomePeople.placed(3_000, 0, 7));
        Spot hit = model.snapshot().layout().spots().stream().filter(spot -> spot.ring() == 3).findFirst().orElseThrow();
        assertThat(model.snapshot().bubbles().of(hit, map().camera())).isPresent();
        robot.interact(() -> {
            model.findProperty().set(new Find("somebody", List.of(hit.contact())));
            model.focusedProperty().set(hit.contact());
        });
        assertThat(model.snapshot().bubbles().of(hit, map().camera())).isEmpty();
        assertThat(map().camera().screenX(hit.x())).isBetween(0.0, 900.0);
        assertThat(map().camera().screenY(hit.y())).isBetween(0.0, 600.0);
    }

    private void show(FxRobot robot, List<Contact> people) {
        var moment = new Replay.Moment(Network.TODAY, Defaults.rings(), Defaults.categories(), people);
        robot.interact(() -> model.show(SnapshotReader.of(
                moment, Division.byCategory(moment.categories(), people),
                it -> Standing.of(null, null, false, false, Network.TODAY))));
    }

    private List<Node> all() {
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            items.add(item(i));
        }
        return items;
    }

    private Node item(int index) {
        return (Node) Objects.requireNonNull(ask(AccessibleAttribute.ITEM_AT_INDEX, index));
    }

    private int count() {
        return (int) Objects.requireNonNull(ask(AccessibleAttribute.ITEM_COUNT));
    }

    private int kept() {
        return ((Parent) map().items().root()).getChildrenUnmodifiable().size();
    }

    private List<Object> children() {
        return nodes(AccessibleAttribute.CHILDREN);
    }

    private List<Object> nodes(AccessibleAttribute attribute) {
        return List.copyOf((List<?>) Objects.requireNonNull(ask(attribute)));
    }

    private @Nullable Object ask(AccessibleAttribute attribute, Object... parameters) {
        return Windows.<@Nullable Object>ask(() -> map().root().queryAccessibleAttribute(attribute, parameters));
    }

    private static String text(Node item) {
        return (String) Objects.requireNonNull(item.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static Spot spot(Node item) {
        return ((MapItem) item).entry().spot();
    }

    private Contact contact(Node item) {
        return model.snapshot().find(spot(item).contact()).orElseThrow().contact();
    }

    private String ring(Contact contact) {
        return model.snapshot().rings().get(model.snapshot().layout().ringOf(contact)).name();
    }

    private static String category(Contact contact) {
        return Defaults.categories().stream()
                .filter(it -> it.id().equals(contact.category()))
                .map(Category::name)
                .findFirst()
                .orElse("No category");
    }
}
