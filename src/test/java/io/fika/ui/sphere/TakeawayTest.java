package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.ui.Journey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The map is taken away as it is seen. */
class TakeawayTest extends Journey {
    private static final int SVG = 3;
    private static final int PDF = 4;

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
    void textIsTextInADrawing(FxRobot robot) throws Exception {
        Path file = save(robot, SVG, "map.svg");
        var texts = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                .getElementsByTagName("text");
        assertThat(texts.getLength()).isGreaterThan(20);
        assertThat(Files.readString(file)).contains("Sphere · Standing").contains(inner().name().given());
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
