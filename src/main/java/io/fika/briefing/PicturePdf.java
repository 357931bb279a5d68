package io.fika.briefing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * A PDF of one page that is drawn on, with all fonts in it. Lengths are points from the upper left corner. Not
 * thread-safe.
 */
public final class PicturePdf implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDPageContentStream content;
    private final SheetFonts fonts = new SheetFonts();
    private final RightToLeft rightToLeft = new RightToLeft();
    private final double height;
    private final Map<Integer, PDExtendedGraphicsState> states = new HashMap<>();
    private int alpha = 255;

    public PicturePdf(double width, double height, String title) throws IOException {
        this.height = height;
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        document.getDocumentInformation().setTitle(title);
        content = new PDPageContentStream(document, page);
    }

    /** Finishes and answers the file. */
    public byte[] bytes() throws IOException {
        content.close();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    public void fill(Shape area, Color color) throws IOException {
        content.setNonStrokingColor(new Color(color.getRGB()));
        opacity(color);
        path(area);
        content.fill();
    }

    /** @param dashes lengths of dashes and gaps by turns; none for a whole line */
    public void stroke(Shape line, Color color, double width, boolean round, List<Double> dashes) throws IOException {
        content.setStrokingColor(new Color(color.getRGB()));
        opacity(color);
        content.setLineWidth((float) width);
        content.setLineCapStyle(round ? 1 : 0);
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < dashes.size(); i++) {
            lengths[i] = dashes.get(i).floatValue();
        }
        content.setLineDashPattern(lengths, 0);
        path(line);
        content.stroke();
    }

    /**
     * Writes a line of text; characters that no font has are left out.
     *
     * @param along how much of its length lies before x, from 0 to 1
     * @param degrees turned clockwise around (x, y)
     */
    public void text(String text, boolean strong, double size, double[] at, double along, double degrees, Color color)
            throws IOException {
        List<SheetFonts.Part> parts = fonts.parts(ordered(text), strong, document);
        double length = 0;
        for (SheetFonts.Part part : parts) {
            length += part.font().getStringWidth(part.text()) / 1000 * size;
        }
        content.setNonStrokingColor(new Color(color.getRGB()));
        opacity(color);
        content.beginText();
        var matrix = AffineTransform.getTranslateInstance(at[0], height - at[1]);
        matrix.rotate(-Math.toRadians(degrees));
        matrix.translate(-length * along, 0);
        content.setTextMatrix(new Matrix(matrix));
        for (SheetFonts.Part part : parts) {
            content.setFont(part.font(), (float) size);
            content.showText(part.text());
        }
        content.endText();
    }

    public void image(BufferedImage image, double x, double y, double width, double high) throws IOException {
        opacity(Color.BLACK);
        content.drawImage(
                LosslessFactory.createFromImage(document, image), (float) x, (float) (height - y - high),
                (float) width, (float) high);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private String ordered(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? rightToLeft.reorderRTLTextToLTR(rightToLeft.shapeText(text))
                : text;
    }

    private void opacity(Color color) throws IOException {
        if (color.getAlpha() == alpha) {
            return;
        }
        alpha = color.getAlpha();
        PDExtendedGraphicsState state = states.computeIfAbsent(alpha, missing -> new PDExtendedGraphicsState());
        state.setNonStrokingAlphaConstant(alpha / 255f);
        state.setStrokingAlphaConstant(alpha / 255f);
        content.setGraphicsStateParameters(state);
    }

    private void path(Shape shape) throws IOException {
        float[] at = new float[6];
        float[] last = new float[2];
        AffineTransform up = new AffineTransform(1, 0, 0, -1, 0, height);
        for (PathIterator it = shape.getPathIterator(up); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> content.curveTo(
                        last[0] + (at[0] - last[0]) * 2 / 3, last[1] + (at[1] - last[1]) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
            int end = switch (it.currentSegment(at)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            last[0] = at[end];
            last[1] = at[end + 1];
        }
    }
}
