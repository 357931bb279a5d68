package io.fika.ui.settings;

import io.fika.coffees.CoffeeHours;
import io.fika.coffees.CoffeeRules;
import io.fika.coffees.Dates;
import io.fika.coffees.Limits;
import io.fika.coffees.Places;
import io.fika.coffees.Window;
import io.fika.text.Messages;
import io.fika.ui.kit.Section;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** When there may be coffee, and how much. */
final class CoffeesPage {
    private final Map<DayOfWeek, Entry<List<Window>>> days = new EnumMap<>(DayOfWeek.class);
    private final Entry<Integer> perDay;
    private final Entry<Integer> perWeek;
    private final Entry<Integer> perMonth;
    private final Entry<Integer> minutes;
    private final Entry<Integer> gapSame;
    private final Entry<Integer> gapOther;
    private final Entry<String> place;
    private final Entry<String> places;
    private final Page page;

    CoffeesPage(SettingsModel model, SettingsController controller) {
        var hours = new GridPane();
        hours.getStyleClass().add("settings-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        hours.getColumnConstraints().addAll(names, fields);
        for (DayOfWeek day : DayOfWeek.values()) {
            Entry<List<Window>> entry = Entry.parsed(
                            Dates.name(day),
                            CoffeeHours::parseDay,
                            Messages.text("settings.problem.hours"),
                            windows -> controller.rules(rules -> rules.with(rules.hours().with(day, windows))))
                    .prompt(Messages.text("settings.hours.none"));
            days.put(day, entry);
            hours.addRow(day.getValue() - 1, new Label(Dates.name(day)), entry.bare());
        }
        perDay = limit(controller, Messages.text("settings.limit.perDay"), 1, 10, 0);
        perWeek = limit(controller, Messages.text("settings.limit.perWeek"), 1, 50, 1);
        perMonth = limit(controller, Messages.text("settings.limit.perMonth"), 1, 200, 2);
        minutes = limit(controller, Messages.text("settings.limit.minutes"), 15, 240, 3);
        gapSame = limit(controller, Messages.text("settings.limit.gapSame"), 0, 240, 4);
        gapOther = limit(controller, Messages.text("settings.limit.gapOther"), 0, 240, 5);
        place = Entry.line(Messages.text("settings.place"), text ->
                controller.rules(rules -> rules.with(new Places(text, rules.places().known()))));
        places = Entry.area(Messages.text("settings.places"), 3, text -> controller.rules(rules ->
                rules.with(new Places(rules.places().usual(), Arrays.asList(text.split("\n"))))));
        page = Page.of(
                Messages.text("settings.coffees"),
                Messages.text("settings.coffees.about"),
                new Section(Messages.text("settings.hours"), hours).root(),
                new Section(Messages.text("settings.limits"), flow(perDay, perWeek, perMonth)).root(),
                new Section(Messages.text("settings.lengths"), flow(minutes, gapSame, gapOther)).root(),
                new Section(Messages.text("settings.placesHeading"), new VBox(12, place.root(), places.root())).root());
        model.rules.subscribe(this::show);
    }

    Page page() {
        return page;
    }

    private void show(@Nullable CoffeeRules rules) {
        if (rules == null) {
            return;
        }
        days.forEach((day, entry) -> entry.show(CoffeeHours.text(rules.hours().on(day))));
        List<Entry<Integer>> entries = List.of(perDay, perWeek, perMonth, minutes, gapSame, gapOther);
        int[] numbers = numbers(rules.limits());
        for (int i = 0; i < numbers.length; i++) {
            entries.get(i).show(Integer.toString(numbers[i]));
        }
        place.show(rules.places().usual());
        places.show(String.join("\n", rules.places().known()));
    }

    private static FlowPane flow(Entry<?>... entries) {
        var flow = new FlowPane(16, 12);
        Arrays.stream(entries).forEach(entry -> flow.getChildren().add(entry.root()));
        return flow;
    }

    private static Entry<Integer> limit(SettingsController controller, String name, int least, int most, int index) {
        return Entry.number(name, least, most, number -> controller.rules(rules -> {
            int[] numbers = numbers(rules.limits());
            numbers[index] = number;
            return rules.with(
                    new Limits(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]));
        }));
    }

    private static int[] numbers(Limits limits) {
        return new int[] {
            limits.perDay(), limits.perWeek(), limits.perMonth(), limits.minutes(), limits.gapSamePlace(),
            limits.gapOtherPlace()
        };
    }
}
