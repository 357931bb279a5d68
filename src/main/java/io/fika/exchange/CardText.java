package io.fika.exchange;

import java.io.Reader;

/** Reads a text, for one thread: a {@link java.io.StringReader} takes a lock for each character that is asked for. */
final class CardText extends Reader {
    private final String text;
    private int next;

    CardText(String text) {
        this.text = text;
    }

    @Override
    public int read() {
        return next < text.length() ? text.charAt(next++) : -1;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int count = Math.min(length, text.length() - next);
        if (count == 0) {
            return -1;
        }
        text.getChars(next, next + count, buffer, offset);
        next += count;
        return count;
    }

    @Override
    public void close() {
        next = text.length();
    }
}
