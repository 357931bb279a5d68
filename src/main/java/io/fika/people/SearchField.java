package io.fika.people;

/** Where a word stands that somebody is found by; the nearer to the name, the better. */
enum SearchField {
    /** The first word of the name. */
    FIRST(0),
    NAME(1),
    WORK(2),
    /** Ways to reach them, tags, groups, towns, fields of the user's. */
    MORE(3),
    NOTE(4);

    private final int rank;

    SearchField(int rank) {
        this.rank = rank;
    }

    /** From the best, 0, to 7 at most. */
    int rank() {
        return rank;
    }
}
