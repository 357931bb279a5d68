package io.fika.reciprocity;

/** What became of a need or an offer. */
public enum WishState {
    OPEN,
    MET,
    WITHDRAWN
}
