package io.fika.briefing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Printing where printers do not take PDF, as on Windows: by what the JDK brings, the pages drawn from the PDF. */
final class DrawnPrinting implements Printing {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<List<PrintService>> services;

    /** @param services the printers there are when it is asked, the usual one first */
    DrawnPrinting(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    /** The printers of this machine. */
    static List<PrintService> ofThisMachine() {
        return Stream.concat(
                        Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
                        Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null)))
                .toList();
    }

    @Override
    public boolean isPossible() {
        return true;
    }

    @Override
    public List<String> printers() {
        return services.get().stream().map(PrintService::getName).distinct().toList();
    }

    @Override
    public Abilities abilities(String printer) {
        return find(printer)
                .map(it -> new Abilities(
                        it.isAttributeValueSupported(Sides.TWO_SIDED_LONG_EDGE, PAGES, null),
                        it.isAttributeValueSupported(Chromaticity.MONOCHROME, PAGES, null)
                                && it.isAttributeValueSupported(Chromaticity.COLOR, PAGES, null)))
                .orElse(Abilities.NONE);
    }

    @Override
    public Printed print(SheetPdf sheet, PrintOrder order, BooleanSupplier cancelled) {
        Optional<PrintService> service = find(order.printer());
        if (service.isEmpty()) {
            return new Printed.NoSuchPrinter(order.printer());
        }
        try (PDDocument document = Loader.loadPDF(sheet.bytes())) {
            if (cancelled.getAsBoolean()) {
                return new Printed.Cancelled();
            }
            service.get().createPrintJob()
                    .print(new SimpleDoc(new PDFPageable(document), PAGES, null), wishes(sheet, order, service.get()));
            return new Printed.Sent(order.printer());
        } catch (PrintException | IOException refused) {
            return new Printed.Refused(order.printer(), "");
        }
    }

    private static PrintRequestAttributeSet wishes(SheetPdf sheet, PrintOrder order, PrintService service) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(Plain.of(sheet.title()), null));
        wishes.add(new Copies(order.copies()));
        Stream.<Attribute>of(
                        order.paper() == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER,
                        order.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED,
                        order.grey() ? Chromaticity.MONOCHROME : Chromaticity.COLOR)
                .filter(wish -> service.isAttributeValueSupported(wish, PAGES, null))
                .forEach(wishes::add);
        return wishes;
    }

    private Optional<PrintService> find(String printer) {
        return services.get().stream().filter(it -> it.getName().equals(printer)).findFirst();
    }
}
