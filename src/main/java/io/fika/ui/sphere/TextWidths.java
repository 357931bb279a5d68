package io.fika.ui.sphere;

import io.fika.ui.kit.Emoji;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide text is in a font, from its letters' widths: thousands of labels are measured without laying any out. */
final class TextWidths {
    private final Font font;
    private final Text text = new Text();
    private final Map<Integer, Double> letters = new HashMap<>();

    TextWidths(Font font) {
        this.font = font;
    }

    Font font() {
        return font;
    }

    double of(String words) {
        return words.codePoints().mapToDouble(this::letter).sum();
    }

    /** The text, or as much of its beginning as fits this width, with an ellipsis. */
    String fitted(String words, double width) {
        if (of(words) <= width) {
            return words;
        }
        double left = width - letter('…');
        StringBuilder fitted = new StringBuilder();
        for (int point : words.codePoints().toArray()) {
            left -= letter(point);
            if (left < 0) {
                break;
            }
            fitted.appendCodePoint(point);
        }
        return fitted.append('…').toString();
    }

    private double letter(int point) {
        return letters.computeIfAbsent(point, it -> {
            if (Emoji.isSilent(it)) {
                return 0.0;
            }
            text.setFont(Emoji.is(it) ? Emoji.font(font.getSize()) : font);
            text.setText(Character.toString(it));
            return text.getLayoutBounds().getWidth();
        });
    }
}
