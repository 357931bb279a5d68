package io.fika.reciprocity;

/** How far an introduction has come. */
public enum IntroductionStage {
    PROPOSED,
    MADE,
    MET,
    WORKED,
    NOTHING
}
