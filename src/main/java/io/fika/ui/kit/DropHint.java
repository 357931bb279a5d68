package io.fika.ui.kit;

import java.util.List;

/**
 * What letting go here would mean, shown beside the cursor.
 *
 * @param accepted whether a drop is taken
 * @param title the first line, in bold
 */
public record DropHint(boolean accepted, String title, List<Line> lines) {
    public enum Tone {
        PLAIN,
        WARNING,
        DANGER
    }

    /** One more line. */
    public record Line(String text, Tone tone) {
        public static Line plain(String text) {
            return new Line(text, Tone.PLAIN);
        }

        public static Line warning(String text) {
            return new Line(text, Tone.WARNING);
        }
    }

    public DropHint {
        lines = List.copyOf(lines);
    }

    public static DropHint accepts(String title, Line... lines) {
        return new DropHint(true, title, List.of(lines));
    }

    /** A drop is refused, for this reason. */
    public static DropHint refuses(String title, String reason) {
        return new DropHint(false, title, List.of(new Line(reason, Tone.DANGER)));
    }
}
