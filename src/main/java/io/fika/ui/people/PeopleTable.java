package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.people.Ring;
import io.fika.people.Shape;
import io.fika.people.StandingWords;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The table of people: who, where, and how we stand. */
final class PeopleTable {
    private final TableView<PersonRow> root = new TableView<>();

    PeopleTable(PeopleModel model, PeopleController controller) {
        root.getStyleClass().add("people-table");
        root.setAccessibleText(Messages.text("people.title"));
        root.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        root.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        root.setPlaceholder(new Label(Messages.text("people.none")));
        addColumns();
        var sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(root.comparatorProperty());
        root.setItems(sorted);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(controller);
                event.consume();
            }
        });
        root.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(controller);
            }
        });
    }

    TableView<PersonRow> root() {
        return root;
    }

    private void open(PeopleController controller) {
        PersonRow row = root.getSelectionModel().getSelectedItem();
        if (row != null) {
            controller.onOpen(row);
        }
    }

    private void addColumns() {
        add(Messages.text("people.column.name"), 190, by(PersonRow::name),
                new Look(PersonRow::name, true, false));
        add(Messages.text("people.column.work"), 240, by(row -> CardView.line(row.contact().work())),
                new Look(row -> CardView.line(row.contact().work()), false, false));
        add(Messages.text("people.column.ring"), 130, Comparator.comparingInt(PersonRow::ringPosition),
                new Look(PeopleTable::ring, false, false));
        add(Messages.text("people.column.category"), 110, by(PeopleTable::category),
                new Look(PeopleTable::category, false, false));
        add(Messages.text("people.column.standing"), 170, Comparator.comparingDouble(PersonRow::urgency),
                new Look(row -> StandingWords.of(row.standing()), false, true));
        add(Messages.text("people.column.due"), 110, days(row -> row.standing().due().orElse(null)),
                new Look(row -> StandingWords.due(row.standing()), false, false));
        add(Messages.text("people.column.last"), 110, days(row -> row.standing().last()),
                new Look(PeopleTable::last, false, false));
    }

    /**
     * What a cell shows.
     *
     * @param marked with the mark of the category before it
     * @param toned in the colour of the standing
     */
    private record Look(Function<PersonRow, String> text, boolean marked, boolean toned) {}

    private void add(String title, double width, Comparator<PersonRow> order, Look look) {
        var column = new TableColumn<PersonRow, PersonRow>(title);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setComparator(order.thenComparing(PersonRow::name, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(it -> new Cell(look));
        column.setPrefWidth(width);
        root.getColumns().add(column);
    }

    private static Comparator<PersonRow> by(Function<PersonRow, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    /** By day; without one comes last. */
    private static Comparator<PersonRow> days(Function<PersonRow, @Nullable LocalDate> day) {
        return Comparator.comparing(
                row -> {
                    LocalDate known = day.apply(row);
                    return known == null ? LocalDate.MAX : known;
                });
    }

    private static String ring(PersonRow row) {
        return row.ring().map(Ring::name).orElseGet(() -> Messages.text("people.ring.none"));
    }

    private static String category(PersonRow row) {
        return row.category().map(Category::name).orElse("");
    }

    private static String last(PersonRow row) {
        LocalDate last = row.standing().last();
        return last == null ? "–" : Days.shortly(last, row.standing().on());
    }

    private static final class Cell extends TableCell<PersonRow, PersonRow> {
        private final Look look;

        private Cell(Look look) {
            this.look = look;
        }

        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("late-text", "due-text");
            setText(row == null ? null : look.text().apply(row));
            setGraphic(row == null || !look.marked() ? null : CategoryMark.node(
                    row.category().map(Category::shape).orElse(Shape.CIRCLE),
                    row.category().map(Category::hue).orElse(Hue.GREY),
                    10));
            if (row != null && look.toned()) {
                switch (row.standing().state()) {
                    case LATE, LAPSED -> getStyleClass().add("late-text");
                    case DUE -> getStyleClass().add("due-text");
                    default -> {}
                }
            }
        }
    }
}
