package io.fika.ui.people;

import io.fika.exchange.ImportKind;
import io.fika.exchange.ImportPreview;
import io.fika.exchange.ImportRecord;
import io.fika.exchange.ReadFile;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.people.ImportModel.Filter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What a file holds: the counts, which are filters too, each record with what will become of it, and the way on. */
final class ImportPreviewPane {
    private final ImportModel model;
    private final ImportController controller;
    private final VBox root = new VBox();
    private final Label facts = new Label();
    private final Map<Filter, ToggleButton> tiles = new EnumMap<>(Filter.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Label advice = new Label();
    private final Button take = new Button();
    private final Button skip = new Button();
    private final ProgressIndicator saving = new ProgressIndicator();

    private final TableView<ImportRecord> table;
    private final Hyperlink columns = new Hyperlink(Messages.text("people.columns.change"));
    private final ImportChoicesBar bar;
    private final ConflictPane conflicts;
    private @Nullable ReadFile shown;
    private int chosen = -1;

    ImportPreviewPane(ImportModel model, ImportController controller, CardLists lists) {
        this.model = model;
        this.controller = controller;
        bar = new ImportChoicesBar(controller, lists);
        conflicts = new ConflictPane(controller);
        table = table();
        root.getStyleClass().add("import-preview");
        facts.getStyleClass().add("muted");
        columns.setOnAction(event -> controller.onColumns());
        var top = new HBox(facts, columns);
        top.getStyleClass().add("import-facts");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getSelectionModel().selectedItemProperty().subscribe(record -> {
            if (record != null) {
                chosen = record.number();
            }
            conflicts.show(record);
        });
        root.getChildren().addAll(top, bar.root(), tiles(), table, conflicts.root(), footer());
        model.previewProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    /** Whether the import is being stored. */
    void busy(boolean busy) {
        ImportPreview preview = model.previewProperty().get();
        take.setDisable(busy || preview == null || !preview.changesAnything());
        skip.setDisable(busy);
        saving.setVisible(busy);
        saving.setManaged(busy);
    }

    private void show(@Nullable ImportPreview preview) {
        if (preview == null) {
            return;
        }
        facts.setText(ImportWords.facts(preview));
        boolean isTable = preview.read().table().isPresent();
        columns.setVisible(isTable);
        columns.setManaged(isTable);
        boolean another = !preview.read().equals(shown);
        shown = preview.read();
        if (another) {
            table.getColumns().getFirst().setVisible(preview.kind() != ImportKind.JSON); // all of it or nothing
            bar.show(preview);
        }
        for (Filter filter : tiles.keySet()) {
            ToggleButton tile = Objects.requireNonNull(tiles.get(filter));
            Label number = (Label) tile.getGraphic().lookup(".import-number");
            long count = preview.records().stream().filter(filter::lets).count();
            number.setText(Messages.text("people.import.number", count));
            boolean needed = filter != Filter.DIFFERS || preview.conflicts() > 0;
            tile.setVisible(needed);
            tile.setManaged(needed);
        }
        select(another, preview);
        take.setText(ImportWords.action(preview));
        skip.setText(preview.changesAnything()
                ? Messages.text("people.import.skip")
                : Messages.text("people.import.close"));
        advice.setText(ImportWords.advice(preview));
        busy(false);
    }

    /** Keeps the chosen record when the same file is shown under other choices. */
    private void select(boolean another, ImportPreview preview) {
        int number = another ? -1 : chosen;
        ImportRecord record = number < 1 || number > preview.records().size() ? null : preview.records().get(number - 1);
        if (record == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(record);
        }
        conflicts.show(record);
    }

    private Node tiles() {
        var row = new HBox();
        row.getStyleClass().add("import-tiles");
        for (Filter filter : Filter.values()) {
            var tile = tile(filter);
            tiles.put(filter, tile);
            row.getChildren().add(tile);
            HBox.setHgrow(tile, Priority.ALWAYS);
        }
        model.filterProperty().subscribe(chosen -> group.selectToggle(tiles.get(chosen)));
        return row;
    }

    private ToggleButton tile(Filter filter) {
        var number = new Label();
        number.getStyleClass().addAll("import-number", "title");
        var name = new Label(ImportWords.of(filter));
        name.getStyleClass().add("muted");
        var top = new HBox(Icons.of(ImportWords.icon(filter)), number);
        top.getStyleClass().add("import-tile-top");
        var content = new VBox(top, name);
        var tile = new ToggleButton(null, content);
        tile.getStyleClass().addAll("import-tile", "import-" + ImportWords.code(filter));
        tile.setAccessibleText(ImportWords.of(filter));
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setToggleGroup(group);
        tile.setOnAction(event -> {
            Filter chosen = model.filterProperty().get() == filter ? Filter.ALL : filter;
            model.filterProperty().set(chosen);
            group.selectToggle(tiles.get(chosen));
            if (chosen == Filter.DIFFERS) {
                table.getSelectionModel().selectFirst();
            }
        });
        return tile;
    }

    private TableView<ImportRecord> table() {
        var table = new TableView<>(model.records());
        table.getStyleClass().add("import-table");
        table.setAccessibleText(Messages.text("people.import.records"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var nothing = new Label(Messages.text("people.import.noRecords"));
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        TableColumn<ImportRecord, ImportRecord> taken = new TableColumn<>();
        taken.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        taken.setCellFactory(column -> new TakenCell(controller));
        taken.setSortable(false);
        width(taken, 40);
        TableColumn<ImportRecord, Number> number = new TableColumn<>(Messages.text("people.import.column.record"));
        number.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().number()));
        number.getStyleClass().add("import-record");
        width(number, 60);
        TableColumn<ImportRecord, String> name = new TableColumn<>(Messages.text("people.import.column.name"));
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(ImportWords.title(cell.getValue())));
        name.setPrefWidth(190);
        TableColumn<ImportRecord, String> about = new TableColumn<>(Messages.text("people.import.column.about"));
        about.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().about()));
        about.setPrefWidth(210);
        TableColumn<ImportRecord, ImportRecord> fate = new TableColumn<>(Messages.text("people.import.column.fate"));
        fate.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        fate.setCellFactory(column -> new FateCell());
        fate.setComparator((one, other) -> one.fate().compareTo(other.fate()));
        fate.setPrefWidth(210);
        fate.setMinWidth(150);
        TableColumn<ImportRecord, String> remarks = new TableColumn<>(Messages.text("people.import.column.remarks"));
        remarks.setCellValueFactory(cell -> new ReadOnlyStringWrapper(ImportWords.details(cell.getValue())));
        remarks.setCellFactory(column -> new RemarkCell());
        table.getColumns().add(taken);
        table.getColumns().add(number);
        table.getColumns().add(name);
        table.getColumns().add(about);
        table.getColumns().add(fate);
        table.getColumns().add(remarks);
        return table;
    }

    private static void width(TableColumn<?, ?> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width * 2);
        column.setResizable(false);
    }

    private Node footer() {
        advice.setWrapText(true);
        advice.setMinHeight(Region.USE_PREF_SIZE);
        advice.setGraphic(Icons.of(Feather.INFO));
        advice.getStyleClass().add("muted");
        HBox.setHgrow(advice, Priority.ALWAYS);
        advice.setMaxWidth(Double.MAX_VALUE);
        saving.getStyleClass().add("import-saving");
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        take.setMinWidth(Region.USE_PREF_SIZE);
        skip.setMinWidth(Region.USE_PREF_SIZE);
        skip.setCancelButton(true);
        take.setOnAction(event -> controller.onImport());
        skip.setOnAction(event -> controller.onSkip());
        var footer = new HBox(advice, saving, skip, take);
        footer.getStyleClass().add("import-footer");
        return footer;
    }
}
