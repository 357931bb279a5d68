package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.people.By;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How a coffee went, in ten seconds: held or missed, who started it, what to remember. */
final class HeldForm {
    private final VBox root = new VBox();
    private final ToggleGroup started = new ToggleGroup();
    private final TextArea note = new TextArea();

    HeldForm(MonthBoard.Item item, CalendarModel model, CalendarControllers on) {
        root.getStyleClass().addAll("tile", "why-card");
        var title = new Label(Messages.text("calendar.held.title", item.names()));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        var by = new Label(Messages.text("calendar.held.started"));
        by.getStyleClass().addAll("small", "muted");
        var sides = new HBox(
                side(Messages.text("calendar.held.me"), By.ME, "left-pill"),
                side(Messages.text("calendar.held.them"), By.THEM, "right-pill"));
        note.setPromptText(Messages.text("calendar.held.note"));
        note.setAccessibleText(note.getPromptText());
        note.setPrefRowCount(3);
        note.setWrapText(true);
        var held = new Button(Messages.text("calendar.held.held"));
        held.getStyleClass().add("accent");
        held.setOnAction(event -> on.held().held(item.coffee(), by(), note.getText().strip()));
        var missed = new Button(Messages.text("calendar.held.missed"));
        missed.setOnAction(event -> on.held().missed(item.coffee()));
        Button back = Icons.button(
                Feather.X, Messages.text("calendar.held.cancel"), () -> model.logging.set(false));
        back.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(title, back);
        head.getStyleClass().add("held-head");
        root.getChildren().addAll(head, by, sides, note, new FlowPane(8, 8, held, missed));
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                held.fire();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                back.fire();
                event.consume();
            }
        });
    }

    Node root() {
        return root;
    }

    private ToggleButton side(String text, By by, String style) {
        var side = new ToggleButton(text);
        side.setUserData(by);
        side.setToggleGroup(started);
        side.getStyleClass().add(style);
        return side;
    }

    private @Nullable By by() {
        var chosen = started.getSelectedToggle();
        return chosen != null && chosen.getUserData() instanceof By by ? by : null;
    }
}
