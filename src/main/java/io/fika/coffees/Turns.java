package io.fika.coffees;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When busy times take place, as the user's clock shows it: once, or in turns. */
public record Turns(Recurrences recurrences, ZoneId zone) {
    /**
     * Those of a busy time that take some of the days from one to another (both count). Turns that run into each other
     * are one.
     *
     * @param id by which the user may take the busy time away; absent where that is not theirs to do
     */
    public List<Engagement> of(BusyTime busy, LocalDate from, LocalDate to, @Nullable UUID id) {
        Duration length = length(busy);
        // a turn that starts before the first day, or on another day in its own zone, may reach into it
        List<LocalDateTime> starts = busy.rule().isEmpty()
                ? List.of(busy.start().toLocalDateTime())
                : recurrences.starts(busy, from.minusDays(length.toDays() + 2), to.plusDays(1));
        List<Engagement> turns = new ArrayList<>();
        for (LocalDateTime start : starts) {
            LocalDateTime local = local(busy, start);
            var turn = new Engagement(busy.title(), local, end(busy, start, length), busy.allDay(), null, id,
                    new Engagement.Entry(busy.entry(start), busy.place(), busy.guests()));
            if (turn.takes(from.atStartOfDay(), to.plusDays(1).atStartOfDay())) {
                add(turns, turn);
            }
        }
        return turns;
    }

    // as many hours as pass, which the clock may count differently; never before its start, where an hour comes twice
    private LocalDateTime end(BusyTime busy, LocalDateTime start, Duration length) {
        LocalDateTime shown = local(busy, start);
        if (busy.allDay()) {
            return shown.plus(length);
        }
        var moment = start.atZone(busy.start().getZone());
        LocalDateTime end = moment.plus(length).withZoneSameInstant(zone).toLocalDateTime();
        return end.isAfter(shown) ? end : shown.plus(length);
    }

    private static void add(List<Engagement> turns, Engagement turn) {
        Engagement last = turns.isEmpty() ? null : turns.getLast();
        if (last != null && !turn.start().isBefore(last.start()) && turn.start().isBefore(last.end())) {
            LocalDateTime end = turn.end().isAfter(last.end()) ? turn.end() : last.end();
            turns.set(
                    turns.size() - 1,
                    new Engagement(last.title(), last.start(), end, last.allDay(), null, last.busyTime(), last.entry()));
        } else {
            turns.add(turn);
        }
    }

    private static Duration length(BusyTime busy) {
        Duration least = busy.allDay() ? Duration.ofDays(1) : Duration.ofMinutes(1);
        Duration length = busy.allDay()
                ? Duration.between(
                        busy.start().toLocalDate().atStartOfDay(), busy.end().toLocalDate().atStartOfDay())
                : Duration.between(busy.start(), busy.end());
        return length.compareTo(least) < 0 ? least : length;
    }

    // a whole day is the same date everywhere, so it is not moved into the user's zone
    private LocalDateTime local(BusyTime busy, LocalDateTime start) {
        return busy.allDay()
                ? start.toLocalDate().atStartOfDay()
                : start.atZone(busy.start().getZone()).withZoneSameInstant(zone).toLocalDateTime();
    }
}
