package io.fika.app;

import io.fika.coffees.Engagement;
import io.fika.coffees.Engagements;
import io.fika.events.Event;
import io.fika.journal.WorkingSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The events take the user's time too; coffees do not know of events, so this tells them. */
record EventTimes(WorkingSet set, ZoneId zone) implements Engagements {
    @Override
    public List<Engagement> between(LocalDate from, LocalDate to) {
        return set.all(Event.class).stream()
                .map(this::engagement)
                .filter(engagement -> engagement.takes(from.atStartOfDay(), to.plusDays(1).atStartOfDay()))
                .toList();
    }

    private Engagement engagement(Event event) {
        return new Engagement(
                event.name(),
                event.start().withZoneSameInstant(zone).toLocalDateTime(),
                event.end().withZoneSameInstant(zone).toLocalDateTime(),
                false,
                event.id(),
                null);
    }
}
