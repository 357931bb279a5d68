package io.fika.persistence;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Scanner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mark as words and numbers, one matter a line: it is read at every start, before anything else may take time. */
final class MarkText {
    private MarkText() {}

    static String format(Mark mark) {
        StringBuilder text = new StringBuilder();
        text.append("state ").append(format(mark.state())).append('\n');
        Mark.Closed closed = mark.closed();
        if (closed != null) {
            text.append("closed ").append(closed.length()).append(' ').append(closed.crc()).append('\n');
        }
        State next = mark.next();
        if (next != null) {
            text.append("next ").append(format(next)).append('\n');
        }
        mark.rows().forEach((table, rows) ->
                text.append("rows ").append(table).append(' ').append(rows).append('\n'));
        return text.toString();
    }

    private static String format(State state) {
        return state.schema() + " " + state.changes() + " " + state.content() + " " + state.ledger();
    }

    /** The mark, unless the text is of another program; words that a later version adds are passed over. */
    static Optional<Mark> parse(String text) {
        try {
            Reading reading = new Reading();
            text.lines().forEach(reading::line);
            return reading.mark();
        } catch (NoSuchElementException e) { // a word or a number is missing
            return Optional.empty();
        }
    }

    /** What was read so far. */
    private static final class Reading {
        private final Map<String, Long> rows = new TreeMap<>();
        private @Nullable State state;
        private @Nullable State next;
        private Mark.@Nullable Closed closed;

        void line(String line) {
            try (Scanner words = new Scanner(line)) {
                switch (words.hasNext() ? words.next() : "") {
                    case "state" -> state = state(words);
                    case "next" -> next = state(words);
                    case "closed" -> closed = new Mark.Closed(words.nextLong(), words.nextLong());
                    case "rows" -> rows.put(words.next(), words.nextLong());
                    default -> {}
                }
            }
        }

        private static State state(Scanner words) {
            return new State(words.nextInt(), words.nextLong(), words.next(), words.next());
        }

        Optional<Mark> mark() {
            return state == null ? Optional.empty() : Optional.of(new Mark(state, rows, closed, next));
        }
    }
}
