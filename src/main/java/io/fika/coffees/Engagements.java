package io.fika.coffees;

import java.time.LocalDate;
import java.util.List;

/** What else takes the user's time: events, and whatever other packages know of. */
public interface Engagements {
    /** Nothing else. */
    Engagements NONE = (from, to) -> List.of();

    /** All that take some of the days from one to another (both count), in no order. */
    List<Engagement> between(LocalDate from, LocalDate to);

    /** What all of these know of. */
    static Engagements all(List<Engagements> sources) {
        return (from, to) ->
                sources.stream().flatMap(source -> source.between(from, to).stream()).toList();
    }
}
