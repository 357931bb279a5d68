package io.fika.briefing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets Hebrew and Arabic in the order of the Unicode bidirectional algorithm, by what the JDK brings. */
final class RightToLeft implements BidiReorderer {
    private static final ArabicShapes SHAPES = new ArabicShapes();
    private static final String MIRRORED = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            // a mark stays behind its letter
            while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = text.offsetByCodePoints(start, -1);
            }
            String letter = text.substring(start, end);
            int mirror = MIRRORED.indexOf(letter);
            reversed.append(mirror < 0 ? letter : String.valueOf(MIRRORED.charAt(mirror ^ 1)));
            end = start;
        }
        return reversed.toString();
    }

    @Override
    public String shapeText(String text) {
        return SHAPES.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return SHAPES.unshape(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** Cuts a paragraph into runs of one direction each, in the order in which they are seen. */
    static final class Splitter implements BidiSplitter {
        private int @Nullable [] order;
        private @Nullable Bidi bidi;

        @Override
        public void setParagraph(String paragraph, byte direction) {
            int base = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
            Bidi it = new Bidi(paragraph, base);
            int runs = it.getRunCount();
            byte[] levels = new byte[runs];
            Integer[] visual = new Integer[runs];
            for (int i = 0; i < runs; i++) {
                levels[i] = (byte) it.getRunLevel(i);
                visual[i] = i;
            }
            if (runs > 1) {
                Bidi.reorderVisually(levels, 0, visual, 0, runs);
            }
            order = new int[runs];
            for (int i = 0; i < runs; i++) {
                order[i] = visual[i];
            }
            bidi = it;
        }

        @Override
        public int countTextRuns() {
            return Objects.requireNonNull(order).length;
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            Bidi it = Objects.requireNonNull(bidi);
            int run = Objects.requireNonNull(order)[index];
            boolean rightToLeft = (it.getRunLevel(run) & 1) == 1;
            return new BidiTextRun(
                    it.getRunStart(run), it.getRunLimit(run) - it.getRunStart(run), rightToLeft ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())
                            && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                    ? RTL
                    : LTR;
        }
    }
}
