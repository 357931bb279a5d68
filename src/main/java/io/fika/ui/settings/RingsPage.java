package io.fika.ui.settings;

import io.fika.people.Ring;
import io.fika.people.Rings;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The rings of the sphere. */
final class RingsPage {
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_DAYS = 3650;

    private final SettingsModel model;
    private final SettingsController controller;
    private final GridPane grid = new GridPane();
    private final Button add = new Button(Messages.text("settings.ring.add"), Icons.of(Feather.PLUS));
    private final Page page;

    RingsPage(SettingsModel model, SettingsController controller) {
        this.model = model;
        this.controller = controller;
        grid.getStyleClass().addAll("settings-grid", "settings-table");
        add.setOnAction(event -> controller.addRing());
        page = Page.of(
                Messages.text("settings.rings"),
                Messages.text("settings.rings.about", Rings.FEWEST, Rings.MOST),
                grid,
                add);
        model.rings.addListener((ListChangeListener<SettingsModel.RingRow>) change -> build());
        build();
    }

    Page page() {
        return page;
    }

    private void build() {
        grid.getChildren().clear();
        grid.addRow(
                0,
                heading(Messages.text("settings.ring.name")),
                heading(Messages.text("settings.ring.capacity")),
                heading(Messages.text("settings.ring.cadence")),
                heading(Messages.text("settings.ring.people")));
        for (int i = 0; i < model.rings.size(); i++) {
            row(i, model.rings.get(i));
        }
        add.setDisable(model.rings.size() >= Rings.MOST);
    }

    private void row(int index, SettingsModel.RingRow row) {
        Ring ring = row.ring();
        Entry<String> name = Entry.named(
                Messages.text("settings.ring.nameOf", ring.name()),
                text -> controller.edit(ring, with(ring, text, ring.capacity(), ring.cadenceDays())));
        name.show(ring.name());
        Entry<OptionalInt> capacity = optional(
                Messages.text("settings.ring.capacityOf", ring.name()), MOST_PEOPLE,
                number -> with(ring, ring.name(), boxed(number), ring.cadenceDays()), ring);
        capacity.show(text(ring.capacity()));
        Entry<OptionalInt> cadence = optional(
                Messages.text("settings.ring.cadenceOf", ring.name()), MOST_DAYS,
                number -> with(ring, ring.name(), ring.capacity(), boxed(number)), ring);
        cadence.show(text(ring.cadenceDays()));
        var people = new Label(Integer.toString(row.people()));
        people.getStyleClass().add("muted");
        grid.addRow(index + 1, name.bare(), capacity.bare(), cadence.bare(), people, actions(index, row));
    }

    private Node actions(int index, SettingsModel.RingRow row) {
        Ring ring = row.ring();
        Button in = Icons.button(
                Feather.ARROW_UP, Messages.text("settings.ring.inward", ring.name()), () -> controller.move(ring, -1));
        in.setDisable(index == 0);
        Button out = Icons.button(
                Feather.ARROW_DOWN, Messages.text("settings.ring.outward", ring.name()), () -> controller.move(ring, 1));
        out.setDisable(index == model.rings.size() - 1);
        return new HBox(in, out, remove(row));
    }

    private Node remove(SettingsModel.RingRow row) {
        Ring ring = row.ring();
        boolean few = model.rings.size() <= Rings.FEWEST;
        if (row.people() == 0) {
            Button remove = Icons.button(
                    Feather.TRASH_2, Messages.text("settings.ring.remove", ring.name()), () -> controller.remove(ring, null));
            remove.setDisable(few);
            return remove;
        }
        var ask = new MenuButton(null, Icons.of(Feather.TRASH_2));
        ask.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        ask.setAccessibleText(Messages.text("settings.ring.remove", ring.name()));
        ask.setDisable(few);
        var question = new MenuItem(Messages.text("settings.ring.where", row.people()));
        question.setDisable(true);
        ask.getItems().add(question);
        for (SettingsModel.RingRow other : model.rings) {
            if (!other.ring().equals(ring)) {
                var there = new MenuItem(Messages.text("settings.ring.into", other.ring().name()));
                there.setOnAction(event -> controller.remove(ring, other.ring()));
                ask.getItems().add(there);
            }
        }
        var tray = new MenuItem(Messages.text("settings.ring.intoTray"));
        tray.setOnAction(event -> controller.remove(ring, null));
        ask.getItems().add(tray);
        return ask;
    }

    private Entry<OptionalInt> optional(
            String name, int most, Function<OptionalInt, Ring> edit, Ring before) {
        Entry<OptionalInt> entry = Entry.optionalNumber(
                name, most, number -> controller.edit(before, edit.apply(number)));
        return entry.prompt(Messages.text("settings.ring.none"));
    }

    private static Ring with(Ring ring, String name, @Nullable Integer capacity, @Nullable Integer cadence) {
        return new Ring(ring.id(), ring.version(), name, ring.position(), capacity, cadence);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-heading");
        return heading;
    }
}
