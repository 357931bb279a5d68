package io.fika.reciprocity;

/** What became of a favour, as far as one knows. */
public enum Became {
    BUSINESS,
    TALKING,
    NOTHING
}
