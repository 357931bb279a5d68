package io.fika.ui.calendar;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;

/** Goes to any day: by writing it as the country does, or by choosing it from a small calendar. */
final class JumpPopup {
    private final Button button;
    private final Popup popup = new Popup();
    private final DatePicker picker = new DatePicker();
    private final TextField written = new TextField();
    private final VBox box = new VBox();
    private final CalendarModel model;
    private boolean opening;

    JumpPopup(CalendarModel model, CalendarController months) {
        this.model = model;
        button = Icons.button(Feather.CALENDAR, Messages.text("calendar.jump"), this::show);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        written.setAccessibleText(Messages.text("calendar.jump"));
        written.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                read().ifPresentOrElse(picker::setValue, written::selectAll);
                event.consume();
            }
        });
        box.getStyleClass().add("jump");
        picker.valueProperty().subscribe(day -> {
            if (!opening && day != null) {
                popup.hide();
                months.cursor(day);
            }
        });
    }

    Node button() {
        return button;
    }

    void show() {
        if (button.getScene() == null || button.getScene().getWindow() == null) {
            return;
        }
        opening = true;
        picker.setValue(null);
        picker.setValue(model.cursor.get());
        opening = false;
        Node days = new DatePickerSkin(picker).getPopupContent();
        name(days);
        box.getChildren().setAll(written, days);
        box.getStylesheets().setAll(button.getScene().getStylesheets());
        popup.getContent().setAll(box);
        written.setText(picker.getConverter().toString(model.cursor.get()));
        Bounds under = button.localToScreen(button.getBoundsInLocal());
        popup.show(button, under.getMinX(), under.getMaxY() + 4);
        written.requestFocus();
        written.selectAll();
    }

    // the toolkit's own calendar leaves them nameless
    private static void name(Node days) {
        days.lookupAll(".left-button").forEach(it -> it.setAccessibleText(Messages.text("calendar.jump.earlier")));
        days.lookupAll(".right-button").forEach(it -> it.setAccessibleText(Messages.text("calendar.jump.later")));
        days.lookupAll(".calendar-grid").forEach(it -> it.setAccessibleText(Messages.text("calendar.jump.days")));
    }

    // a day written in part is none
    private Optional<LocalDate> read() {
        try {
            return Optional.ofNullable(picker.getConverter().fromString(written.getText().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
