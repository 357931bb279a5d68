package io.fika.app;

import io.fika.coffees.Engagement;
import io.fika.coffees.Engagements;
import io.fika.events.Event;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events take the user's time too; coffees do not know of events, so this tells them. */
record EventTimes(WorkingSet set, ZoneId zone) implements Engagements {
    @Override
    public List<Engagement> between(LocalDate from, LocalDate to) {
        return set.all(Event.class).stream()
                .flatMap(this::engagements)
                .filter(engagement -> engagement.takes(from.atStartOfDay(), to.plusDays(1).atStartOfDay()))
                .toList();
    }

    @Override
    public Set<String> standFor() {
        return set.all(Event.class).stream().map(Event::entry).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    // the ways are busy times of their own, so that the calendar shows when the event itself begins
    private Stream<Engagement> engagements(Event event) {
        Engagement itself = engagement(event.id(), event.name(), event.start(), event.end());
        if (event.travelMinutes() <= 0) {
            return Stream.of(itself);
        }
        ZonedDateTime leave = event.start().minusMinutes(event.travelMinutes());
        ZonedDateTime home = event.end().plusMinutes(event.travelMinutes());
        return Stream.of(
                engagement(null, Messages.text("app.event.there", event.name()), leave, event.start()),
                itself,
                engagement(null, Messages.text("app.event.back", event.name()), event.end(), home));
    }

    // by the clock on the wall; where that is put back meanwhile, the length counts
    private Engagement engagement(@Nullable UUID event, String title, ZonedDateTime start, ZonedDateTime end) {
        LocalDateTime from = start.withZoneSameInstant(zone).toLocalDateTime();
        LocalDateTime to = end.withZoneSameInstant(zone).toLocalDateTime();
        LocalDateTime until = to.isAfter(from) ? to : from.plus(Duration.between(start, end));
        return new Engagement(title, from, until, false, event, null, null);
    }
}
