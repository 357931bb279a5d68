package io.fika.reciprocity;

/** How far an introduction has come. */
public enum IntroductionStage {
    PROPOSED,
    /** Both were asked whether they would like it. */
    ASKED,
    /** The user has brought them together. */
    MADE,
    /** The two have met. */
    MET,
    /** Something came of it. */
    WORKED,
    /** Nothing came of it. */
    NOTHING;

    /** Whether the two know each other by it. */
    public boolean isMade() {
        return this == MADE || this == MET || this == WORKED;
    }

    /** Whether one does not know yet what comes of it. */
    public boolean isOpen() {
        return this != WORKED && this != NOTHING;
    }
}
