package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import java.util.UUID;

/** What is dragged about the calendar. */
sealed interface Dragged {
    /** Somebody who is to have a coffee. */
    record Person(UUID person) implements Dragged {}

    /**
     * A coffee that is to be at another time.
     *
     * @param held how many minutes after its start it was taken; 0 where a day has no scale
     */
    record OneCoffee(Coffee coffee, int held) implements Dragged {}

    /** The lower edge of a coffee, which is to be longer or shorter. */
    record Edge(Coffee coffee) implements Dragged {}
}
