package io.fika.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.fika.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How an entry of a calendar recurs: its rule, the turns that are taken out or moved, and those beside the rule.
 *
 * @param read reads a date or a moment of the file
 * @param remarks to which is added what cannot be read
 */
record CalendarTurns(
        CalendarNode node,
        ZonedDateTime start,
        BiFunction<VObjectProperty, List<String>, CalendarReader.Moment> read,
        List<String> remarks) {
    private static final int MOST_LINES = 2000;

    /**
     * The text to keep, empty for what takes place once.
     *
     * @param moved turns that stand in entries of their own
     * @param stretch the part of the turns that it is for
     */
    String with(List<VObjectProperty> moved, Stretch stretch) {
        String rule = node.first("RRULE").map(found -> found.getValue().strip()).orElse("");
        List<CalendarReader.Moment> additions = moments("RDATE");
        if (rule.isEmpty() && additions.isEmpty()) {
            return "";
        }
        Set<LocalDateTime> without = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        List<CalendarReader.Moment> exceptions = moments("EXDATE");
        moved.forEach(turn -> add(exceptions, turn, turn.getValue()));
        for (CalendarReader.Moment exception : exceptions) {
            if (exception.allDay()) {
                days.add(exception.at().toLocalDate());
            } else {
                without.add(local(exception));
            }
        }
        return new TurnText(
                rule.replace('\n', ' '), without, days, additions.stream().map(this::local).toList(),
                stretch).text();
    }

    boolean isOnce() {
        return node.first("RRULE").isEmpty() && node.first("RDATE").isEmpty();
    }

    /** A moment on the clock of these turns. */
    LocalDateTime local(CalendarReader.Moment moment) {
        return moment.allDay()
                ? moment.at().toLocalDate().atTime(start.toLocalTime())
                : moment.at().withZoneSameInstant(start.getZone()).toLocalDateTime();
    }

    private List<CalendarReader.Moment> moments(String name) {
        List<CalendarReader.Moment> moments = new ArrayList<>();
        for (VObjectProperty property : node.all(name, MOST_LINES).toList()) {
            for (String value : property.getValue().split(",", TurnText.MOST)) {
                if (moments.size() < TurnText.MOST && !value.isBlank()) {
                    add(moments, property, value);
                }
            }
        }
        return moments;
    }

    private void add(List<CalendarReader.Moment> moments, VObjectProperty property, String value) {
        try {
            // of a period its beginning counts: it is as long as the others
            String first = value.strip().split("/", 2)[0];
            moments.add(read.apply(
                    new VObjectProperty(null, property.getName(), property.getParameters(), first), remarks));
        } catch (DateTimeException e) {
            String remark = Messages.text("exchange.remark.exceptions");
            if (!remarks.contains(remark)) {
                remarks.add(remark);
            }
        }
    }
}
