package io.fika.coffees;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What else takes the user's time: events, and whatever other packages know of. */
public interface Engagements {
    /** Nothing else. */
    Engagements NONE = (from, to) -> List.of();

    /** All that take some of the days from one to another (both count), in no order. */
    List<Engagement> between(LocalDate from, LocalDate to);

    /** The entries of calendars for which these stand, and which are not to be there twice, by their keys. */
    default Set<String> standFor() {
        return Set.of();
    }

    /** What all of these know of. */
    static Engagements all(List<Engagements> sources) {
        return new Engagements() {
            @Override
            public List<Engagement> between(LocalDate from, LocalDate to) {
                return sources.stream().flatMap(source -> source.between(from, to).stream()).toList();
            }

            @Override
            public Set<String> standFor() {
                return sources.stream().flatMap(source -> source.standFor().stream()).collect(Collectors.toSet());
            }
        };
    }
}
