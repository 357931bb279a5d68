package io.fika.ui.calendar;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Dates;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.calendar.CoffeeModel.Table;
import io.fika.ui.kit.DraftFields;
import io.fika.ui.kit.Field;
import io.fika.ui.kit.Named;
import io.fika.ui.kit.PersonPicker;
import io.fika.ui.kit.Section;
import io.fika.ui.kit.Tabbing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One coffee, edited in place: each field is kept when one leaves it. */
final class CoffeeForm {
    private final VBox root = new VBox();
    private final CalendarModel month;
    private final CoffeeController controller;
    private final FlowPane people = new FlowPane(4, 4);
    private final PersonPicker picker;
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final MinutesField minutes;
    private final PlaceField place;
    private final TextField purpose = new TextField();
    private final TextArea note = new TextArea();
    private final ComboBox<CoffeeStatus> status = new ComboBox<>();
    private final VBox agenda = new VBox();
    private final Field when = new Field(Messages.text("calendar.form.when"), new HBox(6, day, time));
    private final Field length;
    private final Hyperlink startRegardless = regardless();
    private final Hyperlink lengthRegardless = regardless();
    private final Table first;
    private final DraftFields drafts;
    private boolean showing;

    CoffeeForm(Table table, CalendarModel month, CoffeeController controller) {
        this.first = table;
        this.month = month;
        this.controller = controller;
        minutes = new MinutesField(chosen -> controller.minutes(coffee(), chosen, Booked.Force.BY_THE_RULES));
        length = new Field(Messages.text("calendar.form.minutes"), minutes.root());
        root.getStyleClass().addAll("tile", "why-card", "coffee-form");
        picker = new PersonPicker(
                Messages.text("calendar.form.addPerson"),
                typed -> controller.find(typed, coffee().contacts()),
                person -> controller.add(coffee(), person.id()));
        status.getItems().setAll(CoffeeStatus.values());
        status.setConverter(new Named<>(CoffeeChip::status));
        status.setMaxWidth(Double.MAX_VALUE);
        status.setOnAction(event -> chosen(status.getValue()));
        place = new PlaceField(
                typed -> controller.places(coffee(), typed),
                chosen -> {
                    if (!showing) {
                        controller.place(coffee(), chosen);
                    }
                });
        purpose.setPromptText(Messages.text("calendar.form.purpose.prompt"));
        purpose.setOnAction(event -> controller.purpose(coffee(), purpose.getText()));
        purpose.focusedProperty().subscribe(on -> leaving(on, () -> controller.purpose(coffee(), purpose.getText())));
        note.setPrefRowCount(2);
        note.setWrapText(true);
        Tabbing.leave(note);
        note.focusedProperty().subscribe(on -> leaving(on, () -> controller.note(coffee(), note.getText())));
        times();
        drafts = new DraftFields(controller.drafts(), () -> "coffee/" + coffee().id())
                .field("time", time)
                .field("purpose", purpose)
                .field("note", note);
        root.getChildren().addAll(
                drafts.bar(),
                new Field(Messages.text("calendar.form.who"), people).root(),
                picker.root(),
                when.root(),
                startRegardless,
                length.root(),
                lengthRegardless,
                new Field(Messages.text("calendar.form.place"), place.root()).root(),
                new Field(Messages.text("calendar.form.purpose"), purpose).root(),
                new Field(Messages.text("calendar.form.status"), status).root(),
                new Field(Messages.text("calendar.form.note"), note).root(),
                new Section(Messages.text("calendar.agenda"), agenda).root());
        show(table);
        drafts.restore();
    }

    Node root() {
        return root;
    }

    /** Whether it is about this coffee. */
    boolean isOf(Table table) {
        return first.coffee().id().equals(table.coffee().id());
    }

