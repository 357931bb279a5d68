package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Hue;
import io.fika.people.Shape;
import io.fika.people.Standing;
import io.fika.text.Messages;
import io.fika.ui.kit.CategoryMark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The table of people: the columns that the user has chosen, in the order of the controller. */
final class PeopleTable {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");
    private static final double DOING_WIDTH = 152;
    private static final int FEW = 8;
    /** The size of the text for which the widths are, in pixels. */
    private static final double USUAL_TEXT = 13;

    private final TableView<PersonRow> root = new TableView<>();
    private final PeopleModel model;
    private final PeopleController controller;
    private final Set<UUID> selected = new HashSet<>();
    private boolean told;
    private boolean scrolling;
    private double enlarged = 1;

    /** @param onSelected told how many are selected */
    PeopleTable(PeopleModel model, PeopleController controller, Consumer<Integer> onSelected) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().add("people-table");
        root.setAccessibleText(Messages.text("people.title"));
        root.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var nobody = new Label(Messages.text("people.none"));
        nobody.setWrapText(true);
        root.setPlaceholder(nobody);
        root.setItems(model.rows());
        root.setRowFactory(table -> kept());
        root.setSortPolicy(table -> {
            if (!told) {
                controller.onOrder(order());
            }
            return true;
        });
        model.columns.subscribe(this::fill);
        model.order.subscribe(this::fill);
        root.widthProperty().subscribe(width -> {
            if (scrolling == isRoomFor(wanted())) {
                fill();
            }
        });
        fill();
        root.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PersonRow>) change -> {
            if (!model.exchanging.get()) {
                selected.clear();
                root.getSelectionModel().getSelectedItems().stream().map(PersonRow::id).forEach(selected::add);
                onSelected.accept(selected.size());
            }
        });
        model.exchanging.subscribe(exchanging -> {
            if (!exchanging) {
                select(onSelected);
            }
        });
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        root.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    TableView<PersonRow> root() {
        return root;
    }

    /** Columns as wide as text of this size wants, in pixels. */
    void enlarge(double text) {
        if (text / USUAL_TEXT != enlarged) {
            enlarged = text / USUAL_TEXT;
            told = true;
            root.getColumns().clear();
            told = false;
            fill();
        }
    }

    List<UUID> chosen() {
        return model.rows().stream().map(PersonRow::id).filter(selected::contains).toList();
    }

    private void open() {
        PersonRow row = root.getSelectionModel().getSelectedItem();
        if (row != null) {
            controller.onOpen(row);
        }
    }

    /** Whoever was selected is again, as far as they are there. */
    private void select(Consumer<Integer> onSelected) {
        if (selected.isEmpty()) {
            return;
        }
        List<PersonRow> rows = model.rows();
        int[] places = IntStream.range(0, rows.size()).filter(i -> selected.contains(rows.get(i).id())).toArray();
        root.getSelectionModel().clearSelection();
        if (places.length > 0) {
            root.getSelectionModel().selectIndices(places[0], places);
        } else {
            selected.clear();
            onSelected.accept(0);
        }
    }

    private Optional<RowOrder> order() {
        return root.getSortOrder().stream()
                .findFirst()
                .map(column -> new RowOrder(
                        (ListColumn) column.getUserData(), column.getSortType() == TableColumn.SortType.DESCENDING));
    }

    /** The chosen columns; where people are in the order of who is drifting away, how that is reckoned and what to do. */
    private void fill() {
        List<ListColumn> wanted = wanted();
        told = true;
        // a few fill the width; for more than there is room for, there is a scroll bar
        boolean scrolls = !isRoomFor(wanted);
        Map<ListColumn, TableColumn<PersonRow, ?>> there = scrolls != scrolling
                ? Map.of()
                : root.getColumns().stream()
                        .filter(column -> column.getUserData() instanceof ListColumn)
                        .collect(Collectors.toMap(column -> (ListColumn) column.getUserData(), column -> column));
        scrolling = scrolls;
        List<TableColumn<PersonRow, ?>> columns = new ArrayList<>();
        wanted.forEach(column -> columns.add(Optional.<TableColumn<PersonRow, ?>>ofNullable(there.get(column))
                .orElseGet(() -> column(column))));
        if (isLosing()) {
            columns.add(1, doing());
        }
        root.setColumnResizePolicy(scrolls
                ? TableView.UNCONSTRAINED_RESIZE_POLICY
                : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        if (there.isEmpty() || !shown(root.getColumns()).equals(shown(columns))) {
            root.getColumns().setAll(columns);
        }
        Optional<RowOrder> order = model.order.get();
        if (!order.equals(order())) {
            root.getSortOrder().clear();
            order.ifPresent(it -> root.getColumns().stream()
                    .filter(column -> it.column().equals(column.getUserData()))
                    .findFirst()
                    .ifPresent(column -> {
                        column.setSortType(
                                it.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                        root.getSortOrder().add(column);
                    }));
        }
        told = false;
    }

    private List<ListColumn> wanted() {
        List<ListColumn> wanted = new ArrayList<>(model.columns.get());
        if (isLosing() && !wanted.contains(PersonColumn.RECKONED)) {
            wanted.add(1, PersonColumn.RECKONED);
        }
        return wanted;
    }

    private static List<String> shown(List<TableColumn<PersonRow, ?>> columns) {
        return columns.stream().map(column -> column.getUserData() + column.getText()).toList();
    }

    private boolean isRoomFor(List<ListColumn> columns) {
        double least = columns.stream().mapToDouble(ListColumn::least).sum() + (isLosing() ? DOING_WIDTH : 0);
        return columns.size() <= FEW && (root.getWidth() == 0 || root.getWidth() >= enlarged * least);
    }

    /** A row whose picture is kept: a scrolled row is moved, not drawn again. */
    private static TableRow<PersonRow> kept() {
        var row = new TableRow<PersonRow>();
        row.setCache(true);
        return row;
    }

    private boolean isLosing() {
        return model.order.get().filter(it -> it.column() == PersonColumn.RECKONED).isPresent();
    }

    private TableColumn<PersonRow, PersonRow> column(ListColumn shown) {
        var column = new TableColumn<PersonRow, PersonRow>(shown.title());
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(it -> new Cell(shown));
        column.setPrefWidth(enlarged * shown.width());
        column.setMinWidth(enlarged * shown.least());
        column.setUserData(shown);
        return column;
    }

    private TableColumn<PersonRow, PersonRow> doing() {
        var column = new TableColumn<PersonRow, PersonRow>(Messages.text("people.column.doing"));
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(it -> new DoingCell(controller));
        column.setPrefWidth(enlarged * DOING_WIDTH);
        column.setMinWidth(enlarged * DOING_WIDTH);
        column.setSortable(false);
        return column;
    }

    /** Changes as little as it can from row to row, which is what scrolling costs. */
    private static final class Cell extends TableCell<PersonRow, PersonRow> {
        private final ListColumn column;
        private Optional<Category> marked = Optional.empty();

        private Cell(ListColumn column) {
            this.column = column;
            if (column == PersonColumn.STANDING) {
                getStyleClass().add("standing-cell");
            }
        }

        @Override
        protected void updateItem(@Nullable PersonRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : column.text(row));
            if (column == PersonColumn.NAME) {
                mark(row);
            } else if (column == PersonColumn.STANDING) {
                boolean late = row != null && row.standing().isOverdue();
                boolean due = row != null
                        && row.standing().state() == Standing.State.DUE;
                pseudoClassStateChanged(LATE, late);
                pseudoClassStateChanged(DUE, due);
            }
        }

        private void mark(@Nullable PersonRow row) {
            if (row == null) {
                setGraphic(null);
            } else if (getGraphic() == null || !marked.equals(row.category())) {
                marked = row.category();
                setGraphic(CategoryMark.node(
                        marked.map(Category::shape).orElse(Shape.CIRCLE), marked.map(Category::hue).orElse(Hue.GREY), 10));
            }
        }
    }
}
