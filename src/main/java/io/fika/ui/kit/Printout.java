package io.fika.ui.kit;

import java.time.LocalDate;
import java.util.UUID;

/** What somebody wants on paper. */
public sealed interface Printout {
    /** What is known of one person. */
    record Person(UUID contact) implements Printout {}

    /** A page for each who comes to this coffee. */
    record Coffee(UUID coffee) implements Printout {}

    /** Everything of this day. */
    record Day(LocalDate day) implements Printout {}

    /** The figures of this month and as many before it as make so many. */
    record Insights(int months) implements Printout {}

    /** A year looked back upon. */
    record Year(int year) implements Printout {}
}
