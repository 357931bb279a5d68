package io.fika.ui.people;

import io.fika.exchange.PictureCheck;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Workbench;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes the picture of somebody from a file that is chosen or dropped; what claims to be huge is never unpacked. */
final class PhotoChoice {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Workbench bench;
    private final Photos photos;
    private final Consumer<String> take;

    /** @param take told under which name the picture is kept */
    PhotoChoice(Workbench bench, Photos photos, Consumer<String> take) {
        this.bench = bench;
        this.photos = photos;
        this.take = take;
    }

    void choose() {
        bench.choosers()
                .open(Messages.text("people.photo.choose"), List.of(new Choosers.FileKind(
                        Messages.text("people.photo.kinds"), List.of("png", "jpg", "jpeg", "gif"))))
                .stream()
                .findFirst()
                .ifPresent(this::read);
    }

    /** Lets a file be dropped on this node. */
    void dropOn(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::read);
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void read(Path file) {
        bench.tasks().run(() -> bytes(file), bytes -> {
            switch (PictureCheck.of(bytes)) {
                case GOOD -> photos.keep(bytes, take);
                case TOO_LARGE -> bench.navigator().notice(Messages.text("people.photo.large"));
                case UNREADABLE -> bench.navigator().notice(Messages.text("people.photo.unreadable"));
            }
        });
    }

    /** The bytes of a file, not many more than are allowed; none where it cannot be read. */
    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException unreadable) {
            return new byte[0]; // said as any other file that is no picture
        }
    }
}
