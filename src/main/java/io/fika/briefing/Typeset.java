package io.fika.briefing;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
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
        Box lists = renderer.getSharedContext().getBoxById("second0");
        if (lists == null) {
            return 0;
        }
        int top = lists.getAbsY();
        return (int) renderer.getRootBox().getLayer().getPages().stream().filter(page -> page.getBottom() <= top).count();
    }

    /** The share of a page that is empty at the end of the last. */
    double free() {
        PageBox last = renderer.getRootBox().getLayer().getPages().getLast();
        Box end = Objects.requireNonNull(renderer.getSharedContext().getBoxById("end"));
        return (last.getBottom() - end.getAbsY()) / (double) (last.getBottom() - last.getTop());
    }

    /** The share of the first page of an event that is empty at its end; 0 of what has no such page. */
    double freeOfFirst() {
        Box end = renderer.getSharedContext().getBoxById("first0");
        PageBox first = renderer.getRootBox().getLayer().getPages().getFirst();
        return end == null || end.getAbsY() > first.getBottom()
                ? 0
                : (first.getBottom() - end.getAbsY()) / (double) (first.getBottom() - first.getTop());
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
