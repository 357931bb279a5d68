package io.fika.ui.events;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the list of attendees. */
final class GuestCell extends ListCell<GuestRow> {
    private static final PseudoClass KNOWN = PseudoClass.getPseudoClass("known");

    private final ToggleButton meet = new ToggleButton(null, Icons.of(Feather.STAR));
    private final Button open;
    private final GuestLine line;

    GuestCell(GuestsController controller, ToMeetController meeting) {
        meet.getStyleClass().addAll("button-icon", "flat", "meet-toggle");
        meet.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        meet.setAccessibleText(Messages.text("events.ui.mustMeet"));
        meet.setOnAction(event -> ofRow(row -> {
            boolean wanted = meet.isSelected();
            meet.setSelected(row.attendance().mustMeet()); // shown as it is until it is stored: it may be refused
            meeting.mustMeet(row, wanted);
        }));
        open = Icons.button(Feather.USER, Messages.text("events.ui.openContact"), () -> ofRow(controller::open));
        Button remove = Icons.button(Feather.X, Messages.text("events.ui.takeOff"), () -> ofRow(controller::remove));
        line = new GuestLine(meet, open, remove);
        getStyleClass().add("guest-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable GuestRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : line.root());
        if (row == null || empty) {
            return;
        }
        line.show(row, false);
        meet.setSelected(row.attendance().mustMeet());
        open.setVisible(row.contact() != null);
        line.root().pseudoClassStateChanged(KNOWN, row.contact() != null);
    }

    private void ofRow(Consumer<GuestRow> action) {
        GuestRow row = getItem();
        if (row != null) {
            action.accept(row);
        }
    }
}
