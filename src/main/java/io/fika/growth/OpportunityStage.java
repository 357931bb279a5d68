package io.fika.growth;

/** How far an opportunity has come. */
public enum OpportunityStage {
    SEEN,
    TALKING,
    WON,
    LOST
}
