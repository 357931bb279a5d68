package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Story;
import io.fika.people.TouchKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {
    @AutoClose
    private final OpticsEvening evening = new OpticsEvening();

    private final Sheet sheet = new Sheet(evening.database.photos());

    @ParameterizedTest
    @EnumSource(Paper.class)
    void anEveningIsSetOnTwoPages(Paper paper) throws IOException {
        try (OpticsEvening sketch = OpticsEvening.ofTheSketch()) {
            SheetPdf pdf = sheet.set(sketch.briefing(false), paper);
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat(page(pdf, 1))
                    .contains("Optics Evening", "Nadia Okafor", "MEET THESE THREE", "Page 1 of 2", "Confidential")
                    .contains("Printed 15 December 2026, 17:40");
            assertThat(page(pdf, 2)).contains("Aiko Tanaka", "more not shown, all unknown to you.", "Page 2 of 2");
            try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
                PDRectangle size = document.getPage(0).getMediaBox();
                PDRectangle wanted = paper == Paper.A4 ? PDRectangle.A4 : PDRectangle.LETTER;
                assertThat(size.getHeight()).isBetween(wanted.getHeight() - 1, wanted.getHeight() + 1);
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Optics Evening");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void sixtyPeopleWithLongNotesStayOnTwoPages(Paper paper) {
        evening.wordy(
                "An evening with a name that is as long as names of evenings can be, and then some more " + "x".repeat(90),
                "words that do not end ".repeat(40));
        Story story = new Story("how ".repeat(200), null, "question ".repeat(80), "leave ".repeat(100), "note ".repeat(300));
        for (int i = 0; i < 60; i++) {
            Contact contact = evening.person(
                    "Person " + i + " " + "Lang".repeat(30), "Role ".repeat(20), "Org ".repeat(20), i % 4, i % 4,
                    "say ".repeat(20), story);
            evening.touch(contact, TouchKind.CALL, LocalDate.of(2026, 1 + i % 11, 3), "touch ".repeat(90));
            evening.need(contact, "steel pipe number" + i + " " + "pipes ".repeat(40));
            evening.offer(contact, "bent pipes " + "pipes ".repeat(40));
            evening.attend(contact, i < 6, "goal ".repeat(60));
        }
        evening.stored();
        assertThat(sheet.set(evening.briefing(false), paper).pages()).isEqualTo(2);
        Contact first = evening.set.all(Contact.class).iterator().next();
        PersonBriefing person = evening.briefings.contentForContact(first.id(), false).orElseThrow();
        assertThat(sheet.set(person, paper).pages()).isEqualTo(1);
    }

    @Test
    void anEmptyEventIsSetToo() throws IOException {
        evening.bare("Empty");
        evening.stored();
        SheetPdf pdf = sheet.set(evening.briefing(false), Paper.A4);
        assertThat(pdf.pages()).isEqualTo(2);
        assertThat(page(pdf, 1)).contains("Nobody chosen yet", "Because", "NOTES");
        assertThat(page(pdf, 2)).contains("Nobody is on the list yet.");
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() throws IOException {
        evening.bare("<h1>Hello</h1> & <script>alert(1)</script>");
        Contact hostile = evening.person(
                "<b>Bold</b>\u0000\u202Eevil", "]]></td><!--", "&amp;&#x26;", 1, 0, "", new Story("<i>x</i>", null, "\"'`", "", ""));
        evening.attend(hostile, true, "${7*7} @{x} \\u0041 \uD800");
        evening.stored();
        String text = page(sheet.set(evening.briefing(false), Paper.A4), 1);
        assertThat(text).contains("<h1>Hello</h1> & <script>", "<b>Bold</b>evil", "]]></td><!--", "&amp;&#x26;", "${7*7}");
    }

    @Test
    void noAddressInAnyTextIsEverOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String http = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            String bait = "<img src='" + http + "'/> <link rel='stylesheet' href='" + http + "'/> <object data='"
                    + secret.toUri() + "'></object> <iframe src=\"" + secret.toUri() + "\"></iframe> url(" + http + ") @import '"
                    + http + "'; <!DOCTYPE x SYSTEM '" + http + "'> &xxe;";
            evening.bare(bait);
            Contact contact = evening.person("A <img src='" + http + "'/>", bait, bait, 1, 0, bait, new Story(bait, null, bait, bait, bait));
            evening.attend(contact.withPhoto(http), true, bait);
            evening.stored();
            SheetPdf pdf = sheet.set(evening.briefing(false), Paper.A4);
            sheet.set(evening.briefings.contentForContact(contact.id(), false).orElseThrow(), Paper.LETTER);
            sheet.set(packOf(contact, bait), Paper.A4);
            var day = new CalendarSheet.Day(bait, false, false, List.of(new CalendarSheet.Entry(bait, bait, bait, bait, true)), bait);
            sheet.set(new CalendarSheet(bait, bait, bait, List.of(bait), List.of(List.of(day)), true), Paper.A4);
            assertThat(page(pdf, 1)).doesNotContain("TOPSECRET");
            listener.setSoTimeout(200);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private PackBriefing packOf(Contact contact, String bait) {
        evening.add(new Coffee(
                Ids.next(), 0, CoffeeStatus.CONFIRMED, OpticsEvening.TODAY.plusDays(1).atTime(9, 0).atZone(OpticsEvening.ZONE), 45,
                bait, bait, false, List.of(contact.id()), bait));
        evening.stored();
        PackBriefing pack = new Packs(evening.briefings, evening.set, OpticsEvening.CLOCK)
                .ofDay(OpticsEvening.TODAY.plusDays(1), false).orElseThrow();
        assertThat(pack.parts()).hasSize(2);
        return pack;
    }

    @Test
    void aPackIsCountedThroughAndHasALineAtTheHeadOfEach() throws IOException {
        try (OpticsEvening sketch = OpticsEvening.ofTheSketch()) {
            EventBriefing event = sketch.briefing(false);
            var first = new PackBriefing.Part(new Cover("09:00–09:45", "Coffee with Nadia Okafor · Café Süd", "1 of 2"), sketch.briefings
                    .contentForContact(sketch.named("Nadia Okafor").id(), false).orElseThrow());
            var second = new PackBriefing.Part(new Cover("18:00–20:00", "Optics Evening", "2 of 2"), event);
            SheetPdf pdf = sheet.set(new PackBriefing("Sheets for today", List.of(first, second), false, event.printed()), Paper.A4);
            assertThat(pdf.pages()).isEqualTo(3);
            assertThat(page(pdf, 1)).contains("Coffee with Nadia Okafor · Café Süd 1 of 2", "Page 1 of 3");
            assertThat(page(pdf, 2)).contains("18:00–20:00", "2 of 2", "MEET THESE THREE", "Page 2 of 3");
            assertThat(page(pdf, 3)).contains("ALSO THERE", "Page 3 of 3");
        }
    }

    @Test
    void theSheetUsesTheRoomThatThereIs() throws IOException {
        try (OpticsEvening sketch = OpticsEvening.ofTheSketch()) {
            try (PDDocument document = Loader.loadPDF(sheet.set(sketch.briefing(false), Paper.A4).bytes())) {
                BufferedImage page = new PDFRenderer(document).renderImageWithDPI(1, 36);
                // of the part above the foot of the page less than two rows of people are empty at the end
                int foot = page.getHeight() - Math.round(19 / 25.4f * 36);
                assertThat(foot - lastInked(page, foot)).isLessThan(Math.round(2 * 6.8f / 25.4f * 36));
            }
        }
    }

    private static int lastInked(BufferedImage page, int above) {
        for (int y = above - 1; y > 0; y--) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 200) {
                    return y;
                }
            }
        }
        return 0;
    }

    @Test
    void aCardThatIsCutSaysHowManyFactsItLeavesOut() {
        Card card = new Card("A", Hue.BLUE, null, "Anna", "", "", "", "", "", List.of(
                new Line("Goal", "one"), new Line("Met", "two"), new Line("Last", "three"), new Line("Open", "four")));
        assertThat(card.within(new Room(84, 2, 60, 5, 3, 7, 0)).lines()).containsExactly(
                new Line("Goal", "one"), new Line("Met", "two"), new Line("", "… 2 more facts not shown"));
        assertThat(card.within(new Room(84, 3, 60, 5, 3, 7, 0)).lines()).last()
                .isEqualTo(new Line("", "… one more fact not shown"));
    }

    @Test
    void thePreviewShowsEachPage() {
        evening.bare("Evening");
        evening.stored();
        SheetPdf pdf = sheet.set(evening.briefing(false), Paper.A4);
        List<BufferedImage> pages = Preview.of(pdf, 72);
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().getWidth()).isBetween(590, 600);
    }

    private static String page(SheetPdf pdf, int page) throws IOException {
        return PrintedText.of(pdf, page);
    }
}
