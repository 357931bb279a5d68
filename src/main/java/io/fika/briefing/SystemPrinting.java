package io.fika.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/**
 * Printing by what the JDK brings: the bytes as they are where the printer takes PDF, else its pages, drawn for it. On
 * Linux and macOS the JDK hands the job to {@code lpr}.
 */
public final class SystemPrinting implements Printing {
    private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;

    @Override
    public List<String> printers() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        Stream<String> first = Stream.ofNullable(usual).map(PrintService::getName);
        return Stream.concat(first, services().map(PrintService::getName)).distinct().toList();
    }

    @Override
    public Printed print(SheetPdf sheet, Paper paper, String printer) {
        Optional<PrintService> service = services().filter(it -> it.getName().equals(printer)).findFirst();
        if (service.isEmpty()) {
            return new Printed.NoSuchPrinter(printer);
        }
        if (!hasPrintCommand()) {
            return new Printed.NoPrintCommand();
        }
        try {
            if (service.get().isDocFlavorSupported(PDF)) {
                send(service.get(), new SimpleDoc(new ByteArrayInputStream(sheet.bytes()), PDF, null), sheet, paper);
            } else {
                try (PDDocument document = Loader.loadPDF(sheet.bytes())) {
                    DocFlavor pages = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
                    send(service.get(), new SimpleDoc(new PDFPageable(document), pages, null), sheet, paper);
                }
            }
            return new Printed.Sent(printer);
        } catch (PrintException | IOException refused) {
            return new Printed.Failed(printer);
        }
    }

    private static void send(PrintService service, Doc doc, SheetPdf sheet, Paper paper) throws PrintException {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(sheet.title(), null));
        MediaSizeName size = paper == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER;
        if (service.isAttributeValueSupported(size, doc.getDocFlavor(), null)) {
            wishes.add(size);
        }
        DocPrintJob job = service.createPrintJob();
        job.print(doc, wishes);
    }

    private static Stream<PrintService> services() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null));
    }

    private static boolean hasPrintCommand() {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows || isOnPath("lpr", System.getenv("PATH"));
    }

    // the JDK starts /usr/bin/lpr by its full name, and says nothing of use where it is missing
    static boolean isOnPath(String command, @Nullable String path) {
        String folders = Objects.requireNonNullElse(path, "") + ":/usr/bin";
        return Arrays.stream(folders.split(":")).filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
