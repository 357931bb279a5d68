package io.fika.ui.people;

import io.fika.people.Contact;
import java.util.List;
import java.util.function.UnaryOperator;

/** What becomes of what was typed into the boxes of a line. */
interface Filing {
    Filed file(List<String> typed);

    /** The same of a single box. */
    interface OfOne {
        Filed file(String typed);
    }

    /** The answer. */
    sealed interface Filed {
        /** It changes the person, as they are by then. */
        record Change(UnaryOperator<Contact> edit) implements Filed {}

        /** The person has exactly these tags. */
        record Tags(List<String> names) implements Filed {}

        /** The person is a member of exactly these groups. */
        record Groups(List<String> names) implements Filed {}

        /**
         * It cannot be kept.
         *
         * @param box the box that is wrong
         * @param sentence what is wrong and what to do
         */
        record Wrong(int box, String sentence) implements Filed {}
    }

    static Filed change(UnaryOperator<Contact> edit) {
        return new Filed.Change(edit);
    }

    static Filed wrong(String sentence) {
        return new Filed.Wrong(0, sentence);
    }
}
