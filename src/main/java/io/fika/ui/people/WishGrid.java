package io.fika.ui.people;

import io.fika.coffees.CoffeeHours;
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
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** When somebody likes to have coffee, to be chosen half-day by half-day and kept when one leaves it. */
final class WishGrid implements InPlace.Editor {
    private static final List<Half> HALVES = List.of(Half.AM, Half.PM);

    private final VBox root = new VBox();
    private final Map<HalfDay, ToggleButton> halves = new HashMap<>();
    private final Choice<Half> prefers = new Choice<>(
            HALVES, WishGrid::name, Messages.text("people.form.wishes.any"));
    private final CoffeeWishes wishes;
    private final BiConsumer<CoffeeWishes, Runnable> keep;

    /** @param hours a weekend is there where the user has coffee then, or the person was said to */
    WishGrid(CoffeeWishes wishes, CoffeeHours hours, BiConsumer<CoffeeWishes, Runnable> keep) {
        this.wishes = wishes;
        this.keep = keep;
        root.getStyleClass().addAll("boxes", "form");
        var grid = new GridPane(4, 4);
        grid.addRow(0, new Label());
        HALVES.forEach(half -> grid.add(new Label(name(half)), 0, 1 + HALVES.indexOf(half)));
        List<DayOfWeek> days = Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0 || !hours.on(day).isEmpty()
                        || wishes.halfDays().stream().anyMatch(half -> half.day() == day))
                .toList();
        for (DayOfWeek day : days) {
            int column = 1 + days.indexOf(day);
            String name = shortly(day);
            var label = new Label(name);
            label.getStyleClass().addAll("muted", "small");
            GridPane.setHalignment(label, HPos.CENTER);
            grid.add(label, column, 0);
            for (Half half : HALVES) {
                grid.add(toggle(new HalfDay(day, half), name), column, 1 + HALVES.indexOf(half));
            }
        }
        prefers.choose(wishes.prefers());
        root.getChildren().addAll(
                new Field(Messages.text("people.form.wishes.halves"), grid).root(),
                new Field(Messages.text("people.form.wishes.prefers"), prefers.box()).root());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void begin() {
        halves.getOrDefault(new HalfDay(DayOfWeek.MONDAY, Half.AM), new ToggleButton()).requestFocus();
    }

    @Override
    public boolean takesEnter() {
        return false;
    }

    @Override
    public void cancel() {
        // nothing was kept
    }

    @Override
    public void commit(Runnable then) {
        Set<HalfDay> chosen = new HashSet<>();
        halves.forEach((half, toggle) -> {
            if (toggle.isSelected()) {
                chosen.add(half);
            }
        });
        keep.accept(new CoffeeWishes(chosen, prefers.value(), wishes.place(), wishes.earliest()), then);
    }

    /** Such as "Mon and Tue mornings; best in the afternoon"; empty where any time will do. */
    static String words(CoffeeWishes wishes) {
        Half half = wishes.prefers();
        return Stream.of(
                        HALVES.stream().map(it -> words(wishes, it)),
                        half == null
                                ? Stream.<String>of()
                                : Stream.of(Messages.text("people.line.times.best", name(half).toLowerCase(Locale.ROOT))))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String words(CoffeeWishes wishes, Half half) {
        String days = Stream.of(DayOfWeek.values())
                .filter(day -> wishes.halfDays().contains(new HalfDay(day, half)))
                .map(WishGrid::shortly)
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "" : Messages.text("people.line.times.half", name(half), days);
    }

    private Node toggle(HalfDay half, String day) {
        var toggle = new ToggleButton("✓");
        toggle.getStyleClass().addAll("small", "wish");
        toggle.setAccessibleText(day + " " + name(half.half()));
        toggle.setSelected(wishes.halfDays().contains(half));
        halves.put(half, toggle);
        return toggle;
    }

    private static String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.getDefault(Locale.Category.DISPLAY));
    }

    private static String name(Half half) {
        return half == Half.AM ? Messages.text("people.half.am") : Messages.text("people.half.pm");
    }
}
