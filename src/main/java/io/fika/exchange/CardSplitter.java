package io.fika.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a file into its cards at the lines that begin and end them. A card that is not ended does not swallow the next:
 * a card that begins within a card is part of it only behind an {@code AGENT} line (vCard 2.1).
 */
final class CardSplitter {
    private static final int DEEPEST = 20;

    private final String text;
    private final List<RawCard> cards = new ArrayList<>();
    private String previous = "";
    /** The line on which the card began, and where that is in the text. */
    private int begun;
    private int start;
    private int depth;

    private CardSplitter(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static List<RawCard> split(String text) {
        CardSplitter splitter = new CardSplitter(text);
        splitter.readLines();
        return splitter.cards;
    }

    private void readLines() {
        int number = 0;
        int length = text.length();
        for (int from = 0; from < length; ) {
            int found = text.indexOf('\n', from);
            int to = found < 0 ? length : found;
            onLine(++number, from, to);
            from = to + 1;
        }
        if (depth > 0) {
            finish(length, RawCard.End.FILE);
        }
    }

    private void onLine(int number, int from, int to) {
        if (isMark("BEGIN", from, to)) {
            if (depth > 0 && (depth >= DEEPEST || !opensAgent(previous))) {
                finish(from, RawCard.End.NEXT_CARD);
            }
            if (depth == 0) {
                begun = number;
                start = from;
            }
            depth++;
        }
        if (depth > 0) {
            if (to - from >= 64) {
                previous = "";
            } else if (!isBlank(from, to)) {
                previous = text.substring(from, to);
            }
            if (isMark("END", from, to) && --depth == 0) {
                finish(Math.min(to + 1, text.length()), RawCard.End.WHOLE);
            }
        }
    }

    private void finish(int end, RawCard.End how) {
        String card = text.substring(start, end);
        String ended = card.endsWith("\n") ? card : card + "\n";
        cards.add(new RawCard(begun, ended + "END:VCARD\n".repeat(depth), how));
        depth = 0;
        previous = "";
    }

    private boolean isBlank(int from, int to) {
        return skipSpace(from, to) == to;
    }

    /** Whether the line begins or ends a card, whatever its case and the space in it. */
    private boolean isMark(String word, int start, int end) {
        if (!text.regionMatches(true, start, word, 0, word.length())) {
            return false;
        }
        int at = skipSpace(start + word.length(), end);
        if (at >= end || text.charAt(at) != ':') {
            return false;
        }
        at = skipSpace(at + 1, end);
        return text.regionMatches(true, at, "VCARD", 0, 5) && skipSpace(at + 5, end) == end;
    }

    private int skipSpace(int at, int end) {
        int next = at;
        while (next < end && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean opensAgent(String line) {
        int colon = line.indexOf(':');
        if (colon < 0 || !line.substring(colon + 1).isBlank()) {
            return false;
        }
        String name = line.substring(0, colon);
        int semicolon = name.indexOf(';');
        name = semicolon < 0 ? name : name.substring(0, semicolon);
        return name.substring(name.indexOf('.') + 1).trim().equalsIgnoreCase("AGENT");
    }
}
