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
    private StringBuilder card = new StringBuilder();
    private String previous = "";
    private int begun;
    private int depth;

    private CardSplitter(String text) {
        this.text = text;
    }

    static List<RawCard> split(String text) {
        CardSplitter splitter = new CardSplitter(text);
        splitter.readLines();
        return splitter.cards;
    }

    private void readLines() {
        int number = 0;
        int start = 0;
        int length = text.length();
        while (start < length) {
            int end = start;
            while (end < length && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            onLine(++number, start, end);
            boolean pair = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        if (depth > 0) {
            finish(RawCard.End.FILE);
        }
    }

    private void onLine(int number, int start, int end) {
        if (isMark("BEGIN", start, end)) {
            if (depth > 0 && (depth >= DEEPEST || !opensAgent(previous))) {
                finish(RawCard.End.NEXT_CARD);
            }
            if (depth == 0) {
                begun = number;
            }
            depth++;
        }
        if (depth > 0) {
            card.append(text, start, end).append('\n');
            if (end - start < 64) {
                String line = text.substring(start, end);
                previous = line.isBlank() ? previous : line;
            } else {
                previous = "";
            }
            if (isMark("END", start, end) && --depth == 0) {
                finish(RawCard.End.WHOLE);
            }
        }
    }

    private void finish(RawCard.End end) {
        for (; depth > 0; depth--) {
            card.append("END:VCARD\n");
        }
        cards.add(new RawCard(begun, card.toString(), end));
        card = new StringBuilder();
        previous = "";
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