    /** Shows what is now, but for what the user is typing. */
    void show(Table table) {
        showing = true;
        people.getChildren().setAll(table.people().stream().map(person -> chip(person, table)).toList());
        boolean open = table.coffee().status().isOpen();
        // who came to a coffee that was held is in the books
        boolean held = table.coffee().status() == CoffeeStatus.HELD;
        people.setDisable(held);
        picker.root().setDisable(held);
        day.setDisable(!open);
        time.setDisable(!open);
        minutes.show(table.coffee().minutes());
        if (!day.isFocused() && !time.isFocused() && !drafts.holds(time)) {
            day.setValue(table.start().toLocalDate());
            time.setText(Dates.time(table.start()));
        }
        place.show(table.coffee().place());
        if (!purpose.isFocused() && !drafts.holds(purpose)) {
            purpose.setText(table.coffee().purpose());
        }
        if (!note.isFocused() && !drafts.holds(note)) {
            note.setText(table.coffee().note());
        }
        status.setValue(table.coffee().status());
        status.setDisable(held);
        agenda.getChildren().setAll(new AgendaView(table.talk().agenda(), table.people()).root());
        showing = false;
    }

    void hindered(CoffeeModel.@Nullable Hindered hindered) {
        var start = hindered instanceof CoffeeModel.HinderedStart it ? it : null;
        when.problem(start == null ? "" : start.sentence());
        startRegardless.setVisible(start != null);
        if (start != null) {
            startRegardless.setText(Messages.text("calendar.form.regardlessAt", Dates.shortMoment(start.wanted())));
            startRegardless.setOnAction(event ->
                    controller.start(coffee(), start.wanted(), Booked.Force.REGARDLESS));
        }
        var minute = hindered instanceof CoffeeModel.HinderedLength it ? it : null;
        length.problem(minute == null ? "" : minute.sentence());
        lengthRegardless.setVisible(minute != null);
        if (minute != null) {
            minutes.show(coffee().minutes());
            lengthRegardless.setText(Messages.text("calendar.form.regardlessFor", minute.wanted()));
            lengthRegardless.setOnAction(event ->
                    controller.minutes(coffee(), minute.wanted(), Booked.Force.REGARDLESS));
        }
    }

    private static Hyperlink regardless() {
        var link = new Hyperlink();
        link.managedProperty().bind(link.visibleProperty());
        link.getStyleClass().add("small");
        link.setVisible(false);
        return link;
    }

    private void times() {
        HBox.setHgrow(day, Priority.ALWAYS);
        day.setMaxWidth(Double.MAX_VALUE);
        day.setAccessibleText(Messages.text("calendar.form.day"));
        time.setAccessibleText(Messages.text("calendar.form.time"));
        time.getStyleClass().add("time-field");
        day.setOnAction(event -> onStart());
        time.setOnAction(event -> onStart());
        time.focusedProperty().subscribe(on -> leaving(on, this::onStart));
    }

    private void onStart() {
        LocalDate on = day.getValue();
        var at = TimeText.parse(time.getText());
        if (showing || on == null) {
            return;
        }
        if (at.isEmpty()) {
            when.problem(Messages.text("calendar.form.time.wrong"));
            return;
        }
        LocalDateTime start = on.atTime(at.get());
        when.problem("");
        controller.start(coffee(), start, Booked.Force.BY_THE_RULES);
    }

    private void chosen(@Nullable CoffeeStatus wanted) {
        CoffeeStatus now = coffee().status();
        if (!showing && wanted != null && wanted != now) {
            controller.status(coffee(), wanted);
        }
    }

    private void leaving(boolean focused, Runnable keep) {
        if (!focused && !showing && root.getScene() != null) {
            keep.run();
        }
    }

    private Coffee coffee() {
        Table now = month.coffee.table.get();
        return now != null && isOf(now) ? now.coffee() : first.coffee();
    }

    private Node chip(Contact person, Table table) {
        if (table.people().size() < 2) {
            // the last one cannot stay away
            var alone = new Label(person.name().full());
            alone.getStyleClass().addAll("small", "chip", "chip-alone");
            return alone;
        }
        var chip = new Button(Messages.text("calendar.form.chip", person.name().full()));
        chip.setAccessibleText(Messages.text("calendar.form.chip.remove", person.name().full()));
        chip.getStyleClass().addAll("small", "chip");
        chip.setOnAction(event -> controller.without(coffee(), person.id()));
        return chip;
    }
}
