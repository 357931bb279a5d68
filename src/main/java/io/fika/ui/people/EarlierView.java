package io.fika.ui.people;

import io.fika.exchange.ImportBatch;
import io.fika.exchange.TakeBack;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Muted;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The imports of earlier as a list; in its place, of one of them, what taking it back would do. */
final class EarlierView {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final EarlierModel model;
    private final EarlierController controller;
    private final VBox root = new VBox();
    private final Node list;

    EarlierView(EarlierModel model, EarlierController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().add("earlier");
        list = list();
        model.planProperty().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    static String day(ImportBatch batch) {
        return DAY.format(batch.at().atZone(ZoneId.systemDefault()));
    }

    private void show(@Nullable TakeBack plan) {
        if (plan == null) {
            root.getChildren().setAll(heading(Messages.text("people.earlier.title")), list);
        } else {
            root.getChildren().setAll(
                    heading(Messages.text("people.earlier.plan", plan.batch().file(), day(plan.batch()))),
                    Muted.of(EarlierWords.summary(plan)), people(plan), footer(plan));
        }
    }

    private Node list() {
        var all = new ListView<>(model.batches());
        all.setAccessibleText(Messages.text("people.earlier.title"));
        all.setCellFactory(view -> new EarlierCell(controller));
        all.setPlaceholder(Muted.of(Messages.text("people.earlier.none")));
        VBox.setVgrow(all, Priority.ALWAYS);
        all.getStyleClass().add("earlier-list");
        return all;
    }

    private Node people(TakeBack plan) {
        var table = new TableView<>(FXCollections.observableArrayList(plan.people()));
        table.getStyleClass().add("import-table");
        table.setAccessibleText(Messages.text("people.earlier.people"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Muted.of(Messages.text("people.earlier.nobody")));
        TableColumn<TakeBack.Person, String> name = new TableColumn<>(Messages.text("people.import.column.name"));
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().name()));
        name.setPrefWidth(220);
        TableColumn<TakeBack.Person, String> fate = new TableColumn<>(Messages.text("people.import.column.fate"));
        fate.setCellValueFactory(cell -> model.allProperty().map(all -> EarlierWords.fate(cell.getValue(), all)));
        fate.setPrefWidth(260);
        TableColumn<TakeBack.Person, String> since = new TableColumn<>(Messages.text("people.earlier.since"));
        since.setCellValueFactory(cell -> new ReadOnlyStringWrapper(String.join(", ", cell.getValue().since())));
        table.getColumns().add(name);
        table.getColumns().add(fate);
        table.getColumns().add(since);
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private Node footer(TakeBack plan) {
        var all = new CheckBox(Messages.text("people.earlier.all", plan.count(TakeBack.Fate.STAYS)));
        all.setVisible(plan.count(TakeBack.Fate.STAYS) > 0);
        all.selectedProperty().bindBidirectional(model.allProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var back = new Button(Messages.text("people.import.skip"));
        back.setCancelButton(true);
        back.setOnAction(event -> controller.onClose());
        var take = new Button(Messages.text("people.earlier.take"), Icons.of(Feather.ROTATE_CCW));
        take.getStyleClass().addAll("button-outlined", "danger");
        take.setOnAction(event -> controller.onTakeBack());
        var footer = new HBox(all, gap, back, take);
        footer.getStyleClass().add("import-footer");
        return footer;
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("section-heading");
        return label;
    }
}
