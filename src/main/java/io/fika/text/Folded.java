package io.fika.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as it is compared and searched: without case, accents, marks of direction, and runs of spaces. Shown is always
 * the text itself.
 */
public final class Folded {
    private Folded() {}

    /** The folded form; ZWJ and ZWNJ stay, for they make other words in some scripts. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT).strip();
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(point -> append(folded, point));
        return folded.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> {
                if (Character.isWhitespace(point)) {
                    space(folded);
                }
            }
            case Character.FORMAT -> {
                if (point == 0x200C || point == 0x200D) {
                    folded.appendCodePoint(point);
                }
            }
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> space(folded);
            default -> letter(folded, point);
        }
    }

    private static void letter(StringBuilder folded, int point) {
        switch (point) {
            case 'ß', 'ẞ' -> folded.append("ss");
            case 'ø', 'Ø' -> folded.append('o');
            case 'ł', 'Ł' -> folded.append('l');
            case 'đ', 'Đ' -> folded.append('d');
            case 'æ', 'Æ' -> folded.append("ae");
            case 'œ', 'Œ' -> folded.append("oe");
            case 'ı' -> folded.append('i');
            case '’', '‘' -> folded.append('\'');
            default -> folded.appendCodePoint(Character.toLowerCase(point));
        }
    }

    private static void space(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
