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

/**
 * How a busy time recurs, as it is kept in its {@code rule}: the rule on the first line, and on the next ones
 * {@code EXDATE:} and {@code RDATE:} with starts on the clock of its own zone; an exception without a time takes the
 * whole day out.
 *
 * @param without starts that do not take place
 * @param withoutDays days on which no turn starts
 * @param more starts beside those of the rule
 */
record TurnText(String rule, Set<LocalDateTime> without, Set<LocalDate> withoutDays, List<LocalDateTime> more) {
    /** More are not kept, so that a line of a file cannot fill the memory. */
    static final int MOST = 5000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern DATE = Pattern.compile("\\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    private static final Pattern TIME = Pattern.compile(DATE.pattern() + "T([01]\\d|2[0-3])[0-5]\\d[0-5]\\d");
    private static final String EXCEPTIONS = "EXDATE:";
    private static final String ADDITIONS = "RDATE:";

    static TurnText of(String kept) {
        String rule = "";
        Set<LocalDateTime> without = new HashSet<>();
        Set<LocalDate> withoutDays = new HashSet<>();
        List<LocalDateTime> more = new ArrayList<>();
        for (String line : kept.split("\n", -1)) {
            if (line.startsWith(EXCEPTIONS)) {
                for (String value : line.substring(EXCEPTIONS.length()).split(",", MOST)) {
                    exception(value, without, withoutDays);
                }
            } else if (line.startsWith(ADDITIONS)) {
                for (String value : line.substring(ADDITIONS.length()).split(",", MOST)) {
                    addition(value, more);
                }
            } else if (rule.isEmpty()) {
                rule = line;
            }
        }
        return new TurnText(rule, without, withoutDays, more);
    }

    /** The text to keep. */
    String text() {
        var text = new StringBuilder(rule);
        Set<String> exceptions = new TreeSet<>();
        without.forEach(start -> exceptions.add(MOMENT.format(start)));
        withoutDays.forEach(day -> exceptions.add(DAY.format(day)));
        append(text, EXCEPTIONS, exceptions);
        append(text, ADDITIONS, more.stream().map(MOMENT::format).collect(Collectors.toCollection(TreeSet::new)));
        return text.toString();
    }

    boolean takesPlace(LocalDateTime start) {
        return !without.contains(start) && !withoutDays.contains(start.toLocalDate());
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
