package io.fika.exchange;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.CannotParseException;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.fika.coffees.BusyTime;
import io.fika.coffees.Recurrences;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Expands recurrence rules (RFC 5545, 3.3.10) within a window. The turns are reckoned on the clock of the busy time's
 * own zone, as if it were UTC: so nine o'clock stays nine o'clock when the clocks change. Exceptions and additions are
 * those of {@link TurnText}.
 */
public final class CalendarRules implements Recurrences {
    private static final int MOST_TURNS = 5000;
    private static final int MOST_KNOWN = 5000;
    private static final Duration PATIENCE = Duration.ofMillis(100);

    /** What was read: each window asks for the same rules again, and many entries have the same. */
    private final Map<Written, Optional<RecurrenceRule>> known = new ConcurrentHashMap<>();

    /** @param zone whose clock it is for */
    private record Written(String rule, ZoneId zone) {}

    @Override
    public List<LocalDateTime> starts(BusyTime busy, LocalDate from, LocalDate to) {
        LocalDateTime start = busy.start().toLocalDateTime();
        TurnText text = TurnText.of(busy.rule());
        LocalDateTime first = text.stretch().anchor(start);
        Duration shift = text.stretch().shift(start);
        LocalDateTime begin = from.atStartOfDay().minus(shift);
        LocalDateTime end = to.plusDays(1).atStartOfDay().minus(shift);
        List<LocalDateTime> regular = known(new Written(text.rule(), busy.start().getZone()))
                .map(rule -> turns(rule, first, begin, end))
                .orElse(List.of(first));
        return Stream.concat(
                        regular.stream(),
                        text.more().stream().filter(turn -> !turn.isBefore(begin) && turn.isBefore(end)))
                .filter(text::takesPlace)
                .map(turn -> turn.plus(shift))
                .distinct()
                .sorted()
                .toList();
    }

    /** When a rule of yearly changes takes effect, on the clock that it is written for. */
    static List<LocalDateTime> onsets(String rule, LocalDateTime first, LocalDateTime from, LocalDateTime end) {
        return rule(rule, ZoneOffset.UTC).map(found -> turns(found, first, from, end)).orElse(List.of(first));
    }

    private static List<LocalDateTime> turns(
            RecurrenceRule rule, LocalDateTime first, LocalDateTime from, LocalDateTime end) {
        var patience = new Patience(PATIENCE);
        List<LocalDateTime> turns = new ArrayList<>();
        DateIterator dates = rule.getDateIterator(date(first), TimeZone.getTimeZone("UTC"));
        if (from.isAfter(first)) {
            dates.advanceTo(date(from));
        }
        while (turns.size() < MOST_TURNS && !patience.isOver() && dates.hasNext()) {
            LocalDateTime turn = LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC);
            if (!turn.isBefore(end)) {
                break;
            }
            turns.add(turn);
        }
        return List.copyOf(turns);
    }

    private Optional<RecurrenceRule> known(Written written) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(written, it -> rule(it.rule(), it.zone()));
    }

    private static Optional<RecurrenceRule> rule(String text, ZoneId zone) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        try {
            RecurrenceRule rule = new RecurrenceRuleScribe()
                    .parseText(text, ICalDataType.RECUR, new ICalParameters(), context);
            Recurrence recurrence = rule.getValue();
            return recurrence == null || recurrence.getFrequency() == null
                    ? Optional.empty()
                    : Optional.of(new RecurrenceRule(onTheClock(recurrence, zone)));
        } catch (CannotParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    // an end in UTC becomes the time that the busy time's own clock shows then
    private static Recurrence onTheClock(Recurrence recurrence, ZoneId zone) {
        ICalDate until = recurrence.getUntil();
        if (until == null || !until.hasTime()) {
            return recurrence;
        }
        LocalDateTime local = LocalDateTime.ofInstant(until.toInstant(), zone);
        return new Recurrence.Builder(recurrence).until(date(local), true).build();
    }

    private static Date date(LocalDateTime time) {
        return Date.from(time.toInstant(ZoneOffset.UTC));
    }
}
