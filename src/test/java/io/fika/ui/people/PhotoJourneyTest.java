package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.ui.Journey;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The photo of a card: chosen, pasted, cut and taken away. */
class PhotoJourneyTest extends Journey {
    @TempDir
    private Path folder;

    @Test
    void aPhotoIsChosenCutByKeysAndUndoneAtOnce(FxRobot robot) throws IOException {
        Contact one = open(robot);
        chosen.add(picture("face.png", 400, 300));
        choose(robot, "From a file…");
        assertThat(now(one).photo()).isNull();
        robot.type(KeyCode.ADD, KeyCode.ADD, KeyCode.LEFT, KeyCode.LEFT).type(KeyCode.ENTER);
        settle();
        BufferedImage kept = kept(one);
        assertThat(kept.getWidth()).isEqualTo(kept.getHeight()).isLessThan(300);
        robot.interact(() -> core.journal().undo());
        settle();
        assertThat(now(one).photo()).isNull();
    }

    @Test
    void aPictureThatIsTakenAsItComesIsKeptUnchangedAndAnotherCutIsOfIt(FxRobot robot) throws IOException {
        Contact one = open(robot);
        Path file = picture("face.png", 400, 300);
        chosen.add(file);
        choose(robot, "From a file…");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(core.database().photos().find(Objects.requireNonNull(now(one).photo())))
                .hasValue(Files.readAllBytes(file));
        choose(robot, "Crop the photo");
        robot.drag(".crop-stage").moveBy(40, 0).drop();
        robot.type(KeyCode.ENTER);
        settle();
        BufferedImage kept = kept(one);
        assertThat(new Color(kept.getRGB(kept.getWidth() * 6 / 10, 5)).getBlue()).isGreaterThan(200);
        choose(robot, "Remove the photo");
        assertThat(now(one).photo()).isNull();
    }

    @Test
    void everyKeyThatWritesPlusComesNearer(FxRobot robot) throws IOException {
        Contact one = open(robot);
        chosen.add(picture("face.png", 400, 300));
        for (KeyCode[] plus : new KeyCode[][] {{KeyCode.PLUS}, {KeyCode.EQUALS}, {KeyCode.SHIFT, KeyCode.EQUALS}}) {
            choose(robot, "From a file…");
            robot.push(plus).type(KeyCode.ENTER);
            settle();
            assertThat(kept(one).getWidth()).as(Arrays.toString(plus)).isBetween(260, 280);
            robot.interact(() -> core.journal().undo());
            settle();
        }
    }

    @Test
    void escapeLeavesTheCropAndTheCardIsAsItWas(FxRobot robot) throws IOException {
        Contact one = open(robot);
        chosen.add(picture("face.png", 400, 300));
        choose(robot, "From a file…");
        robot.type(KeyCode.ADD, KeyCode.ESCAPE);
        settle();
        assertThat(now(one)).isEqualTo(one);
        assertThat(robot.lookup(".photo-crop").tryQuery()).isEmpty();
        assertThat(robot.lookup(".head-name").tryQuery()).isPresent();
    }

    @Test
    void aPictureAndTheFileOfOneArePastedByKey(FxRobot robot) throws IOException {
        Contact one = open(robot);
        Path file = picture("face.png", 400, 300);
        BufferedImage image = ImageIO.read(file.toFile());
        paste(robot, Map.of(DataFormat.IMAGE, SwingFXUtils.toFXImage(image, null)));
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(List.of(kept(one).getWidth(), kept(one).getHeight())).containsExactly(400, 300);
        paste(robot, Map.of(DataFormat.FILES, List.of(picture("other.png", 90, 80).toFile())));
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(kept(one).getWidth()).isEqualTo(90);
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, "no picture"));
        assertThat(notice(robot)).isEqualTo("There is no picture on the clipboard. The card is as it was.");
    }

    @Test
    void aBrokenPictureAndOneThatWouldFillTheMemoryAreRefusedInASentence(FxRobot robot) throws IOException {
        Contact one = open(robot);
        Path file = folder.resolve("broken.png");
        chosen.add(file);
        Files.writeString(file, "no picture");
        choose(robot, "From a file…");
        assertThat(notice(robot)).isEqualTo("This file is no picture that can be read: PNG, JPEG or GIF. The card is as it was.");
        byte[] torn = Files.readAllBytes(picture("whole.png", 400, 300));
        Arrays.fill(torn, 60, torn.length, (byte) 7);
        Files.write(file, torn);
        choose(robot, "From a file…");
        assertThat(notice(robot)).isEqualTo("This file is no picture that can be read: PNG, JPEG or GIF. The card is as it was.");
        huge(file, 20_000);
        choose(robot, "From a file…");
        assertThat(notice(robot)).startsWith("This picture is too large: at most 8 megabytes and 32 million pixels.");
        assertThat(now(one)).isEqualTo(one);
        assertThat(robot.lookup(".photo-crop").tryQuery()).isEmpty();
    }

    private Contact open(FxRobot robot) {
        Contact one = core.search().find("", 1).getFirst();
        robot.interact(() -> desktop().navigator().openContact(one.id()));
        settle();
        robot.clickOn(".person-standing");
        settle();
        return one;
    }

    private void paste(FxRobot robot, Map<DataFormat, Object> copied) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(copied));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        settle();
    }

    private BufferedImage kept(Contact one) throws IOException {
        byte[] bytes = core.database().photos().find(Objects.requireNonNull(now(one).photo())).orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static void choose(FxRobot robot, String name) {
        robot.interact(() -> robot.lookup(".person-buttons .menu-button").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream().flatMap(PhotoJourneyTest::all))
                .filter(item -> name.equals(item.getText()))
                .toList()
                .forEach(MenuItem::fire));
        settle();
    }

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item);
    }

    /** Blue on the left, red on the right. */
    private Path picture(String name, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** A PNG of few bytes that says how wide and high it is. */
    private static void huge(Path file, int side) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(side).putInt(side).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        try (OutputStream out = Files.newOutputStream(file);
                DataOutputStream data = new DataOutputStream(out)) {
            data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            data.writeInt(13);
            data.write(header.array());
            data.writeInt((int) sum.getValue());
            data.write(new byte[64]);
        }
    }
}
