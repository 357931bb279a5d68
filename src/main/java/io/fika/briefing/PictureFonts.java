package io.fika.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The program's fonts for a drawing that is to look the same where they are not installed. Not thread-safe. */
public final class PictureFonts {
    private final SheetFonts fonts = new SheetFonts();

    /**
     * A font to set into a file.
     *
     * @param family by which text asks for it
     * @param weight 400 or 600
     * @param base64 the font as TrueType, of no more characters than needed where that is possible
     */
    public record Font(String family, int weight, String base64) {}

    /** The fonts of this text and of this text in strong letters; characters that none has are left out. */
    public List<Font> of(String text, String strong) throws IOException {
        List<Font> all = new ArrayList<>(fonts.cut(text, false));
        for (Font font : fonts.cut(strong, true)) {
            boolean known = all.stream()
                    .anyMatch(it -> it.family().equals(font.family()) && it.weight() == font.weight());
            if (!known) {
                all.add(font);
            }
        }
        return all;
    }
}
