package io.fika.briefing;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.fika.people.PhotoStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Sets a briefing as PDF: an event on two pages whatever its size, a person on one. Nothing is fetched: no address in
 * any text is ever opened. The first sheet takes a second or two, for fonts and classes are read; {@link #warmUp} does
 * that in the background. Thread-safe; one sheet is set at a time.
 */
public final class Sheet {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "io.fika.briefing.template");
    private final SheetFonts fonts = new SheetFonts();
    private final PhotoDrawing photos;
    private final String css;

    public Sheet(PhotoStore photos) {
        this.photos = new PhotoDrawing(photos);
        this.css = styles();
        XRLog.setLoggingEnabled(false);
    }

    /** The sheet as PDF: as much as fits on the paper; what is cut is said on it. */
    public synchronized SheetPdf set(BriefingContent content, Paper paper) {
        return switch (content) {
            case EventBriefing event -> event(event, paper);
            case PersonBriefing person -> person(person, paper);
        };
    }

    /** Reads fonts and classes, so that the first sheet comes as fast as the others. */
    public void warmUp() {
        set(Specimen.EVENT, Paper.A4);
    }

    private SheetPdf event(EventBriefing event, Paper paper) {
        List<Room> rooms = Room.forPeople(event.mustMeets().size(), event.others().size(), event.pairs().size(), paper);
        return fitting(2, rooms, room -> html("event.jte", event.within(room), room, paper), event.title(), event.map());
    }

    private SheetPdf person(PersonBriefing person, Paper paper) {
        List<Room> rooms = Room.forPerson(paper);
        return fitting(
                1, rooms, room -> html("person.jte", person.within(room), room, paper), person.title(),
                new SmallMap(0, List.of()));
    }

    private interface Html {
        String in(Room room);
    }

    private SheetPdf fitting(int pages, List<Room> rooms, Html html, String title, SmallMap map) {
        try {
            for (Room room : rooms) {
                boolean last = room.equals(rooms.getLast());
                SheetPdf set = render(html.in(room), title, map, last ? Integer.MAX_VALUE : pages);
                if (set.pages() > 0) {
                    return set;
                }
            }
            throw new IllegalStateException("There is no room to try");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets the pages; of more than so many nothing but the layout is made, and their number is answered as 0. */
    private SheetPdf render(String html, String title, SmallMap map, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .withProducer("Fika")
                    .withW3cDocument(parse(html), null)
                    .useUriResolver((base, address) -> null)
                    .useExternalResourceAccessControl(
                            (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useObjectDrawerFactory(new Drawings(map, photos))
                    .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                    .useUnicodeBidiReorderer(new RightToLeft())
                    .useReplacementText("□")
                    .toStream(out);
            fonts.embed(builder, document, html);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                int pages = renderer.getRootBox().getLayer().getPages().size();
                if (pages > most) {
                    return new SheetPdf(title, new byte[0], 0);
                }
                renderer.createPDF();
                return new SheetPdf(title, out.toByteArray(), pages);
            }
        }
    }

    private String html(String template, BriefingContent content, Room room, Paper paper) {
        StringOutput html = new StringOutput(1 << 15);
        templates.render(
                template,
                Map.of(
                        "content", content, "write", room.write(), "language", Locale.getDefault().toLanguageTag(),
                        "paper", paper.css(), "css", css),
                html);
        return html.toString();
    }

    private static Document parse(String html) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static String styles() {
        try (InputStream in = Sheet.class.getResourceAsStream("/io/fika/briefing/sheet.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
