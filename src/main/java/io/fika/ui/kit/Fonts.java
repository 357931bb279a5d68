package io.fika.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typeface Inter, which comes with the program (SIL Open Font License 1.1). */
public final class Fonts {
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private Fonts() {}

    /** Makes the families Inter, Inter Medium and Inter SemiBold known to the toolkit; to be called before a scene. */
    public static void load() {
        for (String weight : WEIGHTS) {
            try (InputStream file = Fonts.class.getResourceAsStream("/io/fika/fonts/Inter-" + weight + ".ttf")) {
                Font.loadFont(file, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
