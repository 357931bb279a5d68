package io.fika.coffees;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.LastTouches;
import io.fika.people.LatestTouches;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
        return new MonthBoard.Balance(shares(coffees, diary), fresh, newTarget, weeks(month, diary), hops(month, diary));
    }

    // a first coffee that was held is a touch by now, and still was with somebody new
    boolean isNew(Contact person, CoffeeStatus status) {
        int count = touches.of(person.id()).map(LastTouches::count).orElse(0);
        return count == 0 || (count == 1 && status == CoffeeStatus.HELD);
    }

    private List<MonthBoard.Share> shares(List<Coffee> coffees, Diary diary) {
        Map<UUID, Integer> met = new HashMap<>();
        int without = 0;
        for (Coffee coffee : coffees) {
            Optional<Category> category = people.lead(coffee.contacts()).flatMap(people::category);
            category.ifPresent(it -> met.merge(it.id(), 1, Integer::sum));
            without += category.isPresent() ? 0 : 1;
        }
        List<Category> categories = people.categories();
        Map<UUID, Integer> shares =
                diary.rules().wish().sharesOf(categories.stream().map(Category::id).toList());
        List<MonthBoard.Share> result = new ArrayList<>();
        for (Category category : categories) {
            int target = Wish.target(shares.getOrDefault(category.id(), 0), coffees.size());
            result.add(new MonthBoard.Share(category, met.getOrDefault(category.id(), 0), target));
        }
        if (without > 0) {
            result.add(new MonthBoard.Share(null, without, 0));
        }
        return result;
    }

    // the limit counts ISO weeks, so the load does too
    private static List<MonthBoard.Week> weeks(YearMonth month, Diary diary) {
        List<MonthBoard.Week> weeks = new ArrayList<>();
        for (LocalDate from = Diary.mondayOf(month.atDay(1));
                !from.isAfter(month.atEndOfMonth());
                from = from.plusDays(WEEK)) {
            List<Integer> days = from.datesUntil(from.plusDays(WEEK))
                    .map(day -> diary.coffeesOn(day).size())
                    .toList();
            weeks.add(new MonthBoard.Week(from, days, diary.rules().limits().perWeek()));
        }
        return weeks;
    }

    private static int hops(YearMonth month, Diary diary) {
        int hops = 0;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            List<Coffee> coffees = diary.coffeesOn(day);
            for (int i = 1; i < coffees.size(); i++) {
                hops += coffees.get(i - 1).place().equals(coffees.get(i).place()) ? 0 : 1;
            }
        }
        return hops;
    }
}
