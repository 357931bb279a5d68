package io.fika.exchange;

import io.fika.planner.Problem;

/** What was found in a file that should hold a planning problem. */
public sealed interface ProblemFile {
    /** A problem that can be planned. */
    record Good(Problem problem) implements ProblemFile {}

    /**
     * Nothing that can be planned.
     *
     * @param field the one in the way, such as {@code contacts[3].due}, or empty where the file as a whole is
     * @param sentence what is wrong and what to do
     */
    record Refused(String field, String sentence) implements ProblemFile {}
}
