package io.fika.growth;

import io.fika.journal.WorkingSet;
import io.fika.people.Cadence;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That somebody could stand closer: the last {@value #COFFEES} coffees followed one another within the cadence. Only
 * ever said, with its arithmetic; the user moves people.
 *
 * @param ring the next one inward
 * @param days the cadence that was kept
 * @param people how many the ring would hold with this person
 */
public record Inward(Contact person, Ring ring, int days, int people) {
    static final int COFFEES = 3;
    /** Enough touches to find the coffees among them. */
    static final int LOOK_BACK = 60;

    static Optional<Inward> of(
            Contact person, Ring now, @Nullable Cadence cadence, LocalDate held, List<Touch> touches, WorkingSet set) {
        Optional<Ring> closer = set.all(Ring.class).stream()
                .filter(ring -> ring.position() < now.position())
                .max(Comparator.comparingInt(Ring::position));
        if (cadence == null || closer.isEmpty() || !keptUp(cadence, held, touches)) {
            return Optional.empty();
        }
        Ring ring = closer.get();
        long there = set.all(Contact.class).stream()
                .filter(it -> it.placement() != null && it.placement().ring().equals(ring.id()))
                .count();
        return Optional.of(new Inward(person, ring, cadence.days(), Math.toIntExact(there) + 1));
    }

    private static boolean keptUp(Cadence cadence, LocalDate held, List<Touch> touches) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(held),
                        touches.stream()
                                .filter(touch -> touch.kind() == TouchKind.COFFEE)
                                .map(Touch::day)
                                .filter(day -> day.isBefore(held)))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(COFFEES)
                .toList();
        return days.size() == COFFEES
                && Stream.iterate(1, i -> i < COFFEES, i -> i + 1)
                        .allMatch(i -> ChronoUnit.DAYS.between(days.get(i), days.get(i - 1)) <= cadence.days());
    }
}
