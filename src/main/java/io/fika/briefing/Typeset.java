package io.fika.briefing;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages that are laid out: counted first, and written only if they fit. */
record Typeset(PDDocument document, PdfBoxRenderer renderer, ByteArrayOutputStream out) implements AutoCloseable {
    void lay() {
        renderer.layout();
    }

    int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** The page on which the lists of an event begin, counted from 0; 0 if there are none. */
    int pageOfLists() {
        Box lists = renderer.getSharedContext().getBoxById("second");
        if (lists == null) {
            return 0;
        }
        int top = lists.getAbsY();
        return (int) renderer.getRootBox().getLayer().getPages().stream().filter(page -> page.getBottom() <= top).count();
    }

    byte[] bytes() throws IOException {
        renderer.createPDF();
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        document.close();
    }
}
