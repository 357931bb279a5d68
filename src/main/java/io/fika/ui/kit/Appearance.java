package io.fika.ui.kit;

import io.fika.journal.Edit;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import java.util.Arrays;
import java.util.Locale;

/** How the window looks, as the user wishes. */
public record Appearance(Theme theme, TextSize text) {
    private static final String THEME = "appearance.theme";
    private static final String TEXT = "appearance.text";

    public enum Theme {
        /** As the system has it, now and when it changes. */
        SYSTEM,
        LIGHT,
        DARK
    }

    /** How large the text is, in per cent. */
    public enum TextSize {
        NORMAL(100),
        LARGER(125),
        LARGE(150),
        LARGEST(200);

        private final int percent;

        TextSize(int percent) {
            this.percent = percent;
        }

        public int percent() {
            return percent;
        }
    }

    /** What is set; what is not, or not understood, is as the system has it, at the normal size. */
    public static Appearance of(Settings settings) {
        return new Appearance(
                settings.get(THEME).map(value -> parse(Theme.values(), value)).orElse(Theme.SYSTEM),
                settings.get(TEXT).map(value -> parse(TextSize.values(), value)).orElse(TextSize.NORMAL));
    }

    public static Edit<Setting> edit(Settings settings, Theme theme) {
        return settings.edit(THEME, theme.name().toLowerCase(Locale.ROOT));
    }

    public static Edit<Setting> edit(Settings settings, TextSize size) {
        return settings.edit(TEXT, size.name().toLowerCase(Locale.ROOT));
    }

    private static <T extends Enum<T>> T parse(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(values[0]);
    }
}
