package io.fika.planner;

/** One part of what a coffee adds to a plan, as numbers; whoever shows it finds the words. */
public sealed interface Reason {
    /** Points of the score, negative where the part speaks against the coffee. */
    int points();

    /**
     * It is about time for a touch.
     *
     * @param ring counting from 0 at the inside
     * @param daysLate how long after the due day the coffee takes place; negative before it
     */
    record Due(int points, int ring, int daysLate) implements Reason {}

    /** The half-day that suits the contact best. */
    record Preferred(int points, Half half) implements Reason {}

    /** It starts later than the first free time of that half-day. */
    record LaterStart(int points, int minutes) implements Reason {}

    /** It was in the plan before. */
    record Kept(int points) implements Reason {}

    /** What every coffee costs. */
    record Time(int points) implements Reason {}

    /**
     * The wished mix of categories: this is coffee {@code number} of {@code planned} with this category, where
     * {@code target} were wished for.
     */
    record Mix(int points, int category, int number, int planned, int target) implements Reason {}

    /** The wished share of new people: the coffee is with somebody new or not, {@code planned} of all are. */
    record NewPeople(int points, boolean isNew, int planned, int target) implements Reason {}

    /** How full its day is: so many coffees, this one included. */
    record DayLoad(int points, int coffees) implements Reason {}

    /** How full its week is: so many coffees, this one and those of the neighbouring months included. */
    record WeekLoad(int points, int coffees) implements Reason {}

    /** It makes another way necessary on that day. */
    record OtherPlace(int points, int places) implements Reason {}
}
