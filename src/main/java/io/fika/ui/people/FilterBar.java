package io.fika.ui.people;

import io.fika.people.Facet;
import io.fika.people.Filter;
import io.fika.people.SavedFilter;
import io.fika.text.Messages;
import io.fika.ui.kit.FacetChoices;
import io.fika.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The saved filters, the search as one types, what else is filtered by in words, and the columns. */
final class FilterBar {
    private final VBox root = new VBox();
    private final MenuButton views = new MenuButton();
    private final TextField query = new TextField();
    private final ToggleButton choosing = new ToggleButton(Messages.text("people.filter"), Icons.of(Feather.FILTER));
    private final MenuButton columns = new MenuButton(Messages.text("people.list.columns"), Icons.of(Feather.COLUMNS));
    private final FlowPane active = new FlowPane();
    private final TextField name = new TextField();
    private final FacetChoices choices;
    private final PeopleModel model;
    private final PeopleController controller;
    private Optional<SavedFilter> renaming = Optional.empty();
    private List<String> fields = List.of();

    /** @param onDown leads from the search into the table */
    FilterBar(PeopleModel model, PeopleController controller, Runnable onDown) {
        this.model = model;
        this.controller = controller;
        query.setPromptText(Messages.text("people.filter.query"));
        query.setAccessibleText(Messages.text("people.filter.query"));
        query.textProperty().subscribe((before, typed) -> controller.onFilter(model.filter.get().withText(typed)));
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, onDown));
        HBox.setHgrow(query, Priority.ALWAYS);
        List.of(views, choosing, columns).forEach(it -> it.setMinWidth(Region.USE_PREF_SIZE));
        choosing.selectedProperty().bindBidirectional(model.choosing);
        name.setPromptText(Messages.text("people.filter.name"));
        name.setAccessibleText(Messages.text("people.filter.name"));
        name.getStyleClass().add("filter-name");
        name.setOnAction(event -> named());
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                name.clear();
                naming(false);
                event.consume();
            }
        });
        naming(false);
        active.getStyleClass().add("filter-active");
        active.managedProperty().bind(active.visibleProperty());
        var row = new HBox(views, query, choosing, columns);
        row.getStyleClass().add("filter-bar");
        root.getStyleClass().add("filter-bars");
        choices = new FacetChoices(true, model.filter::get, controller::onFilter);
        choices.root().visibleProperty().bind(model.choosing);
        model.choosing.subscribe(this::fillChoices);
        model.known.subscribe(this::fillChoices);
        root.getChildren().addAll(row, choices.root(), active);
        model.filter.subscribe(this::update);
        model.known.subscribe(this::update);
        model.chosen.subscribe(this::update);
        model.order.subscribe(this::update);
        model.saved.subscribe(this::update);
        model.columns.subscribe(this::fillColumns);
        update();
        fillColumns();
    }

    Node root() {
        return root;
    }

    private void onKey(KeyEvent event, Runnable onDown) {
        if (event.getCode() == KeyCode.DOWN) {
            onDown.run();
        } else if (event.getCode() == KeyCode.ESCAPE && !query.getText().isEmpty()) {
            query.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void update() {
        Filter filter = model.filter.get();
        if (!filter.text().equals(query.getText())) {
            query.setText(filter.text());
        }
        views.setText(model.chosen.get().map(SavedFilter::name).orElseGet(() -> Messages.text("people.view.all")));
        fillViews();
        active.getChildren().setAll(chips(filter));
        if (!filter.isAll()) {
            var clear = link(Messages.text("people.filter.clear"), controller::onEverybody);
            var save = link(Messages.text("people.filter.save"), () -> {
                renaming = Optional.empty();
                naming(true);
            });
            save.setVisible(!isSaved());
            save.setManaged(save.isVisible());
            active.getChildren().addAll(clear, save);
        }
        active.getChildren().add(name);
        active.setVisible(!filter.wanted().isEmpty() || !filter.isAll() || name.isVisible());
    }

    private boolean isSaved() {
        return model.chosen.get()
                .filter(it -> it.filter().equals(model.filter.get())
                        && RowOrder.parse(it.order()).equals(model.order.get()))
                .isPresent();
    }

    /** What is filtered by, each with a way to drop it. */
    private List<Node> chips(Filter filter) {
        List<Node> chips = new ArrayList<>();
        model.known.get().facets().ifPresent(facets -> {
            for (Facet facet : Facet.values()) {
                for (String key : filter.keys(facet)) {
                    facets.find(facet, key).ifPresent(value -> {
                        var chip = new Button(
                                Messages.text("people.filter.chip", facet.word(), value.name()), Icons.of(Feather.X));
                        chip.getStyleClass().addAll("small", "chip", "filter-chip");
                        chip.setContentDisplay(ContentDisplay.RIGHT);
                        chip.setAccessibleText(Messages.text("people.filter.drop", value.name()));
                        chip.setOnAction(event -> controller.onFilter(model.filter.get().with(facet, key, false)));
                        chips.add(chip);
                    });
                }
            }
        });
        return chips;
    }

    private void fillChoices() {
        if (!model.known.get().fields().equals(fields)) {
            fields = model.known.get().fields();
            fillColumns();
        }
        PeopleModel.Known known = model.known.get();
        choices.clear();
        known.facets().filter(facets -> model.choosing.get()).ifPresent(facets -> choices.fill(facets, known.everybody()));
    }

    private void fillViews() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Messages.text("people.view.all"), controller::onEverybody));
        PeopleViews.all().forEach(view -> items.add(item(view.name(), () -> controller.onView(view))));
        if (!model.saved.isEmpty()) {
            items.add(new SeparatorMenuItem());
            model.saved.forEach(view -> items.add(item(view.name(), () -> controller.onView(view))));
        }
        model.chosen.get().filter(model.saved::contains).ifPresent(view -> {
            items.add(new SeparatorMenuItem());
            items.add(item(Messages.text("people.view.rename", view.name()), () -> {
                renaming = Optional.of(view);
                name.setText(view.name());
                naming(true);
            }));
            items.add(item(Messages.text("people.view.remove", view.name()), () -> controller.onRemove(view)));
        });
        views.getItems().setAll(items);
    }

    private void fillColumns() {
        List<ListColumn> all = new ArrayList<>(List.of(PersonColumn.values()));
        all.remove(PersonColumn.NAME);
        List<ListColumn> own = Stream.concat(
                        model.known.get().fields().stream().map(OwnColumn::new),
                        model.columns.get().stream().filter(OwnColumn.class::isInstance))
                .distinct()
                .toList();
        List<MenuItem> items = new ArrayList<>(all.stream().map(this::columnItem).toList());
        if (!own.isEmpty()) {
            items.add(new SeparatorMenuItem());
            own.forEach(column -> items.add(columnItem(column)));
        }
        columns.getItems().setAll(items);
    }

    private MenuItem columnItem(ListColumn column) {
        var item = new CheckMenuItem(column.title());
        item.setMnemonicParsing(false);
        item.setSelected(model.columns.get().contains(column));
        item.setOnAction(event -> controller.onColumn(column, !model.columns.get().contains(column)));
        return item;
    }

    private void named() {
        String typed = name.getText();
        if (!typed.isBlank()) {
            renaming.ifPresentOrElse(view -> controller.onRename(view, typed), () -> controller.onSave(typed));
            name.clear();
            naming(false);
        }
    }

    private void naming(boolean on) {
        name.setVisible(on);
        name.setManaged(on);
        if (on) {
            active.setVisible(true);
            name.requestFocus();
            name.selectAll();
        } else {
            active.setVisible(!model.filter.get().isAll());
        }
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setOnAction(event -> action.run());
        return link;
    }
}
