package io.fika.app.tour;

import io.fika.ui.kit.Appearance.Theme;
import java.nio.file.Path;
import java.util.List;

/**
 * What to draw.
 *
 * @param out the folder for the pictures
 * @param width of the window in pixels, as the height, from 400 to 8000
 * @param people how many the example has; the empty screens are drawn as well
 * @param only how the names of the pictures begin that are wanted; all if there are none
 */
public record Itinerary(Path out, List<Theme> themes, int width, int height, int people, List<String> only) {
    private static final int LEAST = 400;
    private static final int MOST = 8000;

    public Itinerary {
        themes = List.copyOf(themes);
        only = List.copyOf(only);
    }

    boolean visits(Stop stop) {
        return only.isEmpty() || only.stream().anyMatch(stop.name()::startsWith);
    }

    /** Whether a window can have this size. */
    public static boolean isSize(int width, int height) {
        return Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
    }
}
