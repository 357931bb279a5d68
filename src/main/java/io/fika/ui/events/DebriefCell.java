package io.fika.ui.events;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** Somebody of the debrief: who, what became of them, what follows. */
final class DebriefCell extends ListCell<GuestRow> {
    private final GuestLine line = new GuestLine();

    DebriefCell() {
        getStyleClass().add("guest-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable GuestRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        line.show(row, true);
        setGraphic(line.root());
        setAccessibleText(row.name().full() + ", " + EventWords.met(row.attendance().met()));
    }
}
