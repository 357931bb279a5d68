package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SheetPhotosTest {
    private static final Color SKY = new Color(0x20C0F0);

    @AutoClose
    private final OpticsEvening evening = new OpticsEvening();

    private final Sheet sheet = new Sheet(evening.database.photos());

    @Test
    void aPhotoOfFortyMegapixelsIsShownSmall() throws IOException {
        SheetPdf pdf = sheetWith(picture(8000, 5000));
        assertThat(pdf.bytes()).hasSizeLessThan(400_000);
        assertThat(showsSky(pdf)).isTrue();
        assertThat(PrintedText.of(pdf, 1)).doesNotContain(" NO ");
    }

    @Test
    void insteadOfABrokenPhotoThereAreInitials() throws IOException {
        byte[] whole = picture(300, 300);
        assertThat(PrintedText.of(sheetWith("no picture at all".getBytes(StandardCharsets.UTF_8)), 1)).contains(" NO ");
        assertThat(showsSky(sheetWith(whole))).isTrue();
        assertThat(PrintedText.of(sheetWith(Arrays.copyOf(whole, 20)), 1)).contains(" NO ");
        Contact lost = evening.person("Nadia Okafor", "", "", 1, 0).withPhoto("nowhere");
        assertThat(PrintedText.of(sheetOf(lost), 1)).contains(" NO ");
    }

    private SheetPdf sheetWith(byte[] photo) {
        return sheetOf(evening.person("Nadia Okafor", "", "", 1, 0).withPhoto(evening.database.photos().put(photo)));
    }

    private SheetPdf sheetOf(Contact contact) {
        var lone = new Cards(new Sphere(evening.set), OpticsEvening.TODAY, false).card(contact, false);
        return sheet.set(
                new PersonBriefing(lone, "", List.of(), List.of(), List.of(), false, "now"),
                Paper.A4);
    }

    private static byte[] picture(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setColor(SKY);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static boolean showsSky(SheetPdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    var seen = new Color(page.getRGB(x, y));
                    if (Math.abs(seen.getRed() - SKY.getRed()) < 12 && Math.abs(seen.getBlue() - SKY.getBlue()) < 12) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
