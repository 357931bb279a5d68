package io.fika.planner;

/**
 * Why a problem cannot be planned.
 *
 * @param field where, as a path such as {@code contacts[3].cadence}
 */
public record Fault(String field, Cause cause) {
    /** What is wrong with the field. */
    public enum Cause {
        /** It is below the least number allowed. */
        TOO_SMALL,
        /** It is above the greatest number allowed. */
        TOO_LARGE,
        /** It is not one of the ids, rings, categories or places of the problem. */
        UNKNOWN,
        /** It is there twice. */
        REPEATED,
        /** It does not lie in the month. */
        OUTSIDE_MONTH,
        /** It ends before it starts. */
        BACKWARDS
    }
}
