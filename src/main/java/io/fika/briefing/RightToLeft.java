package io.fika.briefing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Sets Hebrew and Arabic in the order of the Unicode bidirectional algorithm, by what the JDK brings. */
final class RightToLeft implements BidiReorderer {
    private static final ArabicShapes SHAPES = new ArabicShapes();
    private static final String MIRRORED = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] visual = new String[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            visual[i] = (levels[i] & 1) == 1 ? reversed(run) : run;
        }
        if (runs > 1) {
            Bidi.reorderVisually(levels, 0, visual, 0, runs);
        }
        return String.join("", visual);
    }

    private static String reversed(String text) {
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

    /**
     * Cuts a paragraph where its direction changes. What lies within right-to-left text, such as a number, stays with
     * it: the setting puts runs one behind the other as they are read, and only turns each of them.
     */
    static final class Splitter implements BidiSplitter {
        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs.clear();
            Bidi bidi = new Bidi(
                    paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int start = 0;
            while (start < paragraph.length()) {
                boolean turned = bidi.getLevelAt(start) > 0;
                int end = start + 1;
                while (end < paragraph.length() && bidi.getLevelAt(end) > 0 == turned) {
                    end++;
                }
                runs.add(new BidiTextRun(start, end - start, turned ? RTL : LTR));
                start = end;
            }
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
