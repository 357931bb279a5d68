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
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the days from one to another hold, as it was when somebody looked; all times in the user's zone.
 *
 * @param coffees those that stand (neither missed nor cancelled), in the order of their starts, with those of the eve
 * @param fallen those that were missed or called off, which are in nobody's way
 * @param engagements what else takes time
 */
public record Diary(
        LocalDate from,
        LocalDate to,
        ZoneId zone,
        CoffeeRules rules,
        List<Coffee> coffees,
        List<Coffee> fallen,
        List<Engagement> engagements) {
    /** Planned coffees start every half hour of a window. */
    public static final int STEP_MINUTES = 30;

    public Diary {
        coffees = coffees.stream().sorted(Comparator.comparing(Coffee::start)).toList();
        fallen = fallen.stream().sorted(Comparator.comparing(Coffee::start)).toList();
        engagements = engagements.stream()
                .sorted(Comparator.comparing(Engagement::start).thenComparing(Engagement::title))
                .toList();
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
        return coffees.stream().filter(coffee -> dayOf(coffee).equals(day)).toList();
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
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return coffees.stream().filter(within(monday, monday.plusDays(6))).toList();
    }

    public List<Coffee> coffeesIn(YearMonth month) {
        return coffees.stream().filter(within(month.atDay(1), month.atEndOfMonth())).toList();
    }

    public List<Engagement> engagementsOn(LocalDate day) {
        return engagements.stream().filter(engagement -> engagement.takes(day)).toList();
    }

    /** What else takes some of the time of a coffee that starts then. */
    public Stream<Engagement> engagementsDuring(LocalDateTime start, int minutes) {
        return engagements.stream().filter(engagement -> engagement.takes(start, start.plusMinutes(minutes)));
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

    private Predicate<Coffee> within(LocalDate first, LocalDate last) {
        return coffee -> !dayOf(coffee).isBefore(first) && !dayOf(coffee).isAfter(last);
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
        return new Diary(from, to, zone, rules, those, fallen, engagements);
    }
}
