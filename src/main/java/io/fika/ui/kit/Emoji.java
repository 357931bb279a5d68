package io.fika.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/**
 * Emoji in names, for which a system need not have a font: what is drawn takes them from Noto Emoji, which comes with
 * the program (SIL Open Font License 1.1) and is read when the first one is met.
 */
public final class Emoji {
    private static final int JOINER = 0x200d;
    private static final int SELECTOR = 0xfe0f;
    /** Below it are digits and signs that are emoji only where a keycap follows. */
    private static final int FIRST = 0x2190;

    private Emoji() {}

    /** Reads the font once, the first time that it is asked for. */
    private static final class Loaded {
        private static final String FAMILY = family();

        private static String family() {
            try (InputStream file = Emoji.class.getResourceAsStream("/io/fika/fonts/NotoEmoji-Regular.ttf")) {
                return Objects.requireNonNull(Font.loadFont(file, 13)).getFamily();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A part of a text, all of it emoji or none. */
    record Piece(String text, boolean emoji) {}

    /**
     * Reads the font now if one of these texts has an emoji: labels and lists take what their own font lacks from all
     * that were read before the first of them was drawn. It takes too long to be read where nobody needs it.
     */
    public static void expect(Stream<String> texts) {
        if (texts.anyMatch(text -> text.codePoints().anyMatch(Emoji::is))) {
            font(1);
        }
    }

    /** The font of emoji beside letters of this size. */
    public static Font font(double size) {
        return Font.font(Loaded.FAMILY, size);
    }

    /** Whether a character is one that is seen. */
    public static boolean is(int point) {
        return point >= FIRST && Character.isEmoji(point);
    }

    /** Whether it only says how its neighbour looks, and has no width of its own. */
    public static boolean isSilent(int point) {
        return point == JOINER || point == SELECTOR || Character.isEmojiModifier(point);
    }

    /** The pieces of a line from left to right. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        var run = new StringBuilder();
        boolean emoji = false;
        for (int point : text.codePoints().toArray()) {
            // a joiner between letters, as in Persian, stays with them
            boolean now = isSilent(point) ? emoji : is(point);
            if (now != emoji && !run.isEmpty()) {
                pieces.add(new Piece(run.toString(), emoji));
                run.setLength(0);
            }
            emoji = now;
            run.appendCodePoint(point);
        }
        pieces.add(new Piece(run.toString(), emoji));
        boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? pieces : pieces.reversed();
    }
}
