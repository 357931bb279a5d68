package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.PrintService;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** As on Windows: the pages come to a printer drawn. */
class DrawnPrintingTest {
    @AutoClose
    private final OpticsEvening evening = OpticsEvening.ofTheSketch();

    private final List<PrintService> printers = new ArrayList<>();
    private final DrawnPrinting printing = new DrawnPrinting(() -> printers);

    @Test
    void thePagesOnThePaperLookAsThoseOfThePdf() throws IOException {
        DrawingPrinter desk = new DrawingPrinter("Desk", true);
        printers.add(desk);
        SheetPdf sheet = new Sheet(evening.database.photos()).set(evening.briefing(false), Paper.A4);
        var printed = printing.print(sheet, PrintOrder.once("Desk", Paper.A4), () -> false);
        assertThat(printed).isEqualTo(new Printing.Printed.Sent("Desk"));
        assertThat(desk.pages()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            BufferedImage wanted = pdf(sheet, i);
            assertThat(inked(wanted)).as("page %s is not empty", i + 1).isGreaterThan(5_000);
            assertThat(different(desk.pages().get(i), wanted)).as("pixels of page %s", i + 1).isLessThan(0.002);
        }
        assertThat(different(desk.pages().get(0), pdf(sheet, 1))).as("another page").isGreaterThan(0.02);
    }

    @Test
    void whatWasChosenIsAskedOfThePrinterAsFarAsItCan() {
        DrawingPrinter desk = new DrawingPrinter("Desk", true);
        DrawingPrinter attic = new DrawingPrinter("Attic", false);
        printers.addAll(List.of(desk, attic));
        assertThat(printing.printers()).containsExactly("Desk", "Attic");
        assertThat(printing.abilities("Desk")).isEqualTo(new Printing.Abilities(true, true));
        assertThat(printing.abilities("Attic")).isEqualTo(new Printing.Abilities(false, false));
        SheetPdf sheet = new Sheet(evening.database.photos()).set(evening.briefing(true), Paper.LETTER);
        for (String printer : List.of("Desk", "Attic")) {
            printing.print(sheet, new PrintOrder(printer, Paper.LETTER, 3, true, true), () -> false);
        }
        assertThat(desk.wishes().containsValue(new Copies(3))).isTrue();
        assertThat(desk.wishes().containsValue(MediaSizeName.NA_LETTER)).isTrue();
        assertThat(desk.wishes().containsValue(Sides.TWO_SIDED_LONG_EDGE)).isTrue();
        assertThat(desk.wishes().containsValue(Chromaticity.MONOCHROME)).isTrue();
        assertThat(attic.wishes().containsKey(Sides.class)).isFalse();
    }

    @Test
    void aPrinterThatVanishesIsNamedAndNothingIsPrinted() {
        DrawingPrinter desk = new DrawingPrinter("Desk", true);
        printers.add(desk);
        assertThat(printing.printers()).containsExactly("Desk");
        printers.clear();
        SheetPdf sheet = new Sheet(evening.database.photos()).set(evening.briefing(true), Paper.A4);
        var printed = printing.print(sheet, PrintOrder.once("Desk", Paper.A4), () -> false);
        assertThat(printed).isEqualTo(new Printing.Printed.NoSuchPrinter("Desk"));
        assertThat(printing.abilities("Desk")).isEqualTo(Printing.Abilities.NONE);
        printers.add(desk);
        assertThat(printing.print(sheet, PrintOrder.once("Desk", Paper.A4), () -> true))
                .isEqualTo(new Printing.Printed.Cancelled());
        assertThat(desk.pages()).isEmpty();
    }

    private static BufferedImage pdf(SheetPdf sheet, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet.bytes())) {
            BufferedImage image = DrawingPrinter.paper(
                    document.getPage(page).getMediaBox().getWidth(), document.getPage(page).getMediaBox().getHeight());
            Graphics2D graphics = image.createGraphics();
            graphics.setBackground(Color.WHITE);
            new PDFRenderer(document).renderPageToGraphics(page, graphics, DrawingPrinter.SCALE);
            graphics.dispose();
            return image;
        }
    }

    private static int inked(BufferedImage image) {
        int inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                inked += grey(image, x, y) < 200 ? 1 : 0;
            }
        }
        return inked;
    }

    /** The share of pixels that are clearly lighter or darker. */
    private static double different(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        int different = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                different += Math.abs(grey(one, x, y) - grey(other, x, y)) > 96 ? 1 : 0;
            }
        }
        return different / (double) (width * height);
    }

    private static int grey(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
    }
}
