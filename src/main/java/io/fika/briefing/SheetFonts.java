package io.fika.briefing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The chain of fonts: Inter, and behind it those of other scripts, each read once and only when a text needs it. A
 * sheet embeds the characters that it uses. Not thread-safe: the sheet's lock guards it.
 */
final class SheetFonts {
    /** Of the tables that a font need not have, those that a browser asks for; of the others the numbers would be wrong. */
    private static final List<String> KEPT = List.of("cmap", "name", "OS/2", "post", "cvt ", "prep", "fpgm");

    /** Warns of what is of no use here, such as other looks of emoji and names of glyphs. */
    private static final Logger READING = Logger.getLogger("org.apache.fontbox.ttf");

    private final Map<Face, TrueTypeFont> read = new EnumMap<>(Face.class);
    /** Of the one document whose text is cut into {@link #parts}. */
    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);

    /** A font's file, and the name and weight under which the style sheet asks for it. */
    private enum Face {
        REGULAR("Inter-Regular.ttf", "Inter", 400),
        MEDIUM("Inter-Medium.ttf", "Inter", 500),
        SEMIBOLD("Inter-SemiBold.ttf", "Inter", 600),
        BOLD("Inter-Bold.ttf", "Inter", 700),
        ITALIC("Inter-Italic.ttf", "Inter", 400),
        LATIN("NotoSans-Regular.ttf", "Noto Sans", 400),
        ARABIC("NotoSansArabic-Regular.ttf", "Noto Sans Arabic", 400),
        HEBREW("NotoSansHebrew-Regular.ttf", "Noto Sans Hebrew", 400),
        THAI("NotoSansThai-Regular.ttf", "Noto Sans Thai", 400),
        DEVANAGARI("NotoSansDevanagari-Regular.ttf", "Noto Sans Devanagari", 400),
        // before the Korean one, whose ideographs are empty
        IDEOGRAPHS("DroidSansFallbackFull.ttf", "Droid Sans Fallback", 400),
        KOREAN("NanumSquareR.ttf", "Nanum Square", 400),
        // last of the chain, because it has digits too
        EMOJI("NotoEmoji-Regular.ttf", "Noto Emoji", 400),
        BOLD_ARABIC("NotoSansArabic-Bold.ttf", "Noto Sans Arabic", 700),
        BOLD_HEBREW("NotoSansHebrew-Bold.ttf", "Noto Sans Hebrew", 700),
        BOLD_THAI("NotoSansThai-Bold.ttf", "Noto Sans Thai", 700),
        BOLD_DEVANAGARI("NotoSansDevanagari-Bold.ttf", "Noto Sans Devanagari", 700),
        // bolder than plain and lighter than bold: strong letters as it is, bold ones thickened
        BOLD_KOREAN("NanumSquareB.ttf", "Nanum Square", 600);

        private static final Set<Face> JOINING = EnumSet.of(ARABIC, HEBREW, THAI, DEVANAGARI, EMOJI);
        private static final Set<Face> ALWAYS = EnumSet.range(REGULAR, ITALIC);
        /** Those that are asked for the characters that the first lacks, in this order. */
        private static final Set<Face> CHAIN = EnumSet.range(LATIN, EMOJI);

        private final String file;
        private final String family;
        private final int weight;

        Face(String file, String family, int weight) {
            this.file = file;
            this.family = family;
            this.weight = weight;
        }

        /** Of its family for strong letters; without one the setting thickens the strokes. */
        Optional<Face> bold() {
            return EnumSet.range(BOLD_ARABIC, BOLD_KOREAN).stream().filter(face -> face.family.equals(family)).findFirst();
        }

        /** The weights it is taken for: an emoji is never thickened. */
        List<Integer> weights() {
            return this == EMOJI ? List.of(400, 500, 600, 700) : List.of(weight);
        }
    }

    /** Gives the builder the fonts that this text needs, embedded into this document. */
    void embed(PdfRendererBuilder builder, PDDocument document, String text) throws IOException {
        for (Face face : needed(text)) {
            PDFontSupplier font = new PDFontSupplier(PDType0Font.load(document, font(face), true));
            FontStyle style = face == Face.ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
            face.weights().forEach(weight -> builder.useFont(font, face.family, weight, style, true));
        }
    }

    /** A piece of a text and the font that has its characters. */
    record Part(String text, PDFont font) {}

    /** The text cut where it needs another font of the chain; characters that no font has are left out. */
    List<Part> parts(String text, boolean strong, PDDocument document) throws IOException {
        List<Part> parts = new ArrayList<>();
        var run = new StringBuilder();
        Face last = null;
        for (int point : text.codePoints().toArray()) {
            Face face = faceOf(point, strong);
            if (face == null) {
                continue;
            }
            if (face != last && last != null) {
                parts.add(new Part(run.toString(), embedded(last, document)));
                run.setLength(0);
            }
            run.appendCodePoint(point);
            last = face;
        }
        if (last != null) {
            parts.add(new Part(run.toString(), embedded(last, document)));
        }
        return parts;
    }

    /**
     * The fonts that this text needs, each cut down to its characters where its letters stand alone; those that join
     * them are whole.
     */
    List<PictureFonts.Font> cut(String text, boolean strong) throws IOException {
        Map<Face, Set<Integer>> used = new EnumMap<>(Face.class);
        for (int point : text.codePoints().toArray()) {
            Face face = faceOf(point, strong);
            if (face != null) {
                used.computeIfAbsent(face, missing -> new TreeSet<>()).add(point);
            }
        }
        List<PictureFonts.Font> fonts = new ArrayList<>();
        for (Map.Entry<Face, Set<Integer>> entry : used.entrySet()) {
            Face face = entry.getKey();
            byte[] bytes = Face.JOINING.contains(face) ? bytes(face) : subset(font(face), entry.getValue());
            fonts.add(new PictureFonts.Font(
                    face.family, face.weight, Base64.getEncoder().encodeToString(bytes)));
        }
        return fonts;
    }

    private static byte[] subset(TrueTypeFont font, Set<Integer> points) throws IOException {
        var subsetter = new TTFSubsetter(font, KEPT);
        subsetter.addAll(points);
        var bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        return bytes.toByteArray();
    }

    private @Nullable Face faceOf(int point, boolean strong) throws IOException {
        // how an emoji is to look, which this font knows one way of
        boolean silent = point == 0x200d || point == 0xfe0f || Character.isEmojiModifier(point);
        if (point < ' ' || silent) {
            return null;
        }
        for (Face face : Face.values()) {
            boolean chosen = face == (strong ? Face.SEMIBOLD : Face.REGULAR) || Face.CHAIN.contains(face);
            if (chosen && font(face).getUnicodeCmapLookup().getGlyphId(point) != 0) {
                return face;
            }
        }
        return null;
    }

    private PDFont embedded(Face face, PDDocument document) throws IOException {
        PDFont known = embedded.get(face);
        if (known == null) {
            known = PDType0Font.load(document, font(face), true);
            embedded.put(face, known);
        }
        return known;
    }

    private Set<Face> needed(String text) throws IOException {
        Set<Face> needed = EnumSet.copyOf(Face.ALWAYS);
        BitSet missing = missing(Face.REGULAR, characters(text));
        for (Face face : Face.CHAIN) {
            if (missing.isEmpty()) {
                break;
            }
            BitSet left = missing(face, missing);
            if (left.cardinality() < missing.cardinality()) {
                needed.add(face);
                face.bold().ifPresent(needed::add);
                missing = left;
            }
        }
        return needed;
    }

    private static BitSet characters(String text) {
        BitSet characters = new BitSet();
        text.codePoints().filter(point -> point > '~').forEach(characters::set);
        return characters;
    }

    private BitSet missing(Face face, BitSet characters) throws IOException {
        CmapLookup glyphs = font(face).getUnicodeCmapLookup();
        BitSet missing = new BitSet();
        characters.stream().filter(point -> glyphs.getGlyphId(point) == 0).forEach(missing::set);
        return missing;
    }

    private TrueTypeFont font(Face face) {
        return read.computeIfAbsent(face, SheetFonts::parse);
    }

    private static byte[] bytes(Face face) throws IOException {
        try (InputStream in = SheetFonts.class.getResourceAsStream("/io/fika/fonts/" + face.file)) {
            return Objects.requireNonNull(in, face.file).readAllBytes();
        }
    }

    private static TrueTypeFont parse(Face face) {
        READING.setLevel(Level.SEVERE);
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
