package io.fika.ui.reminders;

import io.fika.growth.Reminder;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The bell with its count, and the panel with what it counts. */
final class RemindersView {
    private static final int MOST_SHOWN = 50;
    private static final int MOST_COUNTED = 99;

    private final RemindersModel model;
    private final RemindersController controller;
    private final Button button;
    private final StackPane bell = new StackPane();
    private final Label count = new Label();
    private final VBox panel = new VBox();
    private final VBox rows = new VBox();

    RemindersView(RemindersModel model, RemindersController controller, boolean canNotify) {
        this.model = model;
        this.controller = controller;
        button = Icons.button(Feather.BELL, Messages.text("reminders.title"), controller::toggle);
        count.getStyleClass().add("bell-count");
        count.setMouseTransparent(true);
        bell.getStyleClass().add("bell");
        bell.getChildren().addAll(button, count);
        bell.setMinWidth(Region.USE_PREF_SIZE);
        rows.getStyleClass().add("reminder-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("reminder-scroll", "edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        panel.getStyleClass().add("reminders");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        panel.getChildren().addAll(head(), scroll, pack(controller));
        if (canNotify) {
            panel.getChildren().add(notify(controller));
        }
        panel.visibleProperty().bind(model.open);
        panel.managedProperty().bind(model.open);
        panel.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                controller.close();
                button.requestFocus();
            }
        });
        model.reminders.addListener((ListChangeListener<Reminder>) change -> show());
        model.open.subscribe(open -> show());
    }

    Node bell() {
        return bell;
    }

    Node panel() {
        return panel;
    }

    private Node head() {
        var title = new Label(Messages.text("reminders.title"));
        title.getStyleClass().add("semibold");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, Icons.button(Feather.X, Messages.text("reminders.close"), controller::close));
        head.getStyleClass().add("reminder-head");
        return head;
    }

    private static Node pack(RemindersController controller) {
        var print = new Button(Messages.text("reminders.print"), Icons.of(Feather.PRINTER));
        print.setOnAction(event -> controller.printToday());
        print.setMaxWidth(Double.MAX_VALUE);
        return print;
    }

    private Node notify(RemindersController controller) {
        var box = new CheckBox(Messages.text("reminders.notify"));
        box.getStyleClass().add("small");
        model.notifying.subscribe(box::setSelected);
        box.setOnAction(event -> controller.notifying(box.isSelected()));
        return box;
    }

    private void show() {
        int size = model.reminders.size();
        count.setText(size > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(size));
        count.setVisible(size > 0);
        button.setAccessibleHelp(Messages.text("reminders.count", size));
        rows.getChildren().clear();
        if (model.open.get()) { // each frame of the window goes over all that is in it, seen or not
            build(size);
        }
    }

    private void build(int size) {
        section(Messages.text("reminders.today"), Reminder.Kind.TODAY);
        section(Messages.text("reminders.outcome"), Reminder.Kind.OUTCOME);
        section(Messages.text("reminders.debrief"), Reminder.Kind.DEBRIEF);
        section(Messages.text("reminders.promises"), Reminder.Kind.PROMISE);
        section(Messages.text("reminders.introductions"), Reminder.Kind.INTRODUCTION);
        section(Messages.text("reminders.review"), Reminder.Kind.REVIEW);
        if (size == 0) {
            rows.getChildren().add(muted(Messages.text("reminders.none")));
        }
    }

    private void section(String heading, Reminder.Kind kind) {
        List<Reminder> those = model.reminders.stream().filter(it -> it.kind() == kind).toList();
        if (!those.isEmpty()) {
            var label = new Label(heading);
            label.getStyleClass().add("section-heading");
            rows.getChildren().add(label);
            those.stream().limit(MOST_SHOWN).forEach(it -> rows.getChildren().add(row(it)));
            if (those.size() > MOST_SHOWN) {
                rows.getChildren().add(muted(Messages.text("reminders.more", those.size() - MOST_SHOWN)));
            }
        }
    }

    private Node row(Reminder reminder) {
        var title = new Hyperlink(reminder.title());
        title.setWrapText(true);
        title.setOnAction(event -> controller.open(reminder));
        title.getStyleClass().add("reminder-title");
        var text = new VBox(title);
        if (!reminder.detail().isEmpty()) {
            text.getChildren().add(muted(reminder.detail()));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var later = new MenuButton(
                null, Icons.of(Feather.CLOCK),
                item(Messages.text("reminders.hour"), () -> controller.anHour(reminder)),
                item(Messages.text("reminders.tomorrow"), () -> controller.tomorrow(reminder)),
                item(Messages.text("reminders.off"), () -> controller.off(reminder)));
        later.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        later.setAccessibleText(Messages.text("reminders.later", reminder.title()));
        later.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(text, later);
        row.getStyleClass().add("reminder-row");
        return row;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        return label;
    }
}
