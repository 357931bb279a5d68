package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.Story;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of every script, plain and strong, beside Latin: none of their letters is lost, and a search finds them. */
class ScriptsTest {
    @AutoClose
    private final OpticsEvening evening = new OpticsEvening();

    private final Sheet sheet = new Sheet(evening.database.photos());

    @ParameterizedTest
    @ValueSource(strings = {
        "Łukasz Żółć-Brandt", "Ōno Šárka Þór", "Nguyễn Thị Ánh", "Дмитрий Соколов", "Ελένη Παππά", "山田太郎", "佐藤さくら", "王小明",
        "김민준", "לאה כהן", "محمد الأحمدي", "สมชาย ใจดี", "Anna 🚀 Berg"
    })
    void aNameIsFoundWholeWhereverItStands(String name) throws IOException {
        evening.bare(name);
        evening.attend(person(name), true, name);
        evening.attend(person(name), false, name);
        evening.stored();
        SheetPdf pdf = sheet.set(evening.briefing(false), Paper.A4);
        for (int page = 1; page <= 2; page++) {
            // Arabic letters come out in their joined forms, which readers take for the letters
            String text = Normalizer.normalize(PrintedText.of(pdf, page), Normalizer.Form.NFKC);
            assertThat(text).contains(Normalizer.normalize(name, Normalizer.Form.NFKC));
            assertThat(text).doesNotContain("□");
        }
    }

    @Test
    void everyFontIsInTheFileAndTheFileSaysItsLanguage() throws IOException {
        evening.bare("Evening");
        for (String name : List.of("Anna Berg", "山田太郎", "김민준", "לאה כהן", "محمد الأحمدي", "สมชาย", "अमित", "🚀")) {
            evening.attend(person(name), true, name);
        }
        evening.stored();
        try (PDDocument document = Loader.loadPDF(sheet.set(evening.briefing(false), Paper.A4).bytes())) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst(".*\\+", ""));
                }
            }
            assertThat(fonts).contains("NanumSquareB", "NotoSansHebrew-Bold", "NotoSansArabic-Bold", "DroidSansFallback");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    private Contact person(String name) {
        return evening.person(name, "", name + " GmbH", 1, 0, "", new Story(name + " (2022)", null, name + "?", "", name));
    }
}
