package io.fika.growth;

/** For whom an opportunity is. */
public enum OpportunityKind {
    MINE,
    JOINT_VENTURE,
    ALLIANCE,
    FOR_OTHERS
}
