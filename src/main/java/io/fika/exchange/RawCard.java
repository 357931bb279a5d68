package io.fika.exchange;

/**
 * The text of one vCard with the cards inside it, its lines ended by LF.
 *
 * @param line where it begins in the file, counting from 1
 * @param end how it ended
 */
record RawCard(int line, String text, End end) {
    enum End {
        WHOLE,
        /** The next card began before its end. */
        NEXT_CARD,
        /** The file ended before it did. */
        FILE
    }
}
