package io.fika.growth;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Logged;
import io.fika.people.TouchKind;
import io.fika.people.TouchWords;
import io.fika.text.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often one was in touch, with whom, and who began. */
record TouchFigures(Looking looking) {
    private static final List<TouchKind> KINDS = List.of(TouchKind.values());

    /** Touches in each month by their kind. */
    Figure touches() {
        List<Bar> bars = new ArrayList<>();
        Map<YearMonth, List<Logged>> byMonth = byMonth();
        for (YearMonth month : looking.span().months()) {
            bars.add(new Bar(Looking.fullName(month), kinds(byMonth.getOrDefault(month, List.of())), 0, Looking.name(month)));
        }
        long people = looking.people(looking.touches()).size();
        String finding = looking.touches().isEmpty()
                ? Messages.text("growth.figure.touches.none")
                : Messages.text("growth.figure.touches", looking.touches().size(), people);
        return new Figure(
                Figure.Kind.TOUCHES, finding, Messages.text("growth.figure.touches.formula", looking.span().words()),
                kinds(looking.touches()), bars);
    }

    /** People of each month: who was added in the time that is looked at, and who was known before. */
    Figure fresh() {
        List<Bar> bars = new ArrayList<>();
        Map<YearMonth, List<Logged>> byMonth = byMonth();
        for (YearMonth month : looking.span().months()) {
            bars.add(new Bar(
                    Looking.fullName(month), freshAndKnown(looking.people(byMonth.getOrDefault(month, List.of()))), 0,
                    Looking.name(month)));
        }
        List<Part> totals = freshAndKnown(looking.people(looking.touches()));
        long fresh = totals.getFirst().count();
        long all = fresh + totals.getLast().count();
        String finding = all == 0
                ? Messages.text("growth.figure.fresh.none")
                : Messages.text("growth.figure.fresh", Looking.percent(fresh, all));
        return new Figure(
                Figure.Kind.FRESH, finding,
                Messages.text("growth.figure.fresh.formula", looking.span().words(), fresh, all), totals, bars);
    }

    /** Touches of each kind by who started them. */
    Figure started() {
        List<Bar> bars = KINDS.stream()
                .map(kind -> {
                    List<Logged> of = looking.touches().stream().filter(touch -> touch.kind() == kind).toList();
                    return new Bar(TouchWords.of(kind), starters(of), 0, String.valueOf(of.size()));
                })
                .toList();
        List<Part> totals = starters(looking.touches());
        long mine = totals.getFirst().count();
        long noted = mine + totals.get(1).count();
        String finding = noted == 0
                ? Messages.text("growth.figure.started.none")
                : Messages.text("growth.figure.started", Looking.percent(mine, noted));
        return new Figure(
                Figure.Kind.STARTED, finding,
                Messages.text("growth.figure.started.formula", looking.span().words(), mine, noted), totals, bars);
    }

    private Map<YearMonth, List<Logged>> byMonth() {
        return looking.touches().stream().collect(Collectors.groupingBy(touch -> YearMonth.from(touch.day())));
    }

    private List<Part> kinds(List<Logged> of) {
        return KINDS.stream()
                .map(kind -> part(TouchWords.of(kind), Tint.nth(KINDS.indexOf(kind)), of, touch -> touch.kind() == kind))
                .toList();
    }

    private List<Part> starters(List<Logged> of) {
        return List.of(
                part(Messages.text("growth.part.byMe"), Tint.FIRST, of, by(By.ME)),
                part(Messages.text("growth.part.byThem"), Tint.ORANGE, of, by(By.THEM)),
                part(Messages.text("growth.part.notNoted"), Tint.NONE, of, by(null)));
    }

    private static Predicate<Logged> by(@Nullable By by) {
        return touch -> touch.by() == by;
    }

    private Part part(String name, Tint tint, List<Logged> of, Predicate<Logged> which) {
        List<Logged> those = of.stream().filter(which).toList();
        return new Part(name, tint, those.size(), looking.people(those));
    }

    private List<Part> freshAndKnown(List<UUID> people) {
        Map<Boolean, List<UUID>> isFresh = people.stream().collect(Collectors.partitioningBy(this::isFresh));
        List<UUID> fresh = isFresh.getOrDefault(true, List.of());
        List<UUID> known = isFresh.getOrDefault(false, List.of());
        return List.of(
                new Part(Messages.text("growth.part.fresh"), Tint.GREEN, fresh.size(), fresh),
                new Part(Messages.text("growth.part.known"), Tint.FIRST, known.size(), known));
    }

    private boolean isFresh(UUID contact) {
        return looking.set().find(Contact.class, contact)
                .filter(it -> !it.since().isBefore(looking.span().from())).isPresent();
    }
}
