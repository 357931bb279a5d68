package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import java.util.UUID;

/** What is dragged about the month. */
sealed interface Dragged {
    /** Somebody who is to have a coffee. */
    record Person(UUID person) implements Dragged {}

    /** A coffee that is to be at another time. */
    record OneCoffee(Coffee coffee) implements Dragged {}
}
