package io.fika.coffees;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.LastTouches;
import io.fika.people.LatestTouches;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weighs a month: the mix of its coffees against the wish, the load of its weeks, the ways between its places. */
final class Balances {
    private static final int WEEK = 7;

    private final Acquaintance people;
    private final LatestTouches touches;

    Balances(Acquaintance people, LatestTouches touches) {
        this.people = people;
        this.touches = touches;
    }

    MonthBoard.Balance of(YearMonth month, Diary diary) {
        List<Coffee> coffees = diary.coffeesIn(month);
        int fresh = (int) coffees.stream()
                .filter(coffee -> people.lead(coffee.contacts())
                        .filter(person -> isNew(person, coffee.status()))
                        .isPresent())
                .count();
        int newTarget = Wish.target(diary.rules().wish().newSharePercent(), coffees.size());
        return new MonthBoard.Balance(shares(coffees, diary), fresh, newTarget, weeks(month, diary), hops(coffees, diary));
    }

    // a first coffee that was held is a touch by now, and still was with somebody new
    boolean isNew(Contact person, CoffeeStatus status) {
        int count = touches.of(person.id()).map(LastTouches::count).orElse(0);
        return count == 0 || (count == 1 && status == CoffeeStatus.HELD);
    }

    private List<MonthBoard.Share> shares(List<Coffee> coffees, Diary diary) {
        List<@Nullable Category> met = new ArrayList<>();
        coffees.forEach(coffee ->
                met.add(people.lead(coffee.contacts()).flatMap(people::category).orElse(null)));
        List<Category> categories = people.categories();
        Map<UUID, Integer> shares =
                diary.rules().wish().sharesOf(categories.stream().map(Category::id).toList());
        List<MonthBoard.Share> result = new ArrayList<>();
        for (Category category : categories) {
            int target = Wish.target(shares.getOrDefault(category.id(), 0), coffees.size());
            int count = (int) met.stream().filter(category::equals).count();
            result.add(new MonthBoard.Share(category, count, target));
        }
        int without = (int) met.stream().filter(Objects::isNull).count();
        if (without > 0) {
            result.add(new MonthBoard.Share(null, without, 0));
        }
        return result;
    }

    // the limit counts ISO weeks, so the load does too
    private static List<MonthBoard.Week> weeks(YearMonth month, Diary diary) {
        List<MonthBoard.Week> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate from = monday; !from.isAfter(month.atEndOfMonth()); from = from.plusDays(WEEK)) {
            var days = new int[WEEK];
            LocalDate first = from;
            diary.coffeesInWeekOf(from)
                    .forEach(coffee -> days[Math.toIntExact(ChronoUnit.DAYS.between(first, diary.dayOf(coffee)))]++);
            weeks.add(new MonthBoard.Week(
                    from,
                    Arrays.stream(days).boxed().toList(),
                    diary.rules().limits().perWeek()));
        }
        return weeks;
    }

    private static int hops(List<Coffee> coffees, Diary diary) {
        int hops = 0;
        for (int i = 1; i < coffees.size(); i++) {
            Coffee before = coffees.get(i - 1);
            Coffee after = coffees.get(i);
            boolean way = diary.dayOf(before).equals(diary.dayOf(after)) && !before.place().equals(after.place());
            hops += way ? 1 : 0;
        }
        return hops;
    }
}
