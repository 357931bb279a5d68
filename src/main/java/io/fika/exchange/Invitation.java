package io.fika.exchange;

import java.util.List;

/** What is sent to those whom the user has coffee with, or why it cannot be. */
public sealed interface Invitation {
    /**
     * It is written.
     *
     * @param to addresses; those of them who have none are in {@code without}
     * @param without the names of those who have no address
     * @param subject one line
     * @param text of the letter
     * @param calendar of the file that goes with it
     * @param name for the file, without a folder
     */
    record Ready(
            List<String> to, List<String> without, String subject, String text, String calendar, String name)
            implements Invitation {
        public Ready {
            to = List.copyOf(to);
            without = List.copyOf(without);
        }
    }

    /** It cannot be written, with the reason as a sentence. */
    record Refused(String sentence) implements Invitation {}
}
