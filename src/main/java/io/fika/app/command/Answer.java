package io.fika.app.command;

import java.util.List;
import java.util.Map;

/**
 * What a command answers.
 *
 * @param json the one document for scripts: records, lists and maps
 * @param lines the same for people who read it, for standard output
 * @param messages what was done or why not, for standard error
 */
record Answer(Exit exit, Object json, List<String> lines, List<String> messages) {
    Answer {
        lines = List.copyOf(lines);
        messages = List.copyOf(messages);
    }

    /** The command was a question, and this is what it found. */
    static Answer found(Object json, List<String> lines) {
        return new Answer(Exit.DONE, json, lines, List.of());
    }

    /** The command did something. */
    static Answer done(Object json, String message) {
        return new Answer(Exit.DONE, json, List.of(), List.of(message));
    }

    /** It could not be done: one sentence that says what happened and what to do. */
    static Answer refused(Exit exit, String sentence) {
        return new Answer(exit, Map.of("error", sentence), List.of(), List.of(sentence));
    }

    static Answer refused(String sentence) {
        return refused(Exit.REFUSED, sentence);
    }
}
