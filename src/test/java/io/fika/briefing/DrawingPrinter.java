package io.fika.briefing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashAttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/** A printer whose paper is a picture. */
final class DrawingPrinter implements PrintService {
    /** Pixels of a point. */
    static final float SCALE = 1.5f;

    private final String name;
    private final boolean able;
    private final List<BufferedImage> pages = new ArrayList<>();
    private AttributeSet wishes = new HashAttributeSet();

    /** @param able whether it prints on both sides, and in colour as in grey */
    DrawingPrinter(String name, boolean able) {
        this.name = name;
        this.able = able;
    }

    List<BufferedImage> pages() {
        return pages;
    }

    AttributeSet wishes() {
        return wishes;
    }

    static BufferedImage paper(double width, double height) {
        BufferedImage paper = new BufferedImage(
                (int) Math.round(width * SCALE), (int) Math.round(height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.dispose();
        return paper;
    }

    private void draw(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
        wishes = attributes;
        try {
            Pageable all = (Pageable) doc.getPrintData();
            for (int i = 0; i < all.getNumberOfPages(); i++) {
                PageFormat format = all.getPageFormat(i);
                BufferedImage paper = paper(format.getWidth(), format.getHeight());
                Graphics2D graphics = paper.createGraphics();
                graphics.scale(SCALE, SCALE);
                all.getPrintable(i).print(graphics, format, i);
                graphics.dispose();
                pages.add(paper);
            }
        } catch (IOException | PrinterException failed) {
            throw new PrintException(failed);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job(this);
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavor.equals(DocFlavor.SERVICE_FORMATTED.PAGEABLE);
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE};
    }

    @Override
    public boolean isAttributeValueSupported(
            Attribute value, @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return able || !(value instanceof Sides || value instanceof Chromaticity);
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return true;
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public @Nullable Object getSupportedAttributeValues(
            Class<? extends Attribute> category, @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return null;
    }

    @Override
    public @Nullable AttributeSet getUnsupportedAttributes(
            @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
        return null;
    }

    @Override
    public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
        return null;
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public @Nullable ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    private record Job(DrawingPrinter printer) implements DocPrintJob {
        @Override
        public PrintService getPrintService() {
            return printer;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            printer.draw(doc, attributes);
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
    }
}
