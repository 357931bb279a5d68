package io.fika.reciprocity;

/** What kind of help it was. */
public enum FavourKind {
    REFERRAL,
    INTRODUCTION,
    ADVICE,
    BUSINESS,
    RECOMMENDATION
}
