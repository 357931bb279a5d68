package io.fika.coffees;

import io.fika.journal.Ids;
import io.fika.people.Contact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the days from one to another hold, as it was when somebody looked; all times in the user's zone. It never changes,
 * and knows each day's share, for it is asked about every day and every time of it.
 */
public final class Diary {
    /** Planned coffees start every half hour of a window. */
    public static final int STEP_MINUTES = 30;

    private final LocalDate from;
    private final LocalDate to;
    private final ZoneId zone;
    private final CoffeeRules rules;
    private final List<Coffee> coffees;
    private final NavigableMap<LocalDate, List<Coffee>> coffeesByDay = new TreeMap<>();
    private final List<Coffee> fallen;
    private final List<Engagement> engagements;
    private final Map<LocalDate, List<Engagement>> engagementsByDay;

    /**
     * @param coffees those that stand (neither missed nor cancelled), with those of the eve, in any order
     * @param fallen those that were missed or called off, which are in nobody's way
     * @param engagements what else takes time, in any order
     */
    Diary(
            LocalDate from, LocalDate to, ZoneId zone, CoffeeRules rules, List<Coffee> coffees,
            List<Coffee> fallen, List<Engagement> engagements) {
        this.from = from;
        this.to = to;
        this.zone = zone;
        this.rules = rules;
        this.coffees = sorted(coffees);
        this.fallen = sorted(fallen);
        this.engagements = engagements.stream()
                .sorted(Comparator.comparing(Engagement::start).thenComparing(Engagement::title))
                .toList();
        this.engagementsByDay = new HashMap<>();
        this.engagements.forEach(this::share);
        engagementsByDay.replaceAll((day, those) -> List.copyOf(those));
        index();
    }

    private Diary(Diary other, List<Coffee> coffees) {
        this.from = other.from;
        this.to = other.to;
        this.zone = other.zone;
        this.rules = other.rules;
        this.coffees = sorted(coffees);
        this.fallen = other.fallen;
        this.engagements = other.engagements;
        this.engagementsByDay = other.engagementsByDay;
        index();
    }

    private static List<Coffee> sorted(List<Coffee> coffees) {
        return coffees.stream().sorted(Comparator.comparing(Coffee::start)).toList();
    }

    private void index() {
        coffees.forEach(coffee ->
                coffeesByDay.computeIfAbsent(dayOf(coffee), missing -> new ArrayList<>()).add(coffee));
        coffeesByDay.replaceAll((day, those) -> List.copyOf(those));
    }

