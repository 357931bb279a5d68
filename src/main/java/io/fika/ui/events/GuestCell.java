package io.fika.ui.events;

import io.fika.events.Met;
import io.fika.text.Messages;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the list of attendees. */
final class GuestCell extends ListCell<GuestRow> {
    private static final PseudoClass KNOWN = PseudoClass.getPseudoClass("known");

    private final Avatar avatar = new Avatar(28);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final ToggleButton meet = new ToggleButton(null, Icons.of(Feather.STAR));
    private final Label met = new Label();
    private final HBox line;

    GuestCell(GuestsController controller) {
        name.getStyleClass().add("semibold");
        detail.getStyleClass().addAll("small", "muted");
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        meet.getStyleClass().addAll("button-icon", "flat", "meet-toggle");
        meet.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        meet.setAccessibleText(Messages.text("events.ui.mustMeet"));
        meet.setTooltip(new Tooltip(Messages.text("events.ui.mustMeet")));
        meet.setOnAction(event -> {
            GuestRow row = getItem();
            if (row != null) {
                controller.mustMeet(row, meet.isSelected());
            }
        });
        met.getStyleClass().add("met-mark");
        met.setMinWidth(Region.USE_PREF_SIZE);
        Button open = Icons.button(Feather.USER, Messages.text("events.ui.openContact"), () -> {
            GuestRow row = getItem();
            if (row != null) {
                controller.open(row);
            }
        });
        open.visibleProperty().bind(itemProperty().map(row -> row.contact() != null).orElse(false));
        Button remove = Icons.button(Feather.X, Messages.text("events.ui.takeOff"), () -> {
            GuestRow row = getItem();
            if (row != null) {
                controller.remove(row);
            }
        });
        line = new HBox(avatar.root(), words, met, meet, open, remove);
        line.getStyleClass().add("guest-row");
        getStyleClass().add("guest-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable GuestRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : line);
        if (row == null || empty) {
            return;
        }
        avatar.show(row.name(), row.hue());
        name.setText(row.name().full());
        detail.setText(row.detail());
        meet.setSelected(row.attendance().mustMeet());
        Met now = row.attendance().met();
        met.setText(EventWords.met(now));
        met.getStyleClass().removeIf(it -> it.startsWith("met-is-"));
        met.getStyleClass().add(EventWords.style(now));
        met.setVisible(now != Met.EXPECTED);
        met.setManaged(now != Met.EXPECTED);
        line.getStyleClass().removeIf(it -> it.startsWith("hue-"));
        line.getStyleClass().add(CategoryMark.styleClass(row.hue()));
        line.pseudoClassStateChanged(KNOWN, row.contact() != null);
    }
}
