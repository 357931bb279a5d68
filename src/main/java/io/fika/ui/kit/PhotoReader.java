package io.fika.ui.kit;

import io.fika.briefing.PhotoSquare;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

/** Reads a photo for the screen, as the sheets read it for paper. */
final class PhotoReader {
    private PhotoReader() {}

    /** @param side of the square, in pixels; a smaller picture stays as small as it is */
    static Optional<Image> read(byte[] bytes, int side) {
        return PhotoSquare.read(bytes, side).map(square -> SwingFXUtils.toFXImage(square, null));
    }
}
