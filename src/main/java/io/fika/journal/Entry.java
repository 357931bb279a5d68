package io.fika.journal;

import java.time.Instant;

/** One line of the history: a change of the user, and whether it is undone now. */
public record Entry(long number, Instant at, String label, boolean undone) {}
