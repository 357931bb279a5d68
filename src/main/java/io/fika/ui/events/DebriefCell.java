package io.fika.ui.events;

import io.fika.events.Met;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.CategoryMark;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Somebody of the debrief: who, what became of them, what follows. */
final class DebriefCell extends ListCell<DebriefRow> {
    private final Avatar avatar = new Avatar(28);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label met = new Label();
    private final HBox line;

    DebriefCell() {
        name.getStyleClass().add("semibold");
        detail.getStyleClass().addAll("small", "muted");
        met.getStyleClass().add("met-mark");
        met.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(avatar.root(), words, met);
        line.getStyleClass().add("guest-row");
        getStyleClass().add("guest-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DebriefRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(line);
        Met now = row.attendance().met();
        avatar.show(row.name(), row.hue());
        name.setText(row.name().full());
        detail.setText(row.next().isEmpty() ? row.detail() : row.next());
        met.setText(EventWords.met(now));
        met.getStyleClass().removeIf(it -> it.startsWith("met-is-"));
        met.getStyleClass().add(EventWords.style(now));
        line.getStyleClass().removeIf(it -> it.startsWith("hue-"));
        line.getStyleClass().add(CategoryMark.styleClass(row.hue()));
        setAccessibleText(row.name().full() + ", " + EventWords.met(now));
    }
}
