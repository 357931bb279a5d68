package io.fika.ui.sheets;

import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.SheetPanel;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The pages under what they are about, with a way back. */
final class SheetsView {
    private static final double WIDEST = 820;

    private final VBox root = new VBox();
    private final SheetPanel panel;

    SheetsView(SheetsModel model, SheetsController controller) {
        var redaction = SheetPanel.redaction(model.sheet, controller.desk());
        redaction.visibleProperty().bind(model.redactable);
        redaction.managedProperty().bind(model.redactable);
        panel = new SheetPanel(model.sheet, controller.desk(), WIDEST, redaction);
        var title = new Label();
        title.getStyleClass().add("sheets-title");
        title.textProperty().bind(model.title);
        var head = new HBox(Icons.button(Feather.X, Messages.text("sheets.close"), controller::close), title);
        head.getStyleClass().add("sheets-head");
        VBox.setVgrow(panel.root(), Priority.ALWAYS);
        root.getStyleClass().add("print-over");
        root.getChildren().addAll(head, panel.root());
        root.visibleProperty().bind(model.open);
        root.managedProperty().bind(model.open);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                controller.close();
            }
        });
        model.open.subscribe(open -> {
            if (open) {
                panel.requestFocus();
            }
        });
    }

    Node root() {
        return root;
    }
}
