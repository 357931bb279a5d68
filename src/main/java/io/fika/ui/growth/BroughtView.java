package io.fika.ui.growth;

import io.fika.text.Messages;
import io.fika.ui.growth.BroughtModel.Row;
import io.fika.ui.kit.EmptyState;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What each ring, person, group, event and introduction brought; a line opens to what is behind it. */
final class BroughtView {
    private final StackPane root = new StackPane();
    private final ListView<Row> list;
    private final BroughtController controller;
    private final Consumer<UUID> open;

    /** @param open shows an opportunity */
    BroughtView(BroughtModel model, BroughtController controller, Consumer<UUID> open) {
        this.controller = controller;
        this.open = open;
        list = new ListView<>(model.rows);
        list.getStyleClass().add("brought-list");
        list.setAccessibleText(Messages.text("growth.ui.brought.list"));
        list.setCellFactory(view -> {
            var cell = new BroughtCell();
            cell.setOnMouseClicked(event -> act(cell.getItem()));
            return cell;
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                int at = list.getSelectionModel().getSelectedIndex();
                act(list.getSelectionModel().getSelectedItem());
                list.getSelectionModel().select(at);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var says = new Label(Messages.text("growth.ui.brought.says"));
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        says.getStyleClass().addAll("small", "muted");
        var page = new VBox(list, says);
        page.getStyleClass().add("brought");
        Node empty = new EmptyState(
                        Feather.COMPASS, Messages.text("growth.ui.brought.empty"),
                        Messages.text("growth.ui.brought.empty.text"))
                .root();
        StackPane.setAlignment(page, Pos.TOP_LEFT);
        root.getChildren().addAll(page, empty);
        model.rows.addListener((ListChangeListener<Row>) change -> shown(page, empty, model.rows.isEmpty()));
        shown(page, empty, model.rows.isEmpty());
    }

    Node root() {
        return root;
    }

    private static void shown(Node page, Node empty, boolean isEmpty) {
        page.setVisible(!isEmpty);
        empty.setVisible(isEmpty);
    }

    private void act(Row row) {
        switch (row) {
            case Row.Line(var brought, var isOpen) -> controller.turn(brought);
            case Row.Item(var card) -> open.accept(card.id());
            case null -> {}
            case Row.Heading heading -> {}
        }
    }
}
