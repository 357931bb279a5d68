package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.MonthBoard;
import io.fika.growth.GapReasons;
import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.text.Messages;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.DragItem;
import io.fika.ui.kit.DraggedPeople;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Somebody who is due, as a row of the list; it can be dragged onto a day. */
final class DueCell extends ListCell<MonthBoard.Due> {
    private static final List<String> TONES = List.of("late-text", "due-text", "accent-text", "muted");

    private final HBox tile = new HBox();
    private final Avatar avatar = new Avatar(28);
    private final Label name = new Label();
    private final Label lateness = new Label();
    private final Label arithmetic = new Label();
    private final Label planned = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final Faces faces;
    private final Supplier<GapReasons> market;

    DueCell(DragGesture drags, Faces faces, Supplier<GapReasons> market) {
        this.faces = faces;
        this.market = market;
        getStyleClass().add("due-cell");
        tile.getStyleClass().addAll("tile", "due-tile");
        name.getStyleClass().add("semibold");
        lateness.getStyleClass().add("small");
        arithmetic.getStyleClass().addAll("small", "muted");
        planned.getStyleClass().addAll("small", "accent-text");
        var words = new VBox(line(name, arithmetic), line(lateness, planned));
        words.getStyleClass().add("due-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        tile.getChildren().addAll(avatar.root(), words);
        setPrefWidth(0);
        Tooltip.install(tile, tooltip);
        drags.source(tile, point -> Optional.ofNullable(getItem()).map(DueCell::dragged));
    }

    private static HBox line(Label text, Label atEnd) {
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        atEnd.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(text, atEnd);
        line.getStyleClass().add("due-line");
        return line;
    }

    private static DragItem dragged(MonthBoard.Due due) {
        return new DragItem(
                new DraggedPeople(List.of(due.person().id())),
                CoffeeChip.ghost(due.person().name().full(), due.category()));
    }

    @Override
    protected void updateItem(MonthBoard.@Nullable Due due, boolean empty) {
        super.updateItem(due, empty);
        if (empty || due == null) {
            setGraphic(null);
            return;
        }
        Category category = due.category();
        avatar.show(due.person().name(), category == null ? Hue.GREY : category.hue());
        UUID person = due.person().id();
        faces.find(due.person(), image -> {
            if (getItem() != null && getItem().person().id().equals(person)) {
                avatar.photo(image);
            }
        });
        name.setText(due.person().name().full());
        String words = DueWords.why(due);
        lateness.setText(words);
        lateness.getStyleClass().removeAll(TONES);
        lateness.getStyleClass().add(DueWords.tone(due));
        arithmetic.setText(DueWords.arithmetic(due));
        var start = due.planned();
        String gap = market.get().of(due.person()).orElse("");
        planned.setText(start != null
                ? Messages.text("calendar.due.planned", Dates.day(start.toLocalDate()))
                : gap.isEmpty() ? "" : Messages.text("calendar.due.market"));
        planned.setVisible(!planned.getText().isEmpty());
        planned.setManaged(planned.isVisible());
        String reckoning = gap.isEmpty()
                ? DueWords.reckoning(due)
                : Messages.text("calendar.due.marketWhy", DueWords.reckoning(due), gap);
        tooltip.setText(reckoning);
        setAccessibleText(Messages.text("calendar.due.accessible", name.getText(), reckoning));
        setGraphic(tile);
    }
}
