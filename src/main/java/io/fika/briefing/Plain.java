package io.fika.briefing;

import io.fika.text.Messages;

/** Text as a sheet can set it: on one line, without control characters and marks that turn the direction. */
final class Plain {
    private static final int LONGEST = 2_000;

    private Plain() {}

    /** The text on one line; what XML cannot carry is left out. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(Math.min(text.length(), LONGEST));
        boolean space = false;
        for (int i = 0; i < text.length() && plain.length() < LONGEST; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                space = !plain.isEmpty();
            } else if (isSet(point)) {
                if (space) {
                    plain.append(' ');
                    space = false;
                }
                plain.appendCodePoint(point);
            }
        }
        return plain.toString();
    }

    /** At most so many characters, cut after a word, with an ellipsis where something is missing. */
    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.max(1, most - 1));
        int word = text.lastIndexOf(' ', end);
        String kept = text.substring(0, word > end / 2 ? word : end).stripTrailing();
        return kept.replaceAll("[,;:.–-]+$", "") + "…";
    }

    /** "and 2 more", or empty where nothing is left out. */
    static String more(int left) {
        return left > 0 ? Messages.text("briefing.andMore", left) : "";
    }

    private static boolean isSet(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            // joiners stay, for they shape words; the rest of the invisible only turns or hides text
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> point < 0xFE00 || point > 0xFE0F;
        };
    }
}
