package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DraggedPeople;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is dragged about the calendar. */
sealed interface Dragged {
    /** People who are to have a coffee, wherever they were found. */
    record People(List<UUID> people) implements Dragged {
        public People {
            people = List.copyOf(people);
        }
    }

    /**
     * A coffee that is to be at another time.
     *
     * @param held how many minutes after its start it was taken; 0 where a day has no scale
     */
    record OneCoffee(Coffee coffee, int held) implements Dragged {}

    /** The lower edge of a coffee, which is to be longer or shorter. */
    record Edge(Coffee coffee) implements Dragged {}

    /** What is dragged, if the calendar can do something with it. */
    static Optional<Dragged> of(Drag drag) {
        return drag.content(Dragged.class)
                .or(() -> drag.content(DraggedPeople.class).map(those -> new People(those.people())));
    }
}
