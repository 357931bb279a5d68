package io.fika.ui.reciprocity;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a list, made of its item. */
final class LineCell<T> extends ListCell<T> {
    private final Function<T, Node> line;

    LineCell(Function<T, Node> line) {
        this.line = line;
        getStyleClass().add("guest-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** As high as its words need where they wrap. */
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null) {
            return super.computePrefHeight(width);
        }
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + graphic.prefHeight(room > 0 ? room : -1) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : line.apply(item));
    }
}
