package io.fika.briefing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages as pictures: painted from the very bytes that are printed and saved. */
public final class Preview {
    private Preview() {}

    /** Each page at this many dots per inch (36 to 300), as {@code TYPE_INT_ARGB_PRE}: a window shows that as it is. */
    public static List<BufferedImage> of(SheetPdf sheet, int dotsPerInch) {
        int resolution = Math.clamp(dotsPerInch, 36, 300);
        try (PDDocument document = Loader.loadPDF(sheet.bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(shown(renderer.renderImageWithDPI(page, resolution, ImageType.RGB)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage shown(BufferedImage page) {
        var shown = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = shown.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return shown;
    }
}
