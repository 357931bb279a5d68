package io.fika.ui.people;

import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The first step of an import: where files are asked for, above those that were read in before. */
final class ImportStart {
    private final VBox root = new VBox();

    ImportStart(ImportController controller, Node earlier) {
        var choose = new Button(Messages.text("people.import.file.choose"));
        choose.setOnAction(event -> controller.onChoose());
        var folder = new Button(Messages.text("people.import.file.folder"));
        folder.setOnAction(event -> controller.onChooseFolder());
        var close = new Button(Messages.text("people.import.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> controller.onClose());
        var drop = new EmptyState(
                Feather.DOWNLOAD, Messages.text("people.import.file.title"), Messages.text("people.import.file.text"),
                choose, folder, close).root();
        drop.getStyleClass().add("import-drop");
        VBox.setVgrow(earlier, Priority.ALWAYS);
        root.getStyleClass().add("import-start");
        root.getChildren().addAll(drop, earlier);
    }

    Node root() {
        return root;
    }
}
