package io.fika.ui.shell;

import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DragItem;
import io.fika.ui.kit.DraggedPeople;
import io.fika.ui.kit.Hit;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.NameTag;
import io.fika.ui.shell.FinderModel.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A line of the command palette. */
final class FinderCell extends ListCell<Entry> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FinderModel model;

    /** @param onDrag told when somebody found is dragged out */
    FinderCell(FinderModel model, Consumer<Entry> onAccept, DragGesture drags, Runnable onDrag) {
        this.model = model;
        getStyleClass().add("finder-cell");
        model.chosen().subscribe(this::mark);
        indexProperty().subscribe(this::mark);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                onAccept.accept(getItem());
            }
        });
        drags.source(this, point -> dragged(getItem()).map(item -> {
            onDrag.run();
            return item;
        }));
    }

    private static Optional<DragItem> dragged(@Nullable Entry entry) {
        return entry instanceof Entry.Person(Hit hit)
                ? Optional.of(new DragItem(
                        new DraggedPeople(List.of(hit.contact())), NameTag.of(hit.name(), hit.shape(), hit.hue())))
                : Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        mark();
        setGraphic(
                entry == null
                        ? null
                        : switch (entry) {
                            case Entry.Person person -> person(person.hit());
                            case Entry.Action action -> action(action.command());
                        });
    }

    private void mark() {
        pseudoClassStateChanged(CHOSEN, !isEmpty() && getIndex() == model.chosen().get());
    }

    private static Node person(Hit hit) {
        var detail = new Label(hit.detail());
        detail.getStyleClass().add("muted");
        return row(CategoryMark.node(hit.shape(), hit.hue(), 12), hit.name(), detail);
    }

    private static Node action(Command command) {
        var keys = new HBox();
        keys.getStyleClass().add("key-caps");
        for (String part : Keys.parts(command.keys())) {
            keys.getChildren().add(KeyCap.of(part));
        }
        return row(Icons.of(command.icon()), command.title(), keys);
    }

    private static Node row(Node mark, String title, Node end) {
        var place = new StackPane(mark);
        place.getStyleClass().add("finder-mark");
        var name = new Label(title);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(place, name, gap, end);
        row.getStyleClass().add("finder-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
