package io.fika.app.demo;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Coffees and busy times: no two coffees at one time, and at most four a day. */
final class Diary {
    private static final int MINUTES = 45;
    private static final List<LocalTime> TIMES =
            List.of(LocalTime.of(9, 0), LocalTime.of(14, 0), LocalTime.of(10, 30), LocalTime.of(15, 30));

    private final Phrases phrases;
    private final Dice dice;
    private final LocalDate today;
    private final ZoneId zone;
    private final Map<LocalDate, Integer> used = new HashMap<>();
    private final List<Coffee> coffees = new ArrayList<>();

    Diary(Phrases phrases, Dice dice, LocalDate today, ZoneId zone) {
        this.phrases = phrases;
        this.dice = dice;
        this.today = today;
        this.zone = zone;
    }

    List<Coffee> coffees() {
        return coffees;
    }

    /** A coffee on this day, unless the day is full. */
    @Nullable Coffee on(LocalDate day, Someone someone, CoffeeStatus status) {
        int number = used.merge(day, 1, Integer::sum) - 1;
        if (number >= TIMES.size()) {
            return null;
        }
        String wish = someone.contact().wishes().place();
        Coffee coffee = new Coffee(
                dice.id(), 0, status, day.atTime(TIMES.get(number)).atZone(zone), MINUTES,
                wish.isEmpty() ? dice.pick(phrases.lines("places")) : wish, "", status == CoffeeStatus.CONFIRMED,
                List.of(someone.id()), "");
        coffees.add(coffee);
        return coffee;
    }

    /** The next few weeks: coffees that are agreed with some of these people. */
    void agree(List<Someone> people) {
        int[] ahead = {1, 2, 4, 7, 9, 13};
        CoffeeStatus[] states = {CoffeeStatus.CONFIRMED, CoffeeStatus.INVITED};
        for (int i = 0; i < Math.min(ahead.length, people.size()); i++) {
            on(next(today.plusDays(ahead[i])), people.get(i), states[i % 2]);
        }
    }

    /** What keeps the days of this month and the next from being empty. */
    List<BusyTime> busy() {
        List<BusyTime> busy = new ArrayList<>();
        LocalDate monday = today.withDayOfMonth(1).with(TemporalAdjusters.nextOrSame(
                DayOfWeek.MONDAY));
        for (int week = 0; week < 9; week++) {
            LocalDate first = monday.plusWeeks(week);
            busy.add(busy("Team meeting", first.atTime(9, 0).atZone(zone), 60));
            busy.add(busy("Quality round", first.plusDays(2).atTime(13, 0).atZone(zone), 90));
        }
        LocalDate fair = next(today.plusDays(11));
        busy.add(wholeDays("Trade fair", fair, fair.plusDays(2)));
        LocalDate christmas = LocalDate.of(today.getYear(), 12, 24);
        busy.add(wholeDays("Holiday", christmas, christmas.plusDays(8)));
        busy.add(busy("Bank", next(today.plusDays(3)).atTime(10, 0).atZone(zone), 60));
        busy.add(busy("Audit at Prisma Medical", next(today.plusDays(17)).atTime(8, 0).atZone(zone), 300));
        return busy;
    }

    private BusyTime busy(String title, ZonedDateTime start, int minutes) {
        return new BusyTime(dice.id(), 0, title, start, start.plusMinutes(minutes), false, "", "", "");
    }

    private BusyTime wholeDays(String title, LocalDate from, LocalDate until) {
        return new BusyTime(
                dice.id(), 0, title, from.atStartOfDay(zone), until.atStartOfDay(zone), true, "", "", "");
    }

    static LocalDate next(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
