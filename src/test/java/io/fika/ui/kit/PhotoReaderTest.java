package io.fika.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.PhotoStore;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoReaderTest {
    @Test
    void aSmallPhotoStaysAsSmallAsItIs() throws IOException {
        Image image = PhotoReader.read(photo(32, 32, "png"), 96).orElseThrow();
        assertThat(image.getWidth()).isEqualTo(32);
    }

    @Test
    void aPhotoIsASquareFromItsMiddle() throws IOException {
        Image image = PhotoReader.read(photo(900, 300, "jpg"), 96).orElseThrow();
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(96.0, 96.0);
        assertThat(image.getPixelReader().getColor(48, 48).getRed()).isGreaterThan(0.8);
    }

    @Test
    void fortyMegapixelsAreReadWithoutTakingTheirMemory() throws IOException {
        Image image = PhotoReader.read(photo(7_300, 5_500, "jpg"), 96).orElseThrow();
        assertThat(image.getWidth()).isEqualTo(96);
    }

    @Test
    void aDamagedPhotoIsNone() throws IOException {
        byte[] whole = photo(400, 400, "png");
        assertThat(PhotoReader.read(Arrays.copyOf(whole, 20), 96)).isEmpty();
        assertThat(PhotoReader.read(new byte[] {1, 2, 3}, 96)).isEmpty();
        assertThat(PhotoReader.read(new byte[0], 96)).isEmpty();
        byte[] torn = whole.clone();
        Arrays.fill(torn, 60, torn.length, (byte) 7);
        assertThat(PhotoReader.read(torn, 96)).isEmpty();
    }

    @Test
    void aPhotoThatClaimsToBeHugeIsNone() throws IOException {
        byte[] bytes = photo(10, 10, "png");
        bytes[18] = 0x7f;
        assertThat(PhotoReader.read(bytes, 96)).isEmpty();
    }

    @Test
    void aPhotoIsDecodedOnceHoweverManyAskForIt() throws IOException {
        byte[] bytes = photo(40, 40, "png");
        List<String> read = new ArrayList<>();
        var store = new PhotoStore() {
            @Override
            public String put(byte[] image) {
                return "";
            }

            @Override
            public Optional<byte[]> find(String photo) {
                read.add(photo);
                return photo.equals("broken") ? Optional.of(new byte[9]) : Optional.of(bytes);
            }
        };
        var photos = new Photos(store, Tasks.atOnce(), Tasks.atOnce());
        List<Image> shown = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            photos.find("whole", 20, shown::add);
            photos.find("broken", 20, shown::add);
        }
        assertThat(shown).hasSize(3);
        assertThat(read).containsExactly("whole", "broken");
    }

    /** Blue on the outside, red in the middle. */
    private static byte[] photo(int width, int height, String kind) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(width / 3, 0, width / 3, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }
}
