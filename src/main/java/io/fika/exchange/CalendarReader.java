package io.fika.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.fika.coffees.BusyTime;
import io.fika.journal.Ids;
import io.fika.text.Messages;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Busy times of an iCalendar file, component by component, so that a bad one costs only itself. All-day entries stay
 * days, in the zone of this machine; how an entry recurs is kept as it is written; a time zone that nobody knows is
 * said in a remark.
 */
final class CalendarReader {
    private static final Set<String> ENTRIES = Set.of("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY");
    private static final Set<String> FRAMES = Set.of("VCALENDAR", "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm[ss]", Locale.ROOT);
    private static final Pattern DURATION =
            Pattern.compile("([+-]?)P(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
                    + "(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?");
    private static final int MOST_PERIODS = 5000;
    private static final int MOST_GUESTS = 2000;
    private static final Set<String> THINGS = Set.of("ROOM", "RESOURCE");
    private static final Pattern MAILTO = Pattern.compile("^mailto:", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final String source;
    private final CalendarZones zones;

    /** The turns that stand in entries of their own, by the identity of what they are turns of. */
    private final Map<String, List<VObjectProperty>> moved = new HashMap<>();

    /** Those from which on all later turns are moved with them, by the same. */
    private final Map<String, List<VObjectProperty>> breaks = new HashMap<>();

    /** The entries that those are turns of, by the same. */
    private final Map<String, CalendarNode> rows = new HashMap<>();

    /** A date or a moment of a file. */
    record Moment(ZonedDateTime at, boolean allDay) {}

    /**
     * Goes over the file once, for what its entries say of each other.
     *
     * @param file the name of the calendar where the file has none
     */
    CalendarReader(String file, String text) {
        this.text = text;
        List<CalendarNode> frames = new ArrayList<>();
        CalendarNode.each(text, node -> {
            if (FRAMES.contains(node.name())) {
                frames.add(node);
            } else {
                node.first("RECURRENCE-ID").ifPresent(turn -> (andLater(turn) ? breaks : moved)
                        .computeIfAbsent(node.text("UID"), missing -> new ArrayList<>())
                        .add(turn));
            }
        });
        frames.sort(Comparator.comparingInt(CalendarNode::line));
        this.zones = new CalendarZones(frames);
        this.source = frames.stream()
                .map(node -> node.text("X-WR-CALNAME"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(file);
        if (!breaks.isEmpty()) {
            CalendarNode.each(text, node -> {
                if (breaks.containsKey(node.text("UID")) && node.first("RECURRENCE-ID").isEmpty()) {
                    rows.putIfAbsent(node.text("UID"), node);
                }
            });
        }
    }

    /** What the file holds, in its order. */
    List<Incoming> read() {
        List<Incoming> found = new ArrayList<>();
        CalendarNode.each(text, node -> {
            if (ENTRIES.contains(node.name())) {
                found.add(read(node));
            }
        });
        found.sort(Comparator.comparingInt(Incoming::line)); // one within another ends before it
        return found;
    }

    private Incoming read(CalendarNode node) {
        String title = node.text("SUMMARY");
        try {
            return switch (node.name()) {
                case "VEVENT" -> event(node, title);
                case "VFREEBUSY" -> freeBusy(node);
                default -> without(node, Messages.text("exchange.rejected.noTime"));
            };
        } catch (DateTimeException | ArithmeticException e) {
            return refused(node, Messages.text("exchange.rejected.date"));
        }
    }

    private Incoming event(CalendarNode node, String title) {
        if (node.text("STATUS").equalsIgnoreCase("CANCELLED")) {
            return without(node, Messages.text("exchange.rejected.cancelled"));
        }
        if (node.text("TRANSP").equalsIgnoreCase("TRANSPARENT")) {
            return without(node, Messages.text("exchange.rejected.free"));
        }
        Optional<VObjectProperty> begins = node.first("DTSTART");
        if (begins.isEmpty()) {
            return refused(node, Messages.text("exchange.rejected.noStart"));
        }
        List<String> remarks = new ArrayList<>();
        Moment start = moment(begins.get(), remarks);
        ZonedDateTime end = end(node, start, remarks);
        if (end.isBefore(start.at())) {
            return refused(node, Messages.text("exchange.rejected.endsFirst"));
        }
        String instance = node.text("RECURRENCE-ID");
        String uid = node.text("UID") + (instance.isEmpty() ? "" : "#" + instance);
        String name = title.isEmpty() ? Messages.text("exchange.busy") : title;
        BusyTime once = new BusyTime(
                Ids.next(), 0, name, start.at(), end, start.allDay(), "", source, uid, node.text("LOCATION"), guests(node));
        return new Incoming.Busy(node.line(), name, List.of(inTurns(once, node, remarks)), remarks);
    }

    private BusyTime inTurns(BusyTime once, CalendarNode node, List<String> remarks) {
        Optional<VObjectProperty> turn = node.first("RECURRENCE-ID");
        CalendarNode row = turn.isEmpty() ? node : rows.get(node.text("UID"));
        if (row == null || (turn.isPresent() && !andLater(turn.get()))) {
            return once;
        }
        ZonedDateTime first = row.first("DTSTART").map(begins -> moment(begins, remarks).at()).orElse(once.start());
        var turns = new CalendarTurns(row, first, this::moment, remarks);
        if (turns.isOnce()) {
            return once;
        }
        Moment since = turn.map(id -> moment(id, remarks)).orElse(null);
        LocalDateTime from = since == null ? null : turns.local(since);
        LocalDateTime before = breaks.getOrDefault(node.text("UID"), List.of()).stream()
                .map(id -> turns.local(moment(id, remarks)))
                .filter(later -> from == null || later.isAfter(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
        String rule = turns.with(
                moved.getOrDefault(node.text("UID"), List.of()),
                new Stretch(from == null ? null : first.toLocalDateTime(), from, before));
        // the turns are reckoned on the clock of the row
        ZonedDateTime start = once.start().withZoneSameInstant(first.getZone());
        ZonedDateTime end = once.end().withZoneSameInstant(first.getZone());
        return new BusyTime(
                once.id(), 0, once.title(), start, end, once.allDay(), rule, once.source(), once.uid(),
                once.place(), once.guests());
    }

    // rooms and projectors are asked too
    private static String guests(CalendarNode node) {
        return node.all("ATTENDEE", MOST_GUESTS)
                .filter(guest -> !THINGS.contains(parameter(guest, "CUTYPE").toUpperCase(Locale.ROOT)))
                .map(guest -> {
                    String name = parameter(guest, "CN").replaceAll("[\\r\\n<>]+", " ").strip();
                    String address = MAILTO.matcher(guest.getValue().strip()).replaceFirst("");
                    return !address.contains("@") || name.equalsIgnoreCase(address)
                            ? (name.isEmpty() ? address : name)
                            : name + " <" + address + ">";
                })
                .map(String::strip)
                .filter(guest -> !guest.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String parameter(VObjectProperty property, String name) {
        String value = property.getParameters().first(name);
        return value == null ? "" : value;
    }

    private static boolean andLater(VObjectProperty turn) {
        return "THISANDFUTURE".equalsIgnoreCase(turn.getParameters().first("RANGE"));
    }

    private Incoming freeBusy(CalendarNode node) {
        List<String> remarks = new ArrayList<>();
        List<BusyTime> times = new ArrayList<>();
        String name = Messages.text("exchange.busy");
        for (VObjectProperty property : node.all("FREEBUSY", MOST_PERIODS).toList()) {
            String type = property.getParameters().first("FBTYPE");
            if (!"FREE".equalsIgnoreCase(type)) {
                for (String period : property.getValue().split(",", MOST_PERIODS)) {
                    String[] ends = period.strip().split("/", 2);
                    ZonedDateTime start = at(ends[0], ZoneOffset.UTC);
                    ZonedDateTime end = ends.length < 2 ? start
                            : ends[1].contains("P") ? after(start, ends[1]) : at(ends[1], ZoneOffset.UTC);
                    times.add(new BusyTime(Ids.next(), 0, name, start, end, false, "", source, node.text("UID")));
                }
            }
        }
        return times.isEmpty()
                ? without(node, Messages.text("exchange.rejected.free"))
                : new Incoming.Busy(node.line(), name, times, remarks);
    }

    private ZonedDateTime end(CalendarNode node, Moment start, List<String> remarks) {
        Optional<VObjectProperty> ends = node.first("DTEND");
        if (ends.isPresent()) {
            ZonedDateTime end = moment(ends.get(), remarks).at();
            // a day that ends on itself: some write the last day instead of the one after it
            return start.allDay() && end.equals(start.at()) ? end.plusDays(1) : end;
        }
        String duration = node.text("DURATION");
        if (!duration.isEmpty()) {
            return after(start.at(), duration);
        }
        return start.allDay() ? start.at().plusDays(1) : start.at();
    }

    private Moment moment(VObjectProperty property, List<String> remarks) {
        String value = property.getValue().strip();
        if (!value.contains("T")) {
            return new Moment(LocalDate.parse(value, DAY).atStartOfDay(ZoneId.systemDefault()), true);
        }
        String name = property.getParameters().first("TZID");
        if (name == null || value.endsWith("Z")) {
            return new Moment(at(value, ZoneId.systemDefault()), false);
        }
        Optional<ZoneId> zone = zones.known(name);
        if (zone.isEmpty()) {
            String remark = Messages.text("exchange.remark.zone", name);
            if (!remarks.contains(remark)) {
                remarks.add(remark);
            }
        }
        LocalDateTime onTheClock = at(value, ZoneOffset.UTC).toLocalDateTime();
        return new Moment(onTheClock.atZone(zone.orElseGet(() -> zones.nearest(name, onTheClock))), false);
    }

    private static ZonedDateTime at(String value, ZoneId zone) {
        boolean utc = value.endsWith("Z");
        String local = utc ? value.substring(0, value.length() - 1) : value;
        int t = local.indexOf('T');
        if (t < 0) {
            throw new DateTimeException("No time of day");
        }
        LocalDate day = LocalDate.parse(local.substring(0, t), DAY);
        LocalTime time = LocalTime.parse(local.substring(t + 1), TIME);
        return ZonedDateTime.of(LocalDateTime.of(day, time), utc ? ZoneOffset.UTC : zone);
    }

    private static ZonedDateTime after(ZonedDateTime start, String duration) {
        Matcher parts = DURATION.matcher(duration.strip());
        if (!parts.matches()) {
            throw new DateTimeException("No duration");
        }
        int days = 7 * number(parts.group(2)) + number(parts.group(3));
        Duration time = Duration.ofHours(number(parts.group(4)))
                .plusMinutes(number(parts.group(5)))
                .plusSeconds(number(parts.group(6)));
        boolean back = parts.group(1).equals("-");
        return back ? start.minus(Period.ofDays(days)).minus(time) : start.plus(Period.ofDays(days)).plus(time);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Incoming refused(CalendarNode node, String reason) {
        return new Incoming.Unreadable(node.line(), node.text("SUMMARY"), reason);
    }

    private static Incoming without(CalendarNode node, String reason) {
        return new Incoming.Unreadable(node.line(), node.text("SUMMARY"), reason, true);
    }
}
