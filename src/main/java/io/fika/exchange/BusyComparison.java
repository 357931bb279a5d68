package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.journal.Edit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the entries of a calendar with the busy times that are known. One that is known by its UID but is no longer
 * in the file as it was has been changed in the calendar, and changes here too.
 */
final class BusyComparison {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Set<Content> known = new HashSet<>();
    private final Map<String, List<BusyTime>> outdated = new HashMap<>();
    private final List<Edit<?>> edits = new ArrayList<>();

    private record Content(
            String title, Instant start, Instant end, boolean allDay, String rule, String uid, String place,
            String guests) {
        static Content of(BusyTime time) {
            return new Content(
                    time.title(), time.start().toInstant(), time.end().toInstant(), time.allDay(), time.rule(),
                    time.uid(), time.place(), time.guests());
        }
    }

    BusyComparison(Collection<BusyTime> stored, List<Incoming> records) {
        Set<Content> incoming = new HashSet<>();
        for (Incoming record : records) {
            if (record instanceof Incoming.Busy busy) {
                busy.times().forEach(time -> incoming.add(Content.of(time)));
            }
        }
        for (BusyTime time : stored) {
            Content content = Content.of(time);
            known.add(content);
            if (!time.uid().isEmpty() && !incoming.contains(content)) {
                outdated.computeIfAbsent(time.uid(), missing -> new ArrayList<>()).add(time);
            }
        }
    }

    ImportRecord compare(int number, Incoming.Busy busy) {
        Fate fate = Fate.UNCHANGED;
        for (BusyTime time : busy.times()) {
            if (known.add(Content.of(time))) {
                List<BusyTime> earlier = outdated.getOrDefault(time.uid(), List.of());
                if (earlier.isEmpty()) {
                    edits.add(Edit.added(time));
                    fate = Fate.NEW;
                } else {
                    edits.add(changed(earlier.removeFirst(), time));
                    fate = fate == Fate.NEW ? fate : Fate.MERGED;
                }
            }
        }
        return new ImportRecord(
                number, "", busy.line(), busy.title(), about(busy), fate, null, List.of(), busy.remarks());
    }

    List<Edit<?>> edits() {
        return edits;
    }

    private static String about(Incoming.Busy busy) {
        BusyTime time = busy.times().getFirst();
        return time.allDay()
                ? DAY.format(time.start())
                : MOMENT.format(time.start().withZoneSameInstant(ZoneId.systemDefault()));
    }

    private static Edit<BusyTime> changed(BusyTime before, BusyTime now) {
        return Edit.changed(before, new BusyTime(
                before.id(), before.version(), now.title(), now.start(), now.end(), now.allDay(), now.rule(),
                now.source(), now.uid(), now.place(), now.guests()));
    }
}
