package io.fika.coffees;

import io.fika.people.Contact;
import io.fika.people.HalfDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what stands in the way of a coffee, by the same rules that bind the planner. */
public final class RuleBook {
    private final Diary diary;
    private final Acquaintance people;
    private final LocalDateTime now;

    /** The rules as they bind at a moment; the diary must reach over the whole month of each time asked about. */
    public RuleBook(Diary diary, Acquaintance people, LocalDateTime now) {
        this.diary = diary;
        this.people = people;
        this.now = now;
    }

    /** Everything that speaks against this time, the gravest first; empty where the coffee fits. */
    public List<Obstacle> obstacles(Sitting sitting, LocalDateTime start) {
        return on(start.toLocalDate(), sitting).at(start.toLocalTime());
    }

    /** The rules for one day: what speaks against all of it is looked for once, however many of its times are asked about. */
    OneDay on(LocalDate day, Sitting sitting) {
        List<Obstacle> whole = new ArrayList<>();
        full(sitting, day, whole);
        for (Contact person : sitting.people()) {
            personal(sitting, person, day, whole);
        }
        return new OneDay(day, sitting, whole);
    }

    /** What speaks against the times of one day. */
    final class OneDay {
        private final LocalDate day;
        private final Sitting sitting;
        private final List<Obstacle> whole;

        private OneDay(LocalDate day, Sitting sitting, List<Obstacle> whole) {
            this.day = day;
            this.sitting = sitting;
            this.whole = whole;
        }

        /** Everything that speaks against this time, the gravest first. */
        List<Obstacle> at(LocalTime time) {
            LocalDateTime start = day.atTime(time);
            List<Obstacle> found = new ArrayList<>();
            if (start.isBefore(now)) {
                found.add(new Obstacle.Past(start));
            }
            diary.engagementsDuring(start, sitting.minutes()).findFirst().map(Obstacle.Busy::new).ifPresent(found::add);
            clash(sitting, start).ifPresent(found::add);
            found.addAll(whole);
            for (Contact person : sitting.people()) {
                wrongHalf(person, start).ifPresent(found::add);
            }
            if (!diary.rules().hours().allow(day.getDayOfWeek(), time, sitting.minutes())) {
                found.add(new Obstacle.OutsideHours(start, start.plusMinutes(sitting.minutes())));
            }
            return List.copyOf(found);
        }
    }

    // no coffee is so long, and no way so far, that those of other days could be in the way
    private Optional<Obstacle> clash(Sitting sitting, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        for (LocalDate near : List.of(day.minusDays(1), day, day.plusDays(1))) {
            for (Coffee other : diary.coffeesOn(near)) {
                if (isOther(other, sitting)) {
                    int gap = diary.rules().limits().gap(sitting.place(), other.place());
                    LocalDateTime begin = diary.startOf(other);
                    if (start.isBefore(begin.plusMinutes(other.minutes() + (long) gap))
                            && start.plusMinutes(sitting.minutes() + (long) gap).isAfter(begin)) {
                        return Optional.of(new Obstacle.Clash(people.names(other.contacts()), begin, gap));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void full(Sitting sitting, LocalDate day, List<Obstacle> found) {
        Limits limits = diary.rules().limits();
        long thatDay = count(diary.coffeesOn(day), sitting);
        if (thatDay >= limits.perDay()) {
            found.add(new Obstacle.DayFull(day, thatDay));
        }
        long thatWeek = count(diary.coffeesInWeekOf(day), sitting);
        if (thatWeek >= limits.perWeek()) {
            found.add(new Obstacle.WeekFull(Diary.mondayOf(day), thatWeek));
        }
        if (count(diary.coffeesIn(YearMonth.from(day)), sitting) >= limits.perMonth()) {
            found.add(new Obstacle.MonthFull(YearMonth.from(day), limits.perMonth()));
        }
    }

    private void personal(Sitting sitting, Contact person, LocalDate day, List<Obstacle> found) {
        String name = person.name().full();
        person.away().stream()
                .filter(those -> those.covers(day))
                .findFirst()
                .map(those -> new Obstacle.Absent(name, those))
                .ifPresent(found::add);
        LocalDate earliest = person.wishes().earliest();
        if (earliest != null && day.isBefore(earliest)) {
            found.add(new Obstacle.TooEarly(name, earliest));
        }
        soon(sitting, person, day).ifPresent(found::add);
        company(sitting, person, day).ifPresent(found::add);
    }

    private static Optional<Obstacle> wrongHalf(Contact person, LocalDateTime start) {
        HalfDay half = HalfDay.of(start);
        return person.wishes().halfDays().isEmpty() || person.wishes().halfDays().contains(half)
                ? Optional.empty()
                : Optional.of(new Obstacle.WrongHalf(person.name().full(), half));
    }

    private Optional<Obstacle> soon(Sitting sitting, Contact person, LocalDate day) {
        int least = people.cadence(person).map(cadence -> cadence.days() / 2).orElse(1);
        return diary.coffees().stream()
                .filter(other -> !sitting.soon() && other.contacts().contains(person.id()) && isOther(other, sitting))
                .map(diary::dayOf)
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) < Math.max(1, least))
                .findFirst()
                .map(other -> new Obstacle.TooSoon(person.name().full(), other, least));
    }

    private Optional<Obstacle> company(Sitting sitting, Contact person, LocalDate day) {
        String company = Acquaintance.company(person);
        if (company.isEmpty()) {
            return Optional.empty();
        }
        return diary.coffeesInWeekOf(day).stream()
                .filter(other -> isOther(other, sitting))
                .flatMap(other -> other.contacts().stream())
                .flatMap(other -> people.find(other).stream())
                .filter(other -> !sitting.people().contains(other))
                .filter(other -> Acquaintance.company(other).equals(company))
                .findFirst()
                .map(other -> new Obstacle.SameCompany(
                        other.name().full(), person.work().organisation().strip()));
    }

    private static boolean isOther(Coffee coffee, Sitting sitting) {
        return !coffee.id().equals(sitting.moved());
    }

    private static long count(List<Coffee> coffees, Sitting sitting) {
        return coffees.stream().filter(coffee -> isOther(coffee, sitting)).count();
    }
}
