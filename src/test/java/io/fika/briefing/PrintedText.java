package io.fika.briefing;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be found in a sheet, as a reader's search finds it: page by page, spaces made one. */
final class PrintedText {
    private PrintedText() {}

    static String of(SheetPdf pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    static String of(SheetPdf pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= pdf.pages(); page++) {
            all.append(of(pdf, page)).append(' ');
        }
        return all.toString();
    }
}
