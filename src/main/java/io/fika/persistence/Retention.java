package io.fika.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: all of the last two days, then the last of each day for two weeks, the last of each week for
 * two months, and the last of each month for ever. Days are those of UTC.
 */
final class Retention {
    private static final Duration ALL = Duration.ofDays(2);
    private static final Duration DAILY = Duration.ofDays(14);
    private static final Duration WEEKLY = Duration.ofDays(60);

    /** A time of which one backup is kept. */
    private sealed interface Span {
        record Moment(Instant at) implements Span {}

        record Day(LocalDate day) implements Span {}

        record Week(int year, int week) implements Span {}

        record Month(YearMonth month) implements Span {}
    }

    private Retention() {}

    /**
     * Those that need not be kept any longer.
     *
     * @param newestFirst all there are
     */
    static List<Backups.Backup> superfluous(List<Backups.Backup> newestFirst, Instant now) {
        Set<Span> kept = new HashSet<>();
        return newestFirst.stream().filter(backup -> !kept.add(span(backup.at(), now))).toList();
    }

    private static Span span(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        if (age.compareTo(ALL) <= 0) {
            return new Span.Moment(at);
        }
        if (age.compareTo(DAILY) <= 0) {
            return new Span.Day(day);
        }
        return age.compareTo(WEEKLY) <= 0
                ? new Span.Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
                : new Span.Month(YearMonth.from(day));
    }
}
