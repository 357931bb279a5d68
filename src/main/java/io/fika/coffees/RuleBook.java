package io.fika.coffees;

import io.fika.people.Away;
import io.fika.people.Contact;
import io.fika.people.HalfDay;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        List<Obstacle> found = new ArrayList<>();
        if (start.isBefore(now)) {
            found.add(obstacle(Obstacle.Kind.PAST, Messages.text("coffees.obstacle.past", Dates.moment(start))));
        }
        diary.engagementsDuring(start, sitting.minutes()).findFirst().ifPresent(busy -> found.add(busy(busy)));
        clash(sitting, start).ifPresent(found::add);
        full(sitting, start.toLocalDate()).forEach(found::add);
        sitting.people().forEach(person -> personal(sitting, person, start).forEach(found::add));
        if (!diary.rules().hours().allow(start.getDayOfWeek(), start.toLocalTime(), sitting.minutes())) {
            found.add(obstacle(
                    Obstacle.Kind.OUTSIDE_HOURS, Messages.text("coffees.obstacle.hours", Dates.moment(start))));
        }
        return List.copyOf(found);
    }

    private static Obstacle busy(Engagement busy) {
        String sentence = busy.allDay()
                ? Messages.text("coffees.obstacle.busyDay", Dates.weekday(busy.start().toLocalDate()), busy.title())
                : Messages.text(
                        "coffees.obstacle.busy", busy.title(), Dates.time(busy.start()), Dates.time(busy.end()));
        return obstacle(Obstacle.Kind.BUSY, sentence);
    }

    // no coffee is so long, and no way so far, that those of other days could be in the way
    private Optional<Obstacle> clash(Sitting sitting, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .flatMap(near -> diary.coffeesOn(near).stream())
                .filter(other -> !other.id().equals(sitting.moved()))
                .filter(other -> {
                    int gap = diary.rules().limits().gap(sitting.place(), other.place());
                    return start.isBefore(diary.endOf(other).plusMinutes(gap))
                            && start.plusMinutes(sitting.minutes() + (long) gap).isAfter(diary.startOf(other));
                })
                .findFirst()
                .map(other -> obstacle(
                        Obstacle.Kind.CLASH,
                        Messages.text(
                                "coffees.obstacle.clash",
                                people.names(other.contacts()),
                                Dates.time(diary.startOf(other)),
                                diary.rules().limits().gap(sitting.place(), other.place()))));
    }

    private Stream<Obstacle> full(Sitting sitting, LocalDate day) {
        Limits limits = diary.rules().limits();
        List<Obstacle> found = new ArrayList<>();
        long thatDay = count(diary.coffeesOn(day), sitting);
        if (thatDay >= limits.perDay()) {
            found.add(obstacle(
                    Obstacle.Kind.DAY_FULL, Messages.text("coffees.obstacle.dayFull", Dates.weekday(day), thatDay)));
        }
        long thatWeek = count(diary.coffeesInWeekOf(day), sitting);
        if (thatWeek >= limits.perWeek()) {
            // its first day is named, for where the user lives weeks may begin on another
            found.add(obstacle(
                    Obstacle.Kind.WEEK_FULL,
                    Messages.text("coffees.obstacle.weekFull", Dates.weekday(Diary.mondayOf(day)), thatWeek)));
        }
        if (count(diary.coffeesIn(YearMonth.from(day)), sitting) >= limits.perMonth()) {
            found.add(obstacle(
                    Obstacle.Kind.MONTH_FULL,
                    Messages.text("coffees.obstacle.monthFull", Dates.month(YearMonth.from(day)), limits.perMonth())));
        }
        return found.stream();
    }

    private Stream<Obstacle> personal(Sitting sitting, Contact person, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        String name = person.name().full();
        Optional<Obstacle> away = person.away().stream()
                .filter(those -> those.covers(day))
                .findFirst()
                .map(those -> away(name, those));
        Optional<Obstacle> early = Optional.ofNullable(person.wishes().earliest())
                .filter(day::isBefore)
                .map(earliest -> obstacle(
                        Obstacle.Kind.TOO_EARLY,
                        Messages.text("coffees.obstacle.early", name, Dates.weekday(earliest))));
        Optional<Obstacle> half = person.wishes().halfDays().isEmpty()
                        || person.wishes().halfDays().contains(HalfDay.of(start))
                ? Optional.empty()
                : Optional.of(obstacle(
                        Obstacle.Kind.HALF_DAY,
                        Messages.text("coffees.obstacle.halfDay", Dates.halfDay(HalfDay.of(start)), name)));
        return Stream.of(away, early, half, soon(sitting, person, day), company(sitting, person, day))
                .flatMap(Optional::stream);
    }

    private static Obstacle away(String name, Away away) {
        return obstacle(
                Obstacle.Kind.AWAY,
                Messages.text("coffees.obstacle.away", name, Dates.day(away.from()), Dates.day(away.to())));
    }

    private Optional<Obstacle> soon(Sitting sitting, Contact person, LocalDate day) {
        int least = people.cadence(person).map(cadence -> cadence.days() / 2).orElse(1);
        return others(sitting)
                .filter(other -> !sitting.soon() && other.contacts().contains(person.id()))
                .map(diary::dayOf)
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) < Math.max(1, least))
                .findFirst()
                .map(other -> obstacle(
                        Obstacle.Kind.TOO_SOON,
                        Messages.text("coffees.obstacle.soon", person.name().full(), Dates.weekday(other), least)));
    }

    private Optional<Obstacle> company(Sitting sitting, Contact person, LocalDate day) {
        String company = Acquaintance.company(person);
        if (company.isEmpty()) {
            return Optional.empty();
        }
        return diary.coffeesInWeekOf(day).stream()
                .filter(other -> !other.id().equals(sitting.moved()))
                .flatMap(other -> other.contacts().stream())
                .flatMap(other -> people.find(other).stream())
                .filter(other -> !sitting.people().contains(other))
                .filter(other -> Acquaintance.company(other).equals(company))
                .findFirst()
                .map(other -> obstacle(
                        Obstacle.Kind.SAME_COMPANY,
                        Messages.text(
                                "coffees.obstacle.company",
                                other.name().full(),
                                person.work().organisation().strip())));
    }

    private Stream<Coffee> others(Sitting sitting) {
        return diary.coffees().stream().filter(other -> !other.id().equals(sitting.moved()));
    }

    private static long count(List<Coffee> coffees, Sitting sitting) {
        UUID moved = sitting.moved();
        return coffees.stream().filter(coffee -> !coffee.id().equals(moved)).count();
    }

    private static Obstacle obstacle(Obstacle.Kind kind, String sentence) {
        return new Obstacle(kind, sentence);
    }
}
