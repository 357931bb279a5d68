package io.fika.ui.settings;

import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.people.SectorDrop;
import io.fika.people.Shape;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Section;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What people are to the user. */
final class CategoriesPage {
    private static final double MARK = 12;

    private final SettingsModel model;
    private final SettingsController controller;
    private final GridPane grid = new GridPane();
    private final Page page;

    CategoriesPage(SettingsModel model, SettingsController controller) {
        this.model = model;
        this.controller = controller;
        grid.getStyleClass().addAll("settings-grid", "settings-table");
        var add = new Button(Messages.text("settings.category.add"), Icons.of(Feather.PLUS));
        add.setOnAction(event -> controller.addCategory());
        page = Page.of(
                Messages.text("settings.categories"), Messages.text("settings.categories.about"), grid, add, drops());
        model.categories.addListener((ListChangeListener<SettingsModel.CategoryRow>) change -> build());
        build();
    }

    Page page() {
        return page;
    }

    /** What a drop in another sector of the map does. */
    private Node drops() {
        var group = new ToggleGroup();
        var answers = new VBox(8);
        for (SectorDrop answer : SectorDrop.values()) {
            var radio = new RadioButton(name(answer));
            radio.setToggleGroup(group);
            radio.setOnAction(event -> controller.sectorDrop(answer));
            model.sectorDrop.subscribe(now -> radio.setSelected(now == answer));
            answers.getChildren().add(radio);
        }
        return new Section(Messages.text("settings.sectorDrop"), answers).root();
    }

    private static String name(SectorDrop answer) {
        return switch (answer) {
            case ASK -> Messages.text("settings.sectorDrop.ask");
            case CHANGE -> Messages.text("settings.sectorDrop.change");
            case KEEP -> Messages.text("settings.sectorDrop.keep");
        };
    }

    private void build() {
        grid.getChildren().clear();
        grid.addRow(
                0,
                heading(Messages.text("settings.category.name")),
                heading(Messages.text("settings.category.hue")),
                heading(Messages.text("settings.category.shape")),
                heading(Messages.text("settings.ring.people")));
        for (int i = 0; i < model.categories.size(); i++) {
            row(i + 1, model.categories.get(i));
        }
    }

    private void row(int index, SettingsModel.CategoryRow row) {
        Category category = row.category();
        Entry<String> name = Entry.named(
                Messages.text("settings.category.nameOf", category.name()),
                text -> controller.edit(category, with(category, text, category.hue(), category.shape())));
        name.show(category.name());
        var people = new Label(Integer.toString(row.people()));
        people.getStyleClass().add("muted");
        Button remove = Icons.button(
                Feather.TRASH_2,
                Messages.text("settings.category.remove", category.name()),
                () -> controller.remove(category));
        grid.addRow(index, name.bare(), hues(category), shapes(category), people, remove);
    }

    private Node hues(Category category) {
        var choice = choice(
                Messages.text("settings.category.hueOf", category.name()),
                CategoryMark.node(Shape.CIRCLE, category.hue(), MARK),
                name(category.hue()));
        for (Hue hue : Hue.values()) {
            var item = new MenuItem(name(hue), CategoryMark.node(Shape.CIRCLE, hue, MARK));
            item.setOnAction(event ->
                    controller.edit(category, with(category, category.name(), hue, category.shape())));
            choice.getItems().add(item);
        }
        return choice;
    }

    private Node shapes(Category category) {
        var choice = choice(
                Messages.text("settings.category.shapeOf", category.name()),
                CategoryMark.node(category.shape(), category.hue(), MARK),
                name(category.shape()));
        for (Shape shape : Shape.values()) {
            var item = new MenuItem(name(shape), CategoryMark.node(shape, category.hue(), MARK));
            item.setOnAction(event ->
                    controller.edit(category, with(category, category.name(), category.hue(), shape)));
            choice.getItems().add(item);
        }
        return choice;
    }

    private static MenuButton choice(String accessible, Node mark, String name) {
        var choice = new MenuButton(name, mark);
        choice.setAccessibleText(accessible);
        choice.getStyleClass().add("mark-choice");
        return choice;
    }

    private static Category with(Category category, String name, Hue hue, Shape shape) {
        return new Category(category.id(), category.version(), name, category.position(), hue, shape);
    }

    private static String name(Hue hue) {
        return switch (hue) {
            case BLUE -> Messages.text("settings.hue.blue");
            case ORANGE -> Messages.text("settings.hue.orange");
            case GREEN -> Messages.text("settings.hue.green");
            case PURPLE -> Messages.text("settings.hue.purple");
            case PINK -> Messages.text("settings.hue.pink");
            case TEAL -> Messages.text("settings.hue.teal");
            case YELLOW -> Messages.text("settings.hue.yellow");
            case GREY -> Messages.text("settings.hue.grey");
        };
    }

    private static String name(Shape shape) {
        return switch (shape) {
            case CIRCLE -> Messages.text("settings.shape.circle");
            case DIAMOND -> Messages.text("settings.shape.diamond");
            case SQUARE -> Messages.text("settings.shape.square");
            case TRIANGLE -> Messages.text("settings.shape.triangle");
            case HEXAGON -> Messages.text("settings.shape.hexagon");
            case PENTAGON -> Messages.text("settings.shape.pentagon");
            case STAR -> Messages.text("settings.shape.star");
            case CROSS -> Messages.text("settings.shape.cross");
        };
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("section-heading");
        return heading;
    }
}
