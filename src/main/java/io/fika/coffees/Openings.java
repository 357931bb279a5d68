package io.fika.coffees;

import io.fika.people.Contact;
import io.fika.people.HalfDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for the time of a day that suits a coffee. It holds a diary as it was, so it answers at once. */
public final class Openings {
    /** By hand a coffee may start every quarter of an hour. */
    private static final int STEP_MINUTES = 15;
    /** Where a day has no coffee hours at all, this is what a person would say first. */
    private static final LocalTime ANY_DAY = LocalTime.of(10, 0);

    private final Diary diary;
    private final RuleBook rules;
    private final Balances balances;

    Openings(Diary diary, RuleBook rules, Balances balances) {
        this.diary = diary;
        this.rules = rules;
        this.balances = balances;
    }

    /** What the diary held. */
    public Diary diary() {
        return diary;
    }

    /** An exact time, with what is in its way; an hour that the clocks leave out is the one after. */
    public Opening at(LocalDateTime start, Sitting sitting) {
        LocalDateTime real = start.atZone(diary.zone()).toLocalDateTime();
        return opening(real, sitting, rules.obstacles(sitting, real));
    }

    /** How the month would weigh with a coffee there; one that is moved leaves its own time. */
    public MonthBoard.Balance balance(YearMonth month, LocalDateTime start, Sitting sitting) {
        return balances.of(month, diary.with(sitting, start));
    }

    /**
     * The best time of a day: the wanted one if nothing is in its way, else the first that fits, in the half-day that
     * the person prefers if there is one; where none fits, the time that comes closest, with what is in the way.
     *
     * @param wanted the time of day to keep, such as that of a coffee which moves to another day
     */
    public Opening on(LocalDate day, Sitting sitting, @Nullable LocalTime wanted) {
        RuleBook.OneDay rule = rules.on(day, sitting);
        if (wanted != null) {
            List<Obstacle> kept = rule.at(wanted);
            if (kept.isEmpty()) {
                return opening(day.atTime(wanted), sitting, kept);
            }
        }
        return starts(day, wanted)
                .map(start -> new Start(start, rule.at(start.toLocalTime())))
                .min(Comparator.comparingInt((Start start) -> start.obstacles().size())
                        .thenComparing(start -> !suits(start.at(), sitting))
                        .thenComparing(Start::at))
                .map(start -> opening(start.at(), sitting, start.obstacles()))
                .orElseThrow();
    }

    private record Start(LocalDateTime at, List<Obstacle> obstacles) {}

    private Stream<LocalDateTime> starts(LocalDate day, @Nullable LocalTime wanted) {
        List<LocalDateTime> starts = diary.rules()
                .hours()
                .starts(day.getDayOfWeek(), diary.rules().limits().minutes(), STEP_MINUTES)
                .map(day::atTime)
                .toList();
        return starts.isEmpty() ? Stream.of(day.atTime(Objects.requireNonNullElse(wanted, ANY_DAY))) : starts.stream();
    }

    private Opening opening(LocalDateTime start, Sitting sitting, List<Obstacle> obstacles) {
        LocalDate day = start.toLocalDate();
        List<Coffee> others = others(diary.coffeesOn(day), sitting);
        Coffee after = others.stream()
                .filter(other -> diary.startOf(other).isBefore(start))
                .max(Comparator.comparing(Coffee::start))
                .orElse(null);
        return new Opening(
                start,
                obstacles,
                after,
                others.size() + 1,
                others(diary.coffeesInWeekOf(day), sitting).size() + 1);
    }

    private static List<Coffee> others(List<Coffee> coffees, Sitting sitting) {
        return coffees.stream().filter(coffee -> !coffee.id().equals(sitting.moved())).toList();
    }

    private static boolean suits(LocalDateTime start, Sitting sitting) {
        return sitting.people().stream()
                .map(Contact::wishes)
                .allMatch(wishes -> wishes.prefers() == null
                        || HalfDay.of(start).half() == wishes.prefers());
    }
}
