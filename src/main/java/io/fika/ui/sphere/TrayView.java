package io.fika.ui.sphere;

import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DragItem;
import io.fika.ui.kit.DraggedPeople;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.DropTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The people who wait for a place. They are dragged out of it, and people of the map are dragged into it. */
final class TrayView implements DropTarget {
    private static final int LEAST_ROWS = 2;
    private static final int MOST_ROWS = 10;
    private static final double HEAD = 60;
    private static final double INSET = 20;
    private static final double AIR = 16;

    private final SphereModel model;
    private final SphereController controller;
    private final MapDrag drag;
    private final VBox root = new VBox();
    private final Label count = new Label();
    private final ListView<Person> list = new ListView<>();
    private List<Person> pressed = List.of();
    private int rows = MOST_ROWS;

    TrayView(SphereModel model, SphereController controller, MapDrag drag, DragGesture gesture) {
        this.model = model;
        this.controller = controller;
        this.drag = drag;
        root.getStyleClass().add("map-tray");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var heading = new Label(Messages.text("sphere.tray"));
        heading.getStyleClass().add("semibold");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        var head = new HBox(heading, gap, count);
        head.getStyleClass().add("map-tray-head");
        list.setAccessibleText(Messages.text("sphere.tray"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.fixedCellSizeProperty().subscribe(size -> fitRows());
        list.setCellFactory(view -> new Row(gesture));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().stream().findFirst().map(Person::id).ifPresent(controller::onOpen);
                event.consume();
            } else if (event.getCode() == KeyCode.UP && event.isShortcutDown()) {
                controller.moves().onPlace(selected().stream().map(Person::id).toList());
                event.consume();
            }
        });
        root.getChildren().addAll(head, list);
        gesture.target(root, this);
        model.snapshotProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    /** Keeps the tray clear of the map, which lies in a view of this size: it gets lower, and is scrolled. */
    void keepClear(double width, double height) {
        Camera map = Camera.fitting(width, height);
        double aside = map.x() - INSET - root.prefWidth(-1);
        double clear = map.radius() + AIR;
        double room = aside >= clear ? height / 2 : map.y() - Math.sqrt(clear * clear - aside * aside) - HEAD;
        rows = Math.clamp((int) (room / list.getFixedCellSize()), LEAST_ROWS, MOST_ROWS);
        fitRows();
    }

    @Override
    public Optional<DropHint> over(Drag over) {
        return over.content(DraggedPeople.class).map(dragged -> model.snapshot().tray().stream()
                        .anyMatch(person -> person.id().equals(dragged.people().getFirst()))
                ? DropHint.refuses(Messages.text("sphere.tray"), Messages.text("sphere.tray.already"))
                : DropHint.accepts(
                        Messages.text("sphere.tray.drop", controller.moves().who(dragged.people())),
                        DropHint.Line.plain(Messages.text("sphere.tray.drop.meaning"))));
    }

    @Override
    public void dropped(Drag over) {
        over.content(DraggedPeople.class).map(DraggedPeople::people).ifPresent(controller.moves()::onToTray);
    }

    private void show(Snapshot snapshot) {
        List<Person> waiting = snapshot.tray();
        list.setVisible(!waiting.isEmpty());
        list.setManaged(!waiting.isEmpty());
        count.setText(Messages.text("sphere.tray.count", waiting.size()));
        if (!waiting.equals(list.getItems())) {
            list.getItems().setAll(waiting);
        }
        fitRows();
    }

    private void fitRows() {
        list.setPrefHeight(list.getFixedCellSize() * Math.min(rows, list.getItems().size()) + 2);
    }

    private List<Person> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private Optional<DragItem> item(@Nullable Person grabbed) {
        if (grabbed == null) {
            return Optional.empty();
        }
        List<UUID> dragged = new ArrayList<>(List.of(grabbed.id()));
        if (pressed.contains(grabbed)) {
            pressed.stream().map(Person::id).filter(id -> !id.equals(grabbed.id())).forEach(dragged::add);
        }
        return Optional.of(drag.item(grabbed, dragged));
    }

    /** One person: mark and name. A drag that begins on one of several selected rows takes them all. */
    private final class Row extends ListCell<Person> {
        private Row(DragGesture gesture) {
            // the list takes a press as selecting this row alone, so what was selected is noted before
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = selected());
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    controller.onOpen(getItem().id());
                }
            });
            // as wide as the list, so that a long name is cut rather than scrolled to
            setPrefWidth(0);
            gesture.source(this, at -> item(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            setText(person == null ? null : person.name());
            setGraphic(person == null ? null : CategoryMark.node(person.shape(), person.hue(), 10));
        }
    }
}
