package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PicturePdfTest {
    @Test
    void anEmojiInANameKeepsItsGlyph() throws IOException {
        try (var drawing = new PicturePdf(200, 50, "Names")) {
            drawing.text("Ada 😀 👩🏽\u200d💻 Vega", false, 12, new double[] {10, 20}, 0, 0, Color.BLACK);
            try (var pdf = Loader.loadPDF(drawing.bytes())) {
                assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("Ada 😀 👩💻 Vega");
            }
        }
    }

    @Test
    void theFontOfADrawingHasEmojiIfItUsesOne() throws IOException {
        assertThat(new PictureFonts().of("Ada #1", "")).extracting(PictureFonts.Font::family).containsExactly("Inter");
        List<PictureFonts.Font> fonts = new PictureFonts().of("Ada 😀", "");
        assertThat(fonts).extracting(PictureFonts.Font::family).containsExactlyInAnyOrder("Inter", "Noto Emoji");
        byte[] bytes = Base64.getDecoder().decode(fonts.getLast().base64());
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId(0x1F600)).isPositive();
        }
    }
}
