package io.fika.coffees;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best time that one day offers to a coffee.
 *
 * @param obstacles what stands in the way even then; empty where it fits
 * @param after the coffee that it follows on that day, if it follows one
 * @param thatDay how many coffees that day would hold, this one included
 * @param thatWeek how many coffees that ISO week would hold, this one included
 */
public record Opening(
        LocalDateTime start, List<Obstacle> obstacles, @Nullable Coffee after, int thatDay, int thatWeek) {
    public Opening {
        obstacles = List.copyOf(obstacles);
    }

    public boolean fits() {
        return obstacles.isEmpty();
    }
}
