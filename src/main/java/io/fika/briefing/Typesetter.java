package io.fika.briefing;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.fika.growth.Figure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Lays XHTML out in pages. Every way to an address is shut, twice: nothing outside of the program is read. */
final class Typesetter {
    private final SheetFonts fonts = new SheetFonts();
    private final PhotoDrawing photos;

    Typesetter(PhotoDrawing photos) {
        this.photos = photos;
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The pages, laid out and not yet written.
     *
     * @param maps those that the text names by their places in this list
     */
    Typeset lay(String html, List<SmallMap> maps) throws IOException {
        return lay(html, new Drawings(maps, List.of(), photos));
    }

    /** The same with charts. */
    Typeset layCharts(String html, List<Figure> figures) throws IOException {
        return lay(html, new Drawings(List.of(), figures, photos));
    }

    private Typeset lay(String html, Drawings drawings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        PDDocument document = new PDDocument();
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
                .useObjectDrawerFactory(drawings)
                .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useReplacementText("□")
                .toStream(out);
        fonts.embed(builder, document, html);
        Typeset typeset = new Typeset(document, builder.buildPdfRenderer(), out);
        typeset.lay();
        return typeset;
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
}
