package io.fika.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When and where somebody likes to have coffee.
 *
 * @param halfDays when it is possible; none means at any time
 * @param prefers the half of the day that suits best
 * @param place empty where any place will do
 * @param earliest no coffee before this day
 */
public record CoffeeWishes(
        Set<HalfDay> halfDays, @Nullable Half prefers, String place, @Nullable LocalDate earliest) {
    public static final CoffeeWishes NONE = new CoffeeWishes(Set.of(), null, "", null);

    public CoffeeWishes {
        halfDays = Set.copyOf(halfDays);
    }
}
