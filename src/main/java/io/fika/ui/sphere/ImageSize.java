package io.fika.ui.sphere;

import io.fika.text.Messages;
import java.util.Optional;

/** How large an image of the map is, in pixels. */
record ImageSize(int width, int height) {
    static final int LEAST = 200;
    static final int MOST = 16_000;
    /** More than a poster needs; an hour of drawing and a file that nothing opens lie beyond. */
    static final long MOST_PIXELS = 100_000_000;

    /** Why there is no image of this size, in a sentence; nothing if there is. */
    Optional<String> refusal() {
        boolean possible = Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST
                && (long) width * height <= MOST_PIXELS;
        return possible
                ? Optional.empty()
                : Optional.of(Messages.text("sphere.picture.limits", LEAST, MOST, MOST_PIXELS / 1_000_000));
    }

    /** What was typed, with a size that is refused for what is no number. */
    static ImageSize of(String width, String height) {
        return new ImageSize(number(width), number(height));
    }

    private static int number(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
