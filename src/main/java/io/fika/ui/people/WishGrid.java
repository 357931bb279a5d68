package io.fika.ui.people;

import io.fika.people.CoffeeWishes;
import io.fika.people.Half;
import io.fika.people.HalfDay;
import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** When and where somebody likes to have coffee. */
final class WishGrid {
    private static final List<DayOfWeek> DAYS = List.of(
            DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final List<Half> HALVES = List.of(Half.AM, Half.PM);

    private final VBox root = new VBox();
    private final Map<HalfDay, ToggleButton> halves = new HashMap<>();
    private final Set<HalfDay> weekend = new HashSet<>();
    private final Choice<Half> prefers = new Choice<>(
            HALVES, WishGrid::name, Messages.text("people.form.wishes.any"));
    private final TextField place = new TextField();
    private final DatePicker earliest = new DatePicker();

    WishGrid(CoffeeWishes wishes) {
        root.getStyleClass().add("form");
        var grid = new GridPane(4, 4);
        grid.addRow(0, new Label());
        HALVES.forEach(half -> grid.add(new Label(name(half)), 0, 1 + HALVES.indexOf(half)));
        for (DayOfWeek day : DAYS) {
            int column = 1 + DAYS.indexOf(day);
            String name = day.getDisplayName(TextStyle.SHORT, Locale.getDefault(Locale.Category.DISPLAY));
            var label = new Label(name);
            label.getStyleClass().addAll("muted", "small");
            GridPane.setHalignment(label, HPos.CENTER);
            grid.add(label, column, 0);
            for (Half half : HALVES) {
                grid.add(toggle(new HalfDay(day, half), name, wishes), column, 1 + HALVES.indexOf(half));
            }
        }
        wishes.halfDays().stream().filter(it -> !DAYS.contains(it.day())).forEach(weekend::add);
        prefers.choose(wishes.prefers());
        place.setText(wishes.place());
        earliest.setValue(wishes.earliest());
        earliest.setMaxWidth(Double.MAX_VALUE);
        root.getChildren().addAll(
                new Field(Messages.text("people.form.wishes.halves"), grid).root(),
                new Field(Messages.text("people.form.wishes.prefers"), prefers.box()).root(),
                new Field(Messages.text("people.form.wishes.place"), place).root(),
                new Field(Messages.text("people.form.wishes.earliest"), earliest).root());
    }

    Node root() {
        return root;
    }

    CoffeeWishes wishes() {
        Set<HalfDay> chosen = new HashSet<>(weekend);
        halves.forEach((half, toggle) -> {
            if (toggle.isSelected()) {
                chosen.add(half);
            }
        });
        return new CoffeeWishes(chosen, prefers.value(), place.getText().strip(), earliest.getValue());
    }

    private Node toggle(HalfDay half, String day, CoffeeWishes wishes) {
        var toggle = new ToggleButton("✓");
        toggle.getStyleClass().addAll("small", "wish");
        toggle.setAccessibleText(day + " " + name(half.half()));
        toggle.setSelected(wishes.halfDays().contains(half));
        halves.put(half, toggle);
        return toggle;
    }

    private static String name(Half half) {
        return half == Half.AM ? Messages.text("people.half.am") : Messages.text("people.half.pm");
    }
}
