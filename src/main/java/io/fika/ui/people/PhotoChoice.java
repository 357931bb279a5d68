package io.fika.ui.people;

import io.fika.exchange.PictureCheck;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.RawPhoto;
import io.fika.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javax.imageio.ImageIO;

/**
 * Takes the picture of somebody from a file that is chosen or dropped, or from the clipboard; what claims to be huge is
 * never unpacked.
 */
final class PhotoChoice {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Workbench bench;
    private final Photos photos;
    private final Consumer<RawPhoto> take;

    /** @param take told of each picture that can be read, to be cut */
    PhotoChoice(Workbench bench, Photos photos, Consumer<RawPhoto> take) {
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

    /** Takes the photo that is kept, to be cut anew. */
    void again(String photo) {
        photos.prepare(photo, raw -> raw.ifPresentOrElse(take, this::unreadable));
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

    /** Lets a picture be pasted by key while the keyboard is here; a field for text pastes text. */
    void pasteOn(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
                paste();
                event.consume();
            }
        });
    }

    /** Takes what was copied: a picture, or the file of one. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<File> files = clipboard.getFiles();
        Image image = clipboard.getImage();
        if (files != null && !files.isEmpty()) {
            read(files.getFirst().toPath());
        } else if (image != null && image.getWidth() > 0) {
            BufferedImage copied = SwingFXUtils.fromFXImage(image, null);
            check(() -> png(copied));
        } else {
            bench.navigator().notice(Messages.text("people.photo.nothing"));
        }
    }

    private void read(Path file) {
        check(() -> bytes(file));
    }

    private void check(Callable<byte[]> source) {
        bench.tasks().run(source, bytes -> {
            switch (PictureCheck.of(bytes)) {
                case GOOD -> photos.prepare(bytes, raw -> raw.ifPresentOrElse(take, this::unreadable));
                case TOO_LARGE -> bench.navigator().notice(Messages.text("people.photo.large"));
                case UNREADABLE -> unreadable();
            }
        });
    }

    void unreadable() {
        bench.navigator().notice(Messages.text("people.photo.unreadable"));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
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
