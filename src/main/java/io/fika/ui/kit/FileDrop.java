package io.fika.ui.kit;

import io.fika.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Files from outside that are dropped anywhere on the window, unless something on it takes them itself. While they are
 * held over it, the window says what a drop would do.
 */
public final class FileDrop {
    private final StackPane hint = new StackPane();
    private final Consumer<List<Path>> then;

    /** @param window over all of which files can be dropped */
    public FileDrop(StackPane window, Consumer<List<Path>> then) {
        this.then = then;
        var label = new Label(Messages.text("kit.drop.files"), Icons.of(Feather.DOWNLOAD));
        hint.getStyleClass().add("file-drop");
        hint.getChildren().add(label);
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        window.getChildren().add(hint);
        window.addEventHandler(DragEvent.DRAG_OVER, this::onOver);
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::onDropped);
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> hint.setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DONE, event -> hint.setVisible(false));
    }

    private void onOver(DragEvent event) {
        boolean taken = event.isAccepted();
        boolean files = event.getDragboard().hasFiles();
        hint.setVisible(files && !taken);
        if (files && !taken) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void onDropped(DragEvent event) {
        hint.setVisible(false);
        List<File> files = event.isDropCompleted() ? List.of() : event.getDragboard().getFiles();
        if (files != null && !files.isEmpty()) {
            event.setDropCompleted(true);
            event.consume();
            then.accept(files.stream().map(File::toPath).toList());
        }
    }
}
