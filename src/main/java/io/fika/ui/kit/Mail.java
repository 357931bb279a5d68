package io.fika.ui.kit;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands letters to the mail program of the user, who sends them. May take a second: not for the UI thread. */
public interface Mail {
    /** No mail program. */
    Mail NONE = letter -> false;

    /**
     * A letter that is ready to be sent.
     *
     * @param attachment a file that goes with it, where the mail program takes one; absent where none is to go
     */
    record Letter(List<String> to, String subject, String text, @Nullable Path attachment) {
        public Letter {
            to = List.copyOf(to);
        }
    }

    /** Opens the letter in the mail program; answers whether one was found. */
    boolean open(Letter letter);
}
