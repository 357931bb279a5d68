package io.fika.people;

/** How a touch happened. A message keeps a relationship fresh for half as long as the others. */
public enum TouchKind {
    COFFEE(1),
    CALL(1),
    MESSAGE(0.5),
    MEETING(1);

    private final double weight;

    TouchKind(double weight) {
        this.weight = weight;
    }

    /** The share of a cadence for which this touch keeps. */
    public double weight() {
        return weight;
    }
}
