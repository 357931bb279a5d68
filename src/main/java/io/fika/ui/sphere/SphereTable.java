package io.fika.ui.sphere;

import io.fika.people.Ring;
import io.fika.people.Sectors;
import io.fika.people.Spot;
import io.fika.people.StandingWords;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DraggedPeople;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.DropTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The map as a table, with the same selection, order and moves: from the inside outwards, clockwise in each ring. */
final class SphereTable {
    private final SphereModel model;
    private final SphereController controller;
    private final DragGesture gesture;
    private final VBox root = new VBox();
    private final FlowPane rings = new FlowPane();
    private final TableView<Spot> table = new TableView<>();
    private final MapMenu menu;
    private final FindKeys keys;
    private final Map<UUID, Integer> rows = new HashMap<>();
    private boolean following;

    SphereTable(
            SphereModel model, SphereController controller, MapDrag drag, DragGesture gesture, MapMenu menu) {
        this.menu = menu;
        this.keys = new FindKeys(controller.finding());
        this.model = model;
        this.controller = controller;
        this.gesture = gesture;
        root.getStyleClass().add("sphere-table");
        rings.getStyleClass().add("sphere-table-rings");
        table.setAccessibleText(Messages.text("sphere.table"));
        table.setAccessibleHelp(Messages.text("sphere.table.help"));
        table.setPlaceholder(new Label(Messages.text("sphere.detail.nobody")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(List.of(
                names(),
                words(Messages.text("sphere.table.ring"), spot -> ring(spot).name()),
                words(Messages.text("sphere.table.sector"), this::sector),
                words(Messages.text("sphere.table.standing"), spot -> text(spot, it -> StandingWords.of(it.standing()))),
                words(Messages.text("sphere.table.due"), spot -> text(spot, it -> StandingWords.due(it.standing())))));
        table.setRowFactory(view -> {
            var row = new TableRow<Spot>();
            dragged(row, drag);
            row.setOnContextMenuRequested(event -> {
                if (row.getItem() != null && !event.isKeyboardTrigger()) {
                    menu.showOver(table, row.getItem().contact(), new Point2D(event.getScreenX(), event.getScreenY()));
                    event.consume();
                }
            });
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    controller.onOpen(row.getItem().contact());
                }
            });
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        table.addEventHandler(KeyEvent.KEY_TYPED, keys::onTyped);
        // sorted by a column, somebody stands elsewhere
        table.getItems().addListener((ListChangeListener<Spot>) change -> rows.clear());
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(rings, table);
        root.setVisible(false);
        model.snapshotProperty().subscribe(snapshot -> show());
        root.visibleProperty().subscribe(visible -> show());
        model.selectionProperty().subscribe(selection -> follow());
        table.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<Spot>) change -> lead());
        table.getFocusModel().focusedItemProperty().subscribe(spot -> {
            if (!following && spot != null && root.isVisible()) {
                model.focusedProperty().set(spot.contact());
            }
        });
    }

    Region root() {
        return root;
    }

    /** Shows the table instead of the map, or no longer. */
    void show(boolean instead) {
        root.setVisible(instead);
        if (instead) {
            table.requestFocus();
        }
    }

    private void show() {
        if (!root.isVisible()) {
            return;
        }
        following = true;
        table.getItems().setAll(ReadingOrder.of(model.snapshot().layout()));
        table.sort();
        rings.getChildren().clear();
        for (int ring = 0; ring < model.snapshot().rings().size(); ring++) {
            Ring it = model.snapshot().rings().get(ring);
            Integer capacity = it.capacity();
            int count = model.snapshot().counts().get(ring);
            var heading = new Label(capacity == null
                    ? Messages.text("sphere.ring", it.name(), count)
                    : Messages.text("sphere.ring.of", it.name(), count, capacity));
            heading.getStyleClass().add("sphere-table-ring");
            gesture.target(heading, new IntoRing(ring));
            rings.getChildren().add(heading);
        }
        following = false;
        follow();
    }

    /** Several who are selected are dragged at once, although a press selects one alone. */
    private void dragged(TableRow<Spot> row, MapDrag drag) {
        var before = new ArrayList<UUID>();
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            before.clear();
            if (row.getItem() != null) {
                before.addAll(controller.selection().with(row.getItem().contact()));
            }
        });
        gesture.source(row, at -> Optional.ofNullable(row.getItem())
                .flatMap(spot -> model.snapshot().find(spot.contact()))
                .map(person -> {
                    model.select(before);
                    return drag.item(person, List.copyOf(before));
                }));
    }

    /** What the map selects, the table selects. */
    private void follow() {
        if (following || !root.isVisible()) {
            return;
        }
        following = true;
        int[] selected = model.selection().stream().mapToInt(this::row).filter(row -> row >= 0).toArray();
        table.getSelectionModel().clearSelection();
        if (selected.length > 0) {
            table.getSelectionModel().selectIndices(selected[0], Arrays.copyOfRange(selected, 1, selected.length));
        }
        UUID focused = model.focusedProperty().get();
        int at = focused == null ? -1 : row(focused);
        if (at >= 0) {
            table.getFocusModel().focus(at);
            if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                // as little as needed, where that of the table would bring the row to the top
                flow.scrollTo(at);
            }
        }
        following = false;
    }

    private int row(UUID contact) {
        if (rows.isEmpty()) {
            for (int i = 0; i < table.getItems().size(); i++) {
                rows.put(table.getItems().get(i).contact(), i);
            }
        }
        return rows.getOrDefault(contact, -1);
    }

    private void lead() {
        if (!following && root.isVisible()) {
            following = true;
            model.select(table.getSelectionModel().getSelectedItems().stream().map(Spot::contact).toList());
            following = false;
        }
    }

    private void onKey(KeyEvent event) {
        Spot focused = table.getFocusModel().getFocusedItem();
        boolean menuKey = event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (menuKey && focused != null) {
            Point2D corner = Objects.requireNonNull(table.localToScreen(table.getWidth() / 3, table.getHeight() / 3));
            menu.showOver(table, focused.contact(), corner);
            event.consume();
            return;
        }
        if (!event.isShortcutDown() && keys.onPressed(event.getCode())) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                if (focused == null) {
                    return;
                }
                controller.onOpen(focused.contact());
            }
            case UP, DOWN, LEFT, RIGHT -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                onMove(event);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onMove(KeyEvent event) {
        List<UUID> those = List.copyOf(controller.selection().chosen());
        switch (event.getCode()) {
            case UP -> controller.moves().onStep(those, true);
            case DOWN -> controller.moves().onStep(those, false);
            case LEFT -> controller.moves().onTurn(those, false);
            default -> controller.moves().onTurn(those, true);
        }
    }

    private TableColumn<Spot, Spot> names() {
        var column = new TableColumn<Spot, Spot>(Messages.text("sphere.table.name"));
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setComparator(Comparator.comparing(spot -> text(spot, Person::name), String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(it -> new Name());
        column.setPrefWidth(220);
        return column;
    }

    private static TableColumn<Spot, String> words(String title, Function<Spot, String> words) {
        var column = new TableColumn<Spot, String>(title);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(words.apply(features.getValue())));
        column.setPrefWidth(140);
        return column;
    }

    private Ring ring(Spot spot) {
        return model.snapshot().rings().get(spot.ring());
    }

    private String sector(Spot spot) {
        Sectors sectors = model.snapshot().layout().sectors();
        return SectorNames.ofOne(sectors.all().get(spot.sector()).bond(), sectors.by());
    }

    private String text(Spot spot, Function<Person, String> words) {
        return model.snapshot().find(spot.contact()).map(words).orElse("");
    }

    /** The name with the mark of the category. */
    private final class Name extends TableCell<Spot, Spot> {
        @Override
        protected void updateItem(@Nullable Spot spot, boolean empty) {
            super.updateItem(spot, empty);
            Optional<Person> person = Optional.ofNullable(spot).map(Spot::contact).flatMap(model.snapshot()::find);
            setText(person.map(Person::name).orElse(null));
            setGraphic(person.map(it -> CategoryMark.node(it.shape(), it.hue(), 10)).orElse(null));
        }
    }

    /** The heading of a ring takes people into it, each to a free place of their own sector. */
    private final class IntoRing implements DropTarget {
        private final int ring;

        private IntoRing(int ring) {
            this.ring = ring;
        }

        @Override
        public Optional<DropHint> over(Drag drag) {
            return drag.content(DraggedPeople.class).flatMap(dragged ->
                    controller.moves().hintFor(new Drop(dragged.people(), ring, Drop.NO_SECTOR, 0, 0)));
        }

        @Override
        public void dropped(Drag drag) {
            drag.content(DraggedPeople.class).ifPresent(dragged ->
                    controller.moves().onRing(dragged.people(), model.snapshot().rings().get(ring)));
        }
    }
}
