package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.people.Category;
import io.fika.people.Ring;
import io.fika.text.Messages;
import io.fika.ui.kit.DragGesture;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left side: who is due, the latest first. */
final class DuePane {
    private final VBox root = new VBox();
    private final CalendarModel model;
    private final CalendarControllers on;
    private final Label count = new Label();
    private final MenuButton filter = new MenuButton();
    private final ListView<MonthBoard.Due> list;

    DuePane(CalendarModel model, CalendarControllers on, DragGesture drags, Faces faces) {
        this.model = model;
        this.on = on;
        list = new ListView<>(model.due);
        root.getStyleClass().add("due-pane");
        var heading = new Label(Messages.text("calendar.due"));
        heading.getStyleClass().add("semibold");
        count.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(heading, gap, count);
        head.getStyleClass().add("due-head");
        var filters = new HBox(filter);
        filters.getStyleClass().add("due-filters");
        HBox.setHgrow(filter, Priority.ALWAYS);
        filter.getStyleClass().add("due-filter");
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.setOnShowing(event -> fillFilter());
        list.getStyleClass().addAll("due-list", "edge-to-edge");
        list.setCellFactory(view -> new DueCell(drags, faces));
        list.setAccessibleText(heading.getText());
        list.getSelectionModel().selectedItemProperty().subscribe(this::onSelected);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                on.months().open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.isShortcutDown()) {
                    selected().ifPresent(due ->
                            on.moves().put(new Dragged.Person(due.person().id()), model.cursor.get()));
                } else {
                    on.months().open();
                }
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(head, filters, list);
        model.due.addListener((ListChangeListener<MonthBoard.Due>) change -> update());
        model.board.subscribe(board -> update());
        model.filter.subscribe(shown -> update());
        model.focus.subscribe(focus -> {
            if (focus instanceof CalendarModel.Focus.OnPerson person) {
                select(person.person());
            } else {
                list.getSelectionModel().clearSelection();
            }
        });
    }

    Node root() {
        return root;
    }

    private Optional<MonthBoard.Due> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void onSelected(MonthBoard.@Nullable Due due) {
        if (due != null) {
            var focus = new CalendarModel.Focus.OnPerson(due.person().id());
            if (!focus.equals(model.focus.get())) {
                on.months().focus(focus);
            }
        }
    }

    private void select(UUID person) {
        if (selected().filter(due -> due.person().id().equals(person)).isEmpty()) {
            model.due.stream().filter(due -> due.person().id().equals(person)).findFirst().ifPresent(due -> {
                list.getSelectionModel().select(due);
                list.scrollTo(due);
                list.requestFocus();
            });
        }
    }

    private void update() {
        count.setText(Messages.text("calendar.due.count", model.due.size()));
        filter.setText(
                model.filter.get().isAll()
                        ? Messages.text("calendar.due.filter.all")
                        : Messages.text("calendar.due.filter.some", model.due.size(), all().size()));
        boolean filtered = model.due.isEmpty() && !all().isEmpty();
        var nobody = new Label(
                filtered ? Messages.text("calendar.due.filtered") : Messages.text("calendar.due.nobody"));
        nobody.getStyleClass().addAll("muted", "due-nobody");
        nobody.setWrapText(true);
        list.setPlaceholder(nobody);
    }

    private List<MonthBoard.Due> all() {
        MonthBoard board = model.board.get();
        return board == null ? List.of() : board.due();
    }

    private void fillFilter() {
        filter.getItems().clear();
        DueFilter now = model.filter.get();
        all().stream().map(MonthBoard.Due::ring).distinct().sorted(Comparator.comparingInt(Ring::position)).forEach(
                ring -> item(ring.name(), !now.hiddenRings().contains(ring.id()), shown ->
                        model.filter.get().withRing(ring.id(), shown)));
        filter.getItems().add(new SeparatorMenuItem());
        all().stream()
                .map(MonthBoard.Due::category)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt(Category::position))
                .forEach(category -> category(category.name(), category.id(), now));
        filter.getItems().add(new SeparatorMenuItem());
        item(Messages.text("calendar.due.filter.open"), now.onlyOpen(), only -> model.filter.get().withOnlyOpen(only));
    }

    private void category(String name, UUID id, DueFilter now) {
        item(name, !now.hiddenCategories().contains(id), shown -> model.filter.get().withCategory(id, shown));
    }

    private void item(String name, boolean ticked, Function<Boolean, DueFilter> then) {
        var item = new CheckMenuItem(name);
        item.setSelected(ticked);
        item.selectedProperty().subscribe((before, after) -> on.months().filter(then.apply(after)));
        filter.getItems().add(item);
    }
}
