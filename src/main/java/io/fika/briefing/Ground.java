package io.fika.briefing;

/**
 * What may speak for meeting somebody, and how much; each counts once. To give weighs more than to take, and what is
 * noted of a person more than that nothing is.
 */
enum Ground {
    I_OFFER(10),
    THEY_OFFER(9),
    ROLE(8),
    AIM(7),
    I_OWE(6),
    INTRODUCE(5),
    LATE(5),
    THEY_OWE(4),
    DUE(3),
    OPENED(3),
    NEVER_MET(2),
    NEW_PLACE(1),
    CLOSE(1);

    private final int weight;

    Ground(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
