package io.fika.ui.settings;

import io.fika.coffees.CoffeeRules;
import io.fika.coffees.Wish;
import io.fika.people.Category;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The wished mix of coffees: a share for each category, and for new people. */
final class MixPage {
    private final SettingsModel model;
    private final SettingsController controller;
    private final GridPane grid = new GridPane();
    private final Label sum = new Label();
    private final Entry<Integer> fresh;
    private final Map<UUID, Entry<Integer>> shares = new HashMap<>();
    private final Page page;

    MixPage(SettingsModel model, SettingsController controller) {
        this.model = model;
        this.controller = controller;
        grid.getStyleClass().add("settings-grid");
        sum.getStyleClass().add("muted");
        sum.setWrapText(true);
        fresh = Entry.number(Messages.text("settings.mix.new"), 0, 100, percent ->
                controller.rules(rules -> rules.with(new Wish(rules.wish().shares(), percent))));
        page = Page.of(
                Messages.text("settings.mix"),
                Messages.text("settings.mix.about"),
                new Section(Messages.text("settings.mix.categories"), grid, sum).root(),
                new Section(Messages.text("settings.mix.people"), fresh.root()).root());
        model.categories.addListener((ListChangeListener<SettingsModel.CategoryRow>) change -> build());
        model.rules.subscribe(rules -> show());
        build();
    }

    Page page() {
        return page;
    }

    private void build() {
        grid.getChildren().clear();
        shares.clear();
        List<Category> categories = categories();
        for (Category category : categories) {
            Entry<Integer> entry = Entry.number(
                    category.name(), 0, 100, percent -> controller.rules(rules -> with(rules, category, percent)));
            shares.put(category.id(), entry);
            int row = categories.indexOf(category);
            grid.add(CategoryMark.node(category.shape(), category.hue(), 12), 0, row);
            grid.add(new Label(category.name()), 1, row);
            grid.add(entry.bare(), 2, row);
            grid.add(new Label(Messages.text("settings.percent")), 3, row);
        }
        show();
    }

    private CoffeeRules with(CoffeeRules rules, Category category, int percent) {
        Map<UUID, Integer> changed =
                new HashMap<>(rules.wish().sharesOf(categories().stream().map(Category::id).toList()));
        changed.put(category.id(), percent);
        return rules.with(new Wish(changed, rules.wish().newSharePercent()));
    }

    private void show() {
        CoffeeRules rules = model.rules.get();
        if (rules == null) {
            return;
        }
        Map<UUID, Integer> wished =
                rules.wish().sharesOf(categories().stream().map(Category::id).toList());
        shares.forEach((category, entry) -> entry.show(Integer.toString(wished.getOrDefault(category, 0))));
        fresh.show(Integer.toString(rules.wish().newSharePercent()));
        int all = wished.values().stream().mapToInt(Integer::intValue).sum();
        sum.setText(Messages.text("settings.mix.sum", all));
    }

    private List<Category> categories() {
        return model.categories.stream().map(SettingsModel.CategoryRow::category).toList();
    }
}
