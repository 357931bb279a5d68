package io.fika.exchange;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time zone as a file describes it (RFC 5545, 3.6.5): from when on its clocks are how far from UTC, by its rules of
 * standard and daylight time. What is kept of a busy time names a zone of the tz database, so the one with the same
 * rules stands for it.
 */
final class OwnZone {
    private static final LocalDateTime FROM = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final LocalDateTime TO = LocalDateTime.of(2045, 1, 1, 0, 0);
    /** Rules of the past are often left out of files. */
    private static final LocalDateTime COMPARED_FROM = LocalDateTime.of(2018, 1, 1, 0, 0);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm[ss]", Locale.ROOT);

    private final List<Change> changes = new ArrayList<>();

    private record Change(LocalDateTime onset, ZoneOffset offset) {}

    /** Takes in a component of standard or of daylight time; one that cannot be read changes nothing. */
    void add(CalendarNode observance) {
        change(observance).ifPresent(first -> {
            changes.add(first);
            String rule = observance.text("RRULE");
            if (!rule.isEmpty()) {
                CalendarRules.onsets(rule, first.onset(), FROM, TO)
                        .forEach(onset -> changes.add(new Change(onset, first.offset())));
            }
            changes.sort(Comparator.comparing(Change::onset));
        });
    }

    private static Optional<Change> change(CalendarNode observance) {
        try {
            return Optional.of(new Change(
                    LocalDateTime.parse(observance.text("DTSTART"), MOMENT),
                    ZoneOffset.of(observance.text("TZOFFSETTO"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How far its clocks are from UTC when they show this time. */
    Optional<ZoneOffset> offset(LocalDateTime time) {
        Optional<Change> last = Optional.empty();
        for (Change change : changes) {
            if (last.isEmpty() || !change.onset().isAfter(time)) {
                last = Optional.of(change);
            }
        }
        return last.map(Change::offset);
    }

    /** A zone of the tz database with the same rules, or an offset where the clocks are never changed. */
    Optional<ZoneId> known() {
        List<ZoneOffset> offsets = changes.stream().map(Change::offset).distinct().toList();
        if (offsets.size() < 2) {
            return offsets.stream().<ZoneId>map(offset -> offset).findFirst();
        }
        List<LocalDateTime> compared = changes.stream()
                .map(Change::onset)
                .filter(onset -> onset.isAfter(COMPARED_FROM))
                .flatMap(onset -> Stream.of(onset.minusDays(1), onset.plusDays(1)))
                .toList();
        return Stream.concat(
                        Stream.of(ZoneId.systemDefault().getId()),
                        ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted())
                .map(ZoneId::of)
                .filter(zone -> compared.stream().allMatch(time ->
                        offset(time).filter(zone.getRules().getOffset(time)::equals).isPresent()))
                .findFirst();
    }
}
