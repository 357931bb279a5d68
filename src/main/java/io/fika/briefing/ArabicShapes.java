package io.fika.briefing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: replaces each by its form (alone, at the end, at the beginning, in the middle), as in the
 * Unicode blocks Arabic Presentation Forms-A and -B, whose compatibility mappings are the table. Immutable.
 */
final class ArabicShapes {
    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;

    /** The forms of each letter: alone, end, beginning, middle; 0 where it has none. */
    private final Map<Integer, int[]> forms = new HashMap<>();
    /** Lam with an alef: alone, end. */
    private final Map<Integer, int[]> lamAlefs = new HashMap<>();
    private final Map<Integer, Integer> letters = new HashMap<>();

    ArabicShapes() {
        // the alef maksura stands alone and ends words here, and begins and joins them in the other block
        collect(0xFE80, 0xFEFC);
        collect(0xFB50, 0xFBFF);
    }

    // within a block the forms of a letter follow each other: alone, end, beginning, middle
    private void collect(int from, int to) {
        for (int form = from; form <= to; form++) {
            String base = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (form != base.codePointAt(0) && Character.isLetter(form)) {
                if (base.length() == 1 && base.charAt(0) >= 0x0621 && base.charAt(0) <= 0x06FF) {
                    put(forms, base.charAt(0), form);
                    letters.put(form, (int) base.charAt(0));
                } else if (base.length() == 2 && base.charAt(0) == LAM && form >= 0xFEF5) {
                    put(lamAlefs, base.charAt(1), form);
                }
            }
        }
    }

    private static void put(Map<Integer, int[]> table, int letter, int form) {
        int[] found = table.computeIfAbsent(letter, missing -> new int[4]);
        for (int i = 0; i < found.length; i++) {
            if (found[i] == 0) {
                found[i] = form;
                return;
            }
        }
    }

    /** The text in its forms, in the order in which it is read. */
    String shape(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < points.length; i++) {
            int next = nextLetter(points, i + 1);
            boolean after = i > 0 && joinsForward(points, i);
            int[] ligature = points[i] == LAM && next < points.length ? lamAlefs.get(points[next]) : null;
            if (ligature != null && next == i + 1) {
                shaped.appendCodePoint(ligature[after ? 1 : 0]);
                i++;
            } else {
                shaped.appendCodePoint(form(points[i], after, next < points.length && joinsBackward(points[next])));
            }
        }
        return shaped.toString();
    }

    /** The letters of a shaped text again, for what is read aloud or copied. */
    String unshape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            Integer letter = letters.get(point);
            if (letter != null) {
                plain.appendCodePoint(letter);
            } else if (point >= 0xFEF5 && point <= 0xFEFC) {
                plain.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private int form(int letter, boolean after, boolean before) {
        int[] found = forms.get(letter);
        if (found == null) {
            return letter;
        }
        boolean joins = before && found[2] != 0;
        int wanted = after ? (joins ? 3 : 1) : (joins ? 2 : 0);
        return found[wanted] != 0 ? found[wanted] : letter;
    }

    // whether the letter before this place reaches over to it
    private boolean joinsForward(int[] points, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(points[before])) {
            before--;
        }
        int[] own = forms.get(points[at]);
        if (before < 0 || (own == null && points[at] != TATWEEL) || (own != null && own[1] == 0)) {
            return false;
        }
        int[] found = forms.get(points[before]);
        return points[before] == TATWEEL || points[before] == 0x200D || (found != null && found[2] != 0);
    }

    private boolean joinsBackward(int letter) {
        int[] found = forms.get(letter);
        return letter == TATWEEL || letter == 0x200D || (found != null && found[1] != 0);
    }

    private static int nextLetter(int[] points, int from) {
        int next = from;
        while (next < points.length && isMark(points[next])) {
            next++;
        }
        return next;
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
