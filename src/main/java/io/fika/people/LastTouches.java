package io.fika.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the standing of a contact needs to know of all touches.
 *
 * @param full the latest coffee, call or meeting
 * @param light the latest message
 */
public record LastTouches(UUID contact, @Nullable LocalDate full, @Nullable LocalDate light, int count) {
    /** The latest touch of any kind. */
    public Optional<LocalDate> last() {
        return Stream.of(Optional.ofNullable(full), Optional.ofNullable(light))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** The latest, over all touches, of touch date + cadence × weight: a back-dated touch never moves it back. */
    public Optional<LocalDate> due(Cadence cadence) {
        return Stream.of(
                        Optional.ofNullable(full).map(day -> cadence.dueAfter(day, TouchKind.COFFEE.weight())),
                        Optional.ofNullable(light).map(day -> cadence.dueAfter(day, TouchKind.MESSAGE.weight())))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }
}
