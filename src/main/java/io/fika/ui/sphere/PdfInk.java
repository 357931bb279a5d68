package io.fika.ui.sphere;

import io.fika.briefing.PicturePdf;
import io.fika.ui.kit.Ink;
import java.awt.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Draws into a PDF; text stays text, in fonts that are in the file. */
record PdfInk(PicturePdf pdf) implements Ink {
    /** What draws into the file, whose faults are those of the whole drawing. */
    private interface Stroke {
        void draw() throws IOException;
    }

    @Override
    public void fill(Shape area, Color color) {
        draw(() -> pdf.fill(area, awt(color)));
    }

    @Override
    public void stroke(Shape line, Color color, double width, StrokeLineCap cap, List<Double> dashes) {
        draw(() -> pdf.stroke(line, awt(color), width, cap == StrokeLineCap.ROUND, dashes));
    }

    @Override
    public void text(Words words, Color color) {
        boolean strong = words.font().getName().contains("SemiBold");
        double[] at = {words.x(), words.y()};
        draw(() -> pdf.text(
                words.text(), strong, words.font().getSize(), at, words.along(), words.degrees(), awt(color)));
    }

    @Override
    public void image(Image image, double x, double y, double width, double height) {
        draw(() -> pdf.image(SwingFXUtils.fromFXImage(image, null), x, y, width, height));
    }

    private static void draw(Stroke stroke) {
        try {
            stroke.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color(
                (float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(),
                (float) color.getOpacity());
    }
}
