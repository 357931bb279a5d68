package io.fika.ui.growth;

import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityKind;
import io.fika.growth.StageWords;
import io.fika.people.Hue;
import io.fika.people.Shape;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.growth.BoardModel.Card;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DragItem;
import io.fika.ui.kit.NameTag;
import io.fika.ui.kit.SharedTooltip;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** An opportunity as a card of its column; it can be dragged into another. */
final class OpportunityCell extends ListCell<Card> {
    private final VBox tile = new VBox();
    private final Label name = new Label();
    private final Label from = new Label();
    private final Label kind = new Label();
    private final Label value = new Label();
    private final Label day = new Label();
    private final Supplier<LocalDate> today;

    /** What is dragged. */
    record Dragged(UUID opportunity) {}

    OpportunityCell(DragGesture drags, SharedTooltip tips, Supplier<LocalDate> today) {
        this.today = today;
        getStyleClass().add("chance-cell");
        tile.getStyleClass().addAll("tile", "chance-tile");
        name.getStyleClass().add("semibold");
        from.getStyleClass().addAll("small", "muted");
        kind.getStyleClass().addAll("small", "muted");
        day.getStyleClass().addAll("small", "muted");
        value.setMinWidth(Region.USE_PREF_SIZE); // half an amount is another amount
        // part of a date is worse than none
        day.widthProperty().subscribe(width -> day.setOpacity(width.doubleValue() + 1 < day.prefWidth(-1) ? 0 : 1));
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        var end = new HBox(value, day);
        end.getStyleClass().add("chance-line");
        tile.getChildren().addAll(name, from, kind, end);
        setPrefWidth(0);
        tips.on(tile, () -> getItem() == null ? "" : words(getItem()));
        drags.source(tile, point -> Optional.ofNullable(getItem()).map(OpportunityCell::dragged));
    }

    // a name may take two lines, which the width decides
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + tile.prefHeight(inside) + snappedBottomInset();
    }

    private static DragItem dragged(Card card) {
        return new DragItem(new Dragged(card.id()), NameTag.of(card.opportunity().name(), Shape.SQUARE, Hue.BLUE));
    }

    @Override
    protected void updateItem(@Nullable Card card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Opportunity it = card.opportunity();
        name.setText(it.name());
        shown(from, card.from());
        shown(kind, it.kind() == OpportunityKind.MINE ? "" : StageWords.of(it.kind()));
        value.setText(it.cents() == 0 ? "" : it.value().words());
        day.setText(Days.shortly(it.stageDay(), today.get()));
        setGraphic(tile);
        setAccessibleText(words(card));
    }

    private static void shown(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private String words(Card card) {
        Opportunity it = card.opportunity();
        return Messages.text(
                "growth.ui.card", it.name(), card.from().isEmpty() ? Messages.text("growth.ui.noSource") : card.from(),
                it.cents() == 0 ? Messages.text("growth.ui.noValue") : it.value().words(), StageWords.of(it.stage()),
                Days.of(it.stageDay(), today.get()));
    }
}
