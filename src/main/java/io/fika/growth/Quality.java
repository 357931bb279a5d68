package io.fika.growth;

/** What makes somebody worth knowing, after "Why should I want to know you?". */
public enum Quality {
    EXPERTISE,
    RESOURCEFULNESS,
    TRUST,
    QUALITY
}