    private void share(Engagement engagement) {
        LocalDate first = engagement.start().toLocalDate();
        LocalDate last = engagement.end().toLocalDate();
        LocalDate end = last.isAfter(to) ? to : last;
        for (LocalDate day = first.isBefore(from) ? from : first; !day.isAfter(end); day = day.plusDays(1)) {
            if (engagement.takes(day)) {
                engagementsByDay.computeIfAbsent(day, missing -> new ArrayList<>()).add(engagement);
            }
        }
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public ZoneId zone() {
        return zone;
    }

    public CoffeeRules rules() {
        return rules;
    }

    /** Those that stand (neither missed nor cancelled), in the order of their starts, with those of the eve. */
    public List<Coffee> coffees() {
        return coffees;
    }

    /** What else takes time, in the order of its starts. */
    public List<Engagement> engagements() {
        return engagements;
    }

    /** The first day of the week in which a month begins, be it the ISO week or the user's own. */
    static LocalDate firstDayAround(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate iso = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate own = first.with(TemporalAdjusters.previousOrSame(LocalCustom.here().firstDay()));
        return iso.isBefore(own) ? iso : own;
    }

    /** The last day of the week in which a month ends, be it the ISO week or the user's own. */
    static LocalDate lastDayAround(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        LocalDate iso = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate own = last.with(TemporalAdjusters.nextOrSame(LocalCustom.here().firstDay().minus(1)));
        return iso.isAfter(own) ? iso : own;
    }

    public LocalDateTime startOf(Coffee coffee) {
        return coffee.start().withZoneSameInstant(zone).toLocalDateTime();
    }

    public LocalDateTime endOf(Coffee coffee) {
        return startOf(coffee).plusMinutes(coffee.minutes());
    }

    public LocalDate dayOf(Coffee coffee) {
        return startOf(coffee).toLocalDate();
    }

    public List<Coffee> coffeesOn(LocalDate day) {
        return coffeesByDay.getOrDefault(day, List.of());
    }

    /** The coffees that began the day before and last into this one. */
    public List<Coffee> coffeesInto(LocalDate day) {
        return coffeesOn(day.minusDays(1)).stream()
                .filter(coffee -> endOf(coffee).isAfter(day.atStartOfDay()))
                .toList();
    }

    /** What was missed or called off that day. */
    public List<Coffee> fallenOn(LocalDate day) {
        return fallen.stream().filter(coffee -> dayOf(coffee).equals(day)).toList();
    }

    /** The coffees of the ISO week that holds this day. */
    public List<Coffee> coffeesInWeekOf(LocalDate day) {
        LocalDate monday = mondayOf(day);
        return coffeesFrom(monday, monday.plusDays(6));
    }

    /** The first day of a day's ISO week. */
    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public List<Coffee> coffeesIn(YearMonth month) {
        return coffeesFrom(month.atDay(1), month.atEndOfMonth());
    }

    private List<Coffee> coffeesFrom(LocalDate first, LocalDate last) {
        return coffeesByDay.subMap(first, true, last, true).values().stream().flatMap(List::stream).toList();
    }

    /** What takes some of a day from {@link #from} to {@link #to}. */
    public List<Engagement> engagementsOn(LocalDate day) {
        return engagementsByDay.getOrDefault(day, List.of());
    }

    /** What else takes some of the time of a coffee that starts then. */
    public Stream<Engagement> engagementsDuring(LocalDateTime start, int minutes) {
        LocalDateTime end = start.plusMinutes(minutes);
        return start.toLocalDate()
                .datesUntil(end.toLocalDate().plusDays(1))
                .flatMap(day -> engagementsByDay.getOrDefault(day, List.of()).stream())
                .distinct()
                .filter(engagement -> engagement.takes(start, end));
    }

    /** The starts of one day, every {@code step} minutes of the coffee hours, that nothing but coffees can take. */
    public Stream<LocalDateTime> startsOn(LocalDate day, int step) {
        int minutes = rules.limits().minutes();
        List<Engagement> taken = engagementsOn(day);
        return rules.hours()
                .starts(day.getDayOfWeek(), minutes, step)
                .map(day::atTime)
                .filter(start -> taken.stream().noneMatch(it -> it.takes(start, start.plusMinutes(minutes))));
    }

    /** The share of a day's coffee hours that other things take, 0 to 1; 0 on a day without coffee hours. */
    public double loadOn(LocalDate day) {
        List<LocalDateTime> all = rules.hours()
                .starts(day.getDayOfWeek(), STEP_MINUTES, STEP_MINUTES)
                .map(day::atTime)
                .toList();
        List<Engagement> those = engagementsOn(day);
        long taken = all.stream()
                .filter(start -> those.stream().anyMatch(it -> it.takes(start, start.plusMinutes(STEP_MINUTES))))
                .count();
        return all.isEmpty() ? 0 : (double) taken / all.size();
    }

    /** The same days with other coffees. */
    Diary with(List<Coffee> those) {
        return new Diary(this, those);
    }

    /** The same with a coffee there; one that is moved leaves its own time. */
    Diary with(Sitting sitting, LocalDateTime start) {
        List<Coffee> those = new ArrayList<>(coffees);
        UUID moved = sitting.moved();
        those.removeIf(coffee -> coffee.id().equals(moved));
        List<UUID> contacts = sitting.people().stream().map(Contact::id).toList();
        those.add(new Coffee(
                moved == null ? Ids.next() : moved, 0, CoffeeStatus.PROPOSED, start.atZone(zone), sitting.minutes(),
                sitting.place(), "", true, contacts, ""));
        return with(those);
    }
}
