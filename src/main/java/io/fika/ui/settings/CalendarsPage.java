package io.fika.ui.settings;

import io.fika.exchange.CalendarChoices;
import io.fika.exchange.FollowedCalendar;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Section;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Busy times in, coffees out. */
final class CalendarsPage {
    private final CalendarsModel model;
    private final CalendarsController controller;
    private final VBox rows = new VBox();
    private final Page page;

    CalendarsPage(CalendarsModel model, CalendarsController controller) {
        this.model = model;
        this.controller = controller;
        rows.getStyleClass().add("followed-rows");
        page = Page.of(
                Messages.text("settings.calendars"),
                Messages.text("settings.calendars.about"),
                new Section(Messages.text("settings.calendars.in"), rows, buttons()).root(),
                new Section(Messages.text("settings.calendars.out"), alarm(), email()).root(),
                new Section(Messages.text("settings.standing"), standing()).root());
        model.followed.addListener((ListChangeListener<FollowedCalendar>) change -> build());
        build();
    }

    Page page() {
        return page;
    }

    private void build() {
        rows.getChildren().clear();
        if (model.followed.isEmpty()) {
            rows.getChildren().add(muted(Messages.text("settings.calendars.none")));
        }
        model.followed.forEach(calendar ->
                rows.getChildren().add(new FollowedRow(calendar, () -> controller.remove(calendar.path())).root()));
    }

    private Node buttons() {
        var file = new Button(Messages.text("settings.calendars.addFile"), Icons.of(Feather.FILE_PLUS));
        file.setOnAction(event -> controller.addFiles());
        var folder = new Button(Messages.text("settings.calendars.addFolder"), Icons.of(Feather.FOLDER_PLUS));
        folder.setOnAction(event -> controller.addFolder());
        var again = new Button(Messages.text("settings.calendars.again"), Icons.of(Feather.REFRESH_CW));
        again.setOnAction(event -> controller.readAgain());
        model.reading.subscribe(on -> again.setText(
                on ? Messages.text("settings.calendars.reading") : Messages.text("settings.calendars.again")));
        model.followed.addListener((ListChangeListener<FollowedCalendar>) change ->
                again.setDisable(model.followed.isEmpty()));
        again.setDisable(model.followed.isEmpty());
        return new HBox(8, file, folder, again);
    }

    private Node alarm() {
        Entry<Integer> alarm = Entry.number(
                Messages.text("settings.calendars.alarm"), 0, CalendarChoices.MOST_MINUTES, controller::alarm);
        model.alarm.subscribe(minutes -> alarm.show(Integer.toString(minutes.intValue())));
        return alarm.root();
    }

    private Node email() {
        Entry<String> email = Entry.line(Messages.text("settings.calendars.email"), controller::email);
        email.prompt(Messages.text("settings.calendars.email.prompt"));
        model.email.subscribe(email::show);
        return email.root();
    }

    private Node standing() {
        var file = new Label();
        file.setWrapText(true);
        model.standing.subscribe(path -> file.setText(
                path.isEmpty() ? Messages.text("settings.standing.none") : path));
        Label trouble = new Label();
        trouble.setWrapText(true);
        trouble.getStyleClass().add("field-problem");
        model.trouble.subscribe(text -> {
            trouble.setText(text);
            trouble.setVisible(!text.isEmpty());
            trouble.setManaged(!text.isEmpty());
        });
        var choose = new Button(Messages.text("settings.standing.choose"), Icons.of(Feather.UPLOAD));
        choose.setOnAction(event -> controller.chooseStanding());
        var stop = new Button(Messages.text("settings.standing.stop"));
        stop.setOnAction(event -> controller.noStanding());
        stop.visibleProperty().bind(model.standing.isNotEmpty());
        return new VBox(8, muted(Messages.text("settings.standing.about")), file, trouble, new HBox(8, choose, stop));
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
