package io.fika.coffees;

/** How far a coffee has come. */
public enum CoffeeStatus {
    PROPOSED,
    INVITED,
    CONFIRMED,
    HELD,
    MISSED,
    CANCELLED;

    /** Whether it still lies ahead and the other knows or will know of it. */
    public boolean isAgreed() {
        return this == INVITED || this == CONFIRMED;
    }

    /** Whether it has not taken place yet and may still be moved. */
    public boolean isOpen() {
        return this == PROPOSED || isAgreed();
    }

    /** Whether it takes its time on the calendar: everything but what was missed or cancelled. */
    public boolean stands() {
        return this != MISSED && this != CANCELLED;
    }
}
