package io.fika.ui.events;

import io.fika.events.Met;
import io.fika.text.Messages;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line of the list of attendees. */
final class GuestCell extends ListCell<GuestRow> {
    private static final PseudoClass KNOWN = PseudoClass.getPseudoClass("known");

    private final GuestsController controller;
    private final Avatar avatar = new Avatar(28);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final ToggleButton meet = new ToggleButton(null, Icons.of(Feather.STAR));
    private final ComboBox<Met> met = new ComboBox<>();
    private final HBox line;
    private boolean filling;

    GuestCell(GuestsController controller) {
        this.controller = controller;
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
        met.getItems().setAll(Met.values());
        met.setConverter(new MetWords());
        met.getStyleClass().add("met-choice");
        met.setAccessibleText(Messages.text("events.ui.met"));
        met.valueProperty().subscribe(value -> {
            GuestRow row = getItem();
            if (!filling && row != null && value != null) {
                controller.mark(row, value);
            }
        });
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
        filling = true;
        avatar.show(row.name(), row.hue());
        name.setText(row.name().full());
        detail.setText(row.detail());
        meet.setSelected(row.attendance().mustMeet());
        met.setValue(row.attendance().met());
        met.setVisible(controller.hasBegun());
        met.setManaged(controller.hasBegun());
        line.getStyleClass().removeIf(it -> it.startsWith("hue-"));
        line.getStyleClass().add(CategoryMark.styleClass(row.hue()));
        line.pseudoClassStateChanged(KNOWN, row.contact() != null);
        filling = false;
    }

    private static final class MetWords extends StringConverter<Met> {
        @Override
        public String toString(@Nullable Met met) {
            return switch (met) {
                case null -> "";
                case EXPECTED -> Messages.text("events.ui.met.expected");
                case MET -> Messages.text("events.ui.met.met");
                case MISSED -> Messages.text("events.ui.met.missed");
                case NEW -> Messages.text("events.ui.met.new");
                case SOLID -> Messages.text("events.ui.met.solid");
            };
        }

        @Override
        public @Nullable Met fromString(String text) {
            return null;
        }
    }
}
