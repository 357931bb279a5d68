package io.fika.ui.kit;

import java.nio.file.Path;
import java.util.List;

/** Hands letters to the mail program of the user, who sends them. May take a second: not for the UI thread. */
public interface Mail {
    /** No mail program. */
    Mail NONE = letter -> false;

    /**
     * A letter that is ready to be sent.
     *
     * @param attachment a file that goes with it, where the mail program takes one
     */
    record Letter(List<String> to, String subject, String text, Path attachment) {
        public Letter {
            to = List.copyOf(to);
        }
    }

    /** Opens the letter in the mail program; answers whether one was found. */
    boolean open(Letter letter);
}
