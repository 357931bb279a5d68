package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.kit.DragGesture;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The left side: who is due, the latest first, or whoever is searched for. */
final class DuePane {
    private final VBox root = new VBox();
    private final CalendarModel model;
    private final CalendarControllers on;
    private final Label heading = new Label();
    private final Label count = new Label();
    private final ListView<MonthBoard.Due> list;

    DuePane(CalendarModel model, CalendarControllers on, DragGesture drags, Faces faces) {
        this.model = model;
        this.on = on;
        list = new ListView<>(model.due.shown);
        root.getStyleClass().add("due-pane");
        heading.getStyleClass().add("semibold");
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(heading, gap, count);
        head.getStyleClass().add("due-head");
        list.getStyleClass().addAll("due-list", "edge-to-edge");
        list.setCellFactory(view -> new DueCell(drags, faces, model.due.market::get));
        list.getSelectionModel().selectedItemProperty().subscribe(this::onSelected);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                on.months().open();
            }
        });
        list.setOnKeyPressed(this::onKey);
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(head, new DueSearch(model.due, on.dues(), this::enter).root(), list);
        model.due.shown.addListener((ListChangeListener<MonthBoard.Due>) change -> update());
        model.due.all.subscribe(all -> update());
        model.due.market.addListener((seen, before, now) -> list.refresh());
        model.due.typed.subscribe(typed -> update());
        model.focus.subscribe(focus -> {
            if (focus instanceof CalendarModel.Focus.OnPerson person) {
                if (select(person.person())) {
                    list.requestFocus();
                }
            } else {
                list.getSelectionModel().clearSelection();
            }
        });
    }

    Node root() {
        return root;
    }

    // from the search into what it found
    private void enter() {
        if (!model.due.shown.isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShortcutDown()) {
                selected().ifPresent(due ->
                        on.moves().put(new Dragged.People(List.of(due.person().id())), model.cursor.get()));
            } else {
                on.months().open();
            }
            event.consume();
        }
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

    /** Answers whether the selection changed. */
    private boolean select(UUID person) {
        if (selected().filter(due -> due.person().id().equals(person)).isPresent()) {
            return false;
        }
        Optional<MonthBoard.Due> wanted =
                model.due.shown.stream().filter(due -> due.person().id().equals(person)).findFirst();
        wanted.ifPresent(due -> {
            list.getSelectionModel().select(due);
            list.scrollTo(due);
        });
        return wanted.isPresent();
    }

    private void update() {
        DueModel due = model.due;
        int shown = due.shown.size();
        heading.setText(due.isSearching() ? Messages.text("calendar.due.found") : Messages.text("calendar.due"));
        list.setAccessibleText(heading.getText());
        count.setText(
                due.filter.get().isAll()
                        ? Messages.text("calendar.due.count", shown)
                        : Messages.text("calendar.due.some", shown, due.all.get().size()));
        var nobody = new Label(nobody());
        nobody.getStyleClass().addAll("muted", "due-nobody");
        nobody.setWrapText(true);
        list.setPlaceholder(nobody);
        if (model.focus.get() instanceof CalendarModel.Focus.OnPerson person) {
            select(person.person());
        }
    }

    private String nobody() {
        if (!model.due.all.get().isEmpty()) {
            return Messages.text("calendar.due.filtered");
        }
        return model.due.isSearching()
                ? Messages.text("calendar.due.notFound", model.due.typed.get().strip())
                : Messages.text("calendar.due.nobody");
    }
}
