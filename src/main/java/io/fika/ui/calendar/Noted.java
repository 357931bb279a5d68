package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.text.Messages;
import io.fika.ui.kit.DraftForm;
import io.fika.ui.kit.Icons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Short lines of one kind, one after the other: Enter adds what was typed; what is still typed at the end counts. */
final class Noted {
    /** One line, and by when where that matters. */
    record Line(String text, @Nullable LocalDate due) {}

    private final VBox root = new VBox();
    private final VBox list = new VBox();
    private final TextField field = new TextField();
    private final @Nullable DatePicker due;
    private final ObjectProperty<@Nullable List<Line>> lines = new SimpleObjectProperty<>(List.of());

    /** @param due when such a thing is usually due; null where it has no day */
    Noted(String prompt, @Nullable LocalDate due) {
        root.getStyleClass().add("noted");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setOnAction(event -> add());
        root.getChildren().addAll(list, field);
        list.managedProperty().bind(list.visibleProperty());
        lines.subscribe(all -> show());
        if (due == null) {
            this.due = null;
        } else {
            var picker = new DatePicker(due);
            picker.setAccessibleText(Messages.text("calendar.after.due", prompt));
            picker.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(picker, Priority.ALWAYS);
            var by = new Label(Messages.text("calendar.after.by"));
            by.getStyleClass().addAll("small", "muted");
            by.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(by, picker);
            row.getStyleClass().add("noted-due");
            row.visibleProperty().bind(field.textProperty().isNotEmpty());
            row.managedProperty().bind(row.visibleProperty());
            root.getChildren().add(row);
            this.due = picker;
        }
    }

    Node root() {
        return root;
    }

    TextField field() {
        return field;
    }

    /** All lines, the one that is being typed included. */
    List<Line> lines() {
        List<Line> all = new ArrayList<>(added());
        if (!field.getText().isBlank()) {
            all.add(typed());
        }
        return all;
    }

    /** Lets a draft keep the lines and what is typed, under these names. */
    void draft(DraftForm draft, String name) {
        draft.text(name, field.textProperty()).value(name + " lines", lines, Noted::text, Noted::read);
    }

    private List<Line> added() {
        List<Line> now = lines.get();
        return now == null ? List.of() : now;
    }

    private static String text(List<Line> lines) {
        return lines.stream()
                .map(line -> (line.due() == null ? "" : line.due()) + " " + line.text())
                .collect(Collectors.joining("\n"));
    }

    private static List<Line> read(String text) {
        return text.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Line(parts[1], parts[0].isEmpty() ? null : LocalDate.parse(parts[0])))
                .toList();
    }

    private Line typed() {
        return new Line(field.getText().strip(), due == null ? null : due.getValue());
    }

    private void add() {
        if (!field.getText().isBlank()) {
            lines.set(lines());
            field.clear();
        }
    }

    private void show() {
        list.getChildren().setAll(added().stream().map(this::row).toList());
        list.setVisible(!added().isEmpty());
    }

    private Node row(Line line) {
        var day = line.due();
        var words = new Label(day == null
                ? line.text()
                : Messages.text("calendar.after.line", line.text(), Dates.day(day)));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, Icons.button(
                Feather.X, Messages.text("calendar.after.without", line.text()), () -> {
                    List<Line> left = new ArrayList<>(added());
                    left.remove(line);
                    lines.set(List.copyOf(left));
                }));
        row.getStyleClass().add("noted-line");
        return row;
    }
}
