package io.fika.growth;

import io.fika.coffees.CoffeeRules;
import io.fika.coffees.Wish;
import io.fika.journal.Settings;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Logged;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With whom one had coffee, and how steadily. A coffee is any touch of that kind, planned before or not. */
record CoffeeFigures(Looking looking) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Coffees by the category of the first person, against the wish for the month's mix. */
    Figure mix() {
        List<Logged> all = looking.coffees().toList();
        Map<UUID, List<Logged>> byCategory = all.stream().collect(Collectors.groupingBy(this::category));
        List<Category> categories = looking.categories();
        Wish wish = CoffeeRules.of(new Settings(looking.set())).wish();
        Map<UUID, Integer> shares = wish.sharesOf(categories.stream().map(Category::id).toList());
        List<Bar> bars = new ArrayList<>();
        for (Category category : categories) {
            List<Logged> those = byCategory.getOrDefault(category.id(), List.of());
            int wished = Wish.target(shares.getOrDefault(category.id(), 0), all.size());
            bars.add(bar(category.name(), Tint.of(category.hue()), those, wished));
        }
        List<Logged> without = byCategory.getOrDefault(NOBODY, List.of());
        if (!without.isEmpty()) {
            bars.add(bar(Messages.text("growth.part.noCategory"), Tint.GREY, without, 0));
        }
        String formula = wish.shares().isEmpty()
                ? Messages.text("growth.figure.mix.even", looking.span().words(), all.size())
                : Messages.text("growth.figure.mix.formula", looking.span().words(), all.size());
        return new Figure(
                Figure.Kind.MIX, mixed(bars, all.size(), wish.shares().isEmpty()), formula,
                List.of(new Part(Messages.text("growth.part.coffees"), Tint.FIRST, all.size(), () -> looking.people(all))), bars);
    }

    private static String mixed(List<Bar> bars, int all, boolean even) {
        if (all == 0) {
            return Messages.text("growth.figure.mix.none");
        }
        Optional<Bar> least = bars.stream()
                .filter(bar -> bar.wished() - bar.total() >= Math.max(2, bar.wished() / 5))
                .max(Comparator.comparingLong(bar -> bar.wished() - bar.total()));
        return least.map(bar -> even
                        ? Messages.text("growth.figure.mix.uneven", bar.name(), bar.total(), bar.wished())
                        : Messages.text("growth.figure.mix", bar.name(), bar.total(), bar.wished()))
                .orElseGet(() -> Messages.text("growth.figure.mix.wished"));
    }

    private Bar bar(String name, Tint tint, List<Logged> those, int wished) {
        return new Bar(
                name, List.of(new Part(name, tint, those.size(), () -> looking.people(those))), wished,
                wished > 0
                        ? Messages.text("growth.bar.of", those.size(), wished)
                        : String.valueOf(those.size()));
    }

    /** The category of the first person who still exists; {@link #NOBODY} where there is none. */
    private UUID category(Logged coffee) {
        return coffee.contacts().stream()
                .flatMap(id -> looking.set().find(Contact.class, id).stream())
                .findFirst()
                .flatMap(it -> Optional.ofNullable(it.category()))
                .filter(id -> looking.set().find(Category.class, id).isPresent())
                .orElse(NOBODY);
    }

    /** Coffees in each week from Monday to Sunday, and how long one kept it up. */
    Figure weeks() {
        Map<LocalDate, List<Logged>> byWeek = looking.coffees().collect(Collectors.groupingBy(it -> monday(it.day())));
        LocalDate last = monday(looking.span().to());
        List<LocalDate> mondays = Stream.iterate(
                        monday(looking.span().from()), week -> !week.isAfter(last), week -> week.plusWeeks(1))
                .toList();
        List<Bar> bars = mondays.stream().map(week -> week(week, byWeek.getOrDefault(week, List.of()))).toList();
        List<Logged> all = looking.coffees().toList();
        Runs runs = Runs.of(mondays.stream().map(week -> byWeek.containsKey(week)).toList());
        String finding = all.isEmpty()
                ? Messages.text("growth.figure.weeks.none")
                : Messages.text("growth.figure.weeks", runs.with(), mondays.size(), runs.now());
        return new Figure(
                Figure.Kind.WEEKS, finding,
                Messages.text("growth.figure.weeks.formula", looking.span().words(), runs.longest()),
                List.of(new Part(Messages.text("growth.part.coffees"), Tint.FIRST, all.size(), () -> looking.people(all))), bars);
    }

    // the first week of a month bears its name
    private Bar week(LocalDate monday, List<Logged> those) {
        return new Bar(
                Messages.text("growth.week", Days.shortly(monday, looking.span().to())),
                List.of(new Part(Messages.text("growth.part.coffees"), Tint.FIRST, those.size(), () -> looking.people(those))), 0,
                monday.getDayOfMonth() <= DayOfWeek.values().length ? Looking.name(YearMonth.from(monday)) : "");
    }

    /**
     * How weeks follow each other.
     *
     * @param with weeks with a coffee
     * @param longest the most of them in a row
     * @param now those in a row up to the last week; a last week that has none yet may still get one
     */
    record Runs(int with, int longest, int now) {
        static Runs of(List<Boolean> weeks) {
            int with = 0;
            int longest = 0;
            int run = 0;
            int before = 0;
            for (boolean had : weeks) {
                before = run;
                run = had ? run + 1 : 0;
                with += had ? 1 : 0;
                longest = Math.max(longest, run);
            }
            boolean open = !weeks.isEmpty() && !weeks.getLast();
            return new Runs(with, longest, open ? before : run);
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
