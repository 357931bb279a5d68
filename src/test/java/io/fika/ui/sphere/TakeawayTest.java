package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.ui.Journey;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The map is taken away as it is seen. */
class TakeawayTest extends Journey {
    private static final int ANY = 3;
    private static final int SVG = 4;
    private static final int PDF = 5;

    @TempDir
    Path folder;

    @Test
    void anImageIsAsLargeAsAsked(FxRobot robot) throws IOException {
        Path file = save(robot, 1, "map.png");
        var image = ImageIO.read(file.toFile());
        var pane = robot.lookup(".sphere-map").query().getLayoutBounds();
        assertThat(image.getWidth()).isEqualTo((int) (pane.getWidth() * 2));
        assertThat(image.getHeight()).isEqualTo((int) (pane.getHeight() * 2));
        assertThat(notice(robot)).isEqualTo("map.png is saved.");
    }

    @Test
    void anImageHasAnySizeAndIsDrawnInPieces(FxRobot robot) throws IOException {
        Path file = save(robot, ANY, "wide.png");
        robot.interact(() -> {
            var fields = robot.lookup(".map-size .text-field").queryAllAs(TextField.class).iterator();
            fields.next().setText("3001");
            fields.next().setText("1100");
        });
        robot.clickOn("Save…");
        settle();
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(3001);
        assertThat(image.getHeight()).isEqualTo(1100);
        assertThat(colours(image, 1500)).isGreaterThan(3);
        // from the last row of a piece to the first of the next it goes on as from any row to the next
        assertThat(differing(image, 511)).isLessThan(2 * differing(image, 510) + 60);
    }

    private static long differing(BufferedImage image, int row) {
        return IntStream.range(0, image.getWidth())
                .filter(x -> image.getRGB(x, row) != image.getRGB(x, row + 1))
                .count();
    }

    @Test
    void anImageThatIsTooLargeIsRefusedInASentenceBeforeAnythingIsAsked(FxRobot robot) {
        Path file = save(robot, ANY, "huge.png");
        robot.interact(() -> robot.lookup(".map-size .text-field").queryAllAs(TextField.class)
                .forEach(field -> field.setText("15000")));
        robot.clickOn("Save…");
        settle();
        assertThat(robot.lookup(".map-size-why").queryAs(Label.class).getText())
                .isEqualTo("A side has 200 to 16,000 pixels, and the whole image at most 100 million.");
        assertThat(file).doesNotExist();
        robot.clickOn("Cancel");
        settle();
        assertThat(robot.lookup(".map-size").query().isVisible()).isFalse();
    }

    /** How many colours a column of an image has. */
    private static long colours(BufferedImage image, int column) {
        return IntStream.range(0, image.getHeight()).map(y -> image.getRGB(column, y)).distinct().count();
    }

    @Test
    void textIsTextInADrawing(FxRobot robot) throws Exception {
        Path file = save(robot, SVG, "map.svg");
        var texts = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                .getElementsByTagName("text");
        assertThat(texts.getLength()).isGreaterThan(20);
        assertThat(Files.readString(file)).contains("Sphere · Standing").contains(inner().name().given());
    }

    @Test
    void theFontsOfADrawingAreInIt(FxRobot robot) throws IOException {
        Path file = save(robot, SVG, "fonts.svg");
        var faces = Pattern.compile("font-family:'Inter';font-weight:(400|600);src:url\\(data:font/ttf;base64,([^)]+)")
                .matcher(Files.readString(file));
        int count = 0;
        while (faces.find()) {
            byte[] bytes = Base64.getDecoder().decode(faces.group(2));
            assertThat(bytes.length).isLessThan(60_000);
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                assertThat(font.getUnicodeCmapLookup().getGlyphId(faces.group(1).equals("600") ? 'S' : 'f')).isPositive();
            }
            count++;
        }
        assertThat(count).isEqualTo(2);
        assertThat(file).content().contains("font-family=\"Inter, ").contains("</g>\n</svg>");
    }

    @Test
    void textIsTextInAPdfOfOnePage(FxRobot robot) throws IOException {
        Path file = save(robot, PDF, "map.pdf");
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Sphere · Standing", "22 November 2026", inner().name().given());
        }
    }

    @Test
    void aFolderThatIsGoneIsSaidAndNothingIsLost(FxRobot robot) {
        save(robot, SVG, "gone/map.svg");
        assertThat(notice(robot)).startsWith("map.svg could not be written");
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void whereAFileStandsInTheWayOfTheFolderTheRefusalSaysSoAndNothingIsLeft(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("notes"), "mine");
        save(robot, PDF, "notes/map.pdf");
        assertThat(notice(robot)).startsWith("map.pdf could not be written");
        assertThat(folder.resolve("notes")).hasContent("mine");
        assertThat(names()).containsExactly("notes");
    }

    @Test
    void whatCannotBePutInItsPlaceIsSaidAndItsPartsAreTakenAway(FxRobot robot) throws IOException {
        Files.createDirectories(folder.resolve("map.png").resolve("inside"));
        save(robot, 1, "map.png");
        assertThat(notice(robot)).startsWith("map.png could not be written");
        assertThat(names()).containsExactly("map.png");
        assertThat(folder.resolve("map.png").resolve("inside")).isDirectory();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Contact inner() {
        return core.set().all(Contact.class).stream()
                .filter(contact -> contact.placement() != null
                        && contact.placement().ring().equals(Defaults.rings().getFirst().id()))
                .findFirst()
                .orElseThrow();
    }

    private Path save(FxRobot robot, int kind, String name) {
        Path file = folder.resolve(name);
        chosen.add(file);
        MenuButton button = robot.lookup(".map-takeaway").queryAs(MenuButton.class);
        robot.interact(() -> button.getItems().get(kind).fire());
        settle();
        return file;
    }
}
