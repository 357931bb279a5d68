package io.fika.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a busy time recurs, as it is kept in its {@code rule}: the rule on the first line, and on the next ones
 * {@code EXDATE:} and {@code RDATE:} with starts on the clock of its own zone; an exception without a time takes the
 * whole day out.
 *
 * @param without starts that do not take place
 * @param withoutDays days on which no turn starts
 * @param more starts beside those of the rule
 * @param stretch the part of all these that counts; kept behind {@code STRETCH:}
 */
record TurnText(
        String rule, Set<LocalDateTime> without, Set<LocalDate> withoutDays, List<LocalDateTime> more,
        Stretch stretch) {
    /** More are not kept, so that a line of a file cannot fill the memory. */
    static final int MOST = 5000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern DATE = Pattern.compile("\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final Pattern TIME = Pattern.compile(DATE.pattern() + "T([01]\\d|2[0-3])[0-5]\\d[0-5]\\d");
    private static final String EXCEPTIONS = "EXDATE:";
    private static final String ADDITIONS = "RDATE:";
    private static final String STRETCH = "STRETCH:";

    static TurnText of(String kept) {
        String rule = "";
        Set<LocalDateTime> without = new HashSet<>();
        Set<LocalDate> withoutDays = new HashSet<>();
        List<LocalDateTime> more = new ArrayList<>();
        Stretch stretch = Stretch.WHOLE;
        for (String line : kept.split("\n", -1)) {
            if (line.startsWith(EXCEPTIONS)) {
                for (String value : line.substring(EXCEPTIONS.length()).split(",", MOST)) {
                    exception(value, without, withoutDays);
                }
            } else if (line.startsWith(ADDITIONS)) {
                for (String value : line.substring(ADDITIONS.length()).split(",", MOST)) {
                    addition(value, more);
                }
            } else if (line.startsWith(STRETCH)) {
                stretch = stretch(line.substring(STRETCH.length()).split("/", -1));
            } else if (rule.isEmpty()) {
                rule = line;
            }
        }
        return new TurnText(rule, without, withoutDays, more, stretch);
    }

    /** The text to keep. */
    String text() {
        var text = new StringBuilder(rule);
        Set<String> exceptions = new TreeSet<>();
        without.forEach(start -> exceptions.add(MOMENT.format(start)));
        withoutDays.forEach(day -> exceptions.add(DAY.format(day)));
        append(text, EXCEPTIONS, exceptions);
        append(text, ADDITIONS, more.stream().map(MOMENT::format).collect(Collectors.toCollection(TreeSet::new)));
        if (!stretch.equals(Stretch.WHOLE)) {
            text.append('\n').append(STRETCH).append(Stream.of(stretch.anchor(), stretch.since(), stretch.before())
                    .map(moment -> moment == null ? "" : MOMENT.format(moment))
                    .collect(Collectors.joining("/")));
        }
        return text.toString();
    }

    /** Whether a turn takes place that would start then. */
    boolean takesPlace(LocalDateTime start) {
        return stretch.holds(start) && !without.contains(start) && !withoutDays.contains(start.toLocalDate());
    }

    private static Stretch stretch(String[] parts) {
        return parts.length < 3 ? Stretch.WHOLE : new Stretch(moment(parts[0]), moment(parts[1]), moment(parts[2]));
    }

    private static @Nullable LocalDateTime moment(String value) {
        return TIME.matcher(value).matches() ? LocalDateTime.parse(value, MOMENT) : null;
    }

    private static void append(StringBuilder text, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            text.append('\n').append(name).append(values.stream().limit(MOST - 1).collect(Collectors.joining(",")));
        }
    }

    private static void exception(String value, Set<LocalDateTime> without, Set<LocalDate> withoutDays) {
        if (TIME.matcher(value).matches()) {
            without.add(LocalDateTime.parse(value, MOMENT));
        } else if (DATE.matcher(value).matches()) {
            withoutDays.add(LocalDate.parse(value, DAY));
        }
    }

    private static void addition(String value, List<LocalDateTime> more) {
        if (TIME.matcher(value).matches()) {
            more.add(LocalDateTime.parse(value, MOMENT));
        }
    }
}
