package io.fika.growth;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Logged;
import io.fika.people.TouchKind;
import io.fika.people.TouchWords;
import io.fika.text.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often one was in touch, with whom, and who began. */
final class TouchFigures {
    private static final List<TouchKind> KINDS = List.of(TouchKind.values());

    private static final List<@Nullable By> STARTERS = Arrays.asList(By.ME, By.THEM, null);

    private final Looking looking;
    private final List<Month> months = new ArrayList<>();
    private final List<UUID> people;
    /** By kind and who started; all figures are counted in one walk over the touches. */
    private final long[][] starters = new long[KINDS.size()][STARTERS.size()];

    /** A month with its touches, how many of them are of each kind, and those of their people who still exist. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Month(YearMonth month, List<Logged> touches, long[] kinds, List<UUID> people) {}

    TouchFigures(Looking looking) {
        this.looking = looking;
        List<YearMonth> span = looking.span().months();
        List<List<Logged>> byMonth = span.stream().<List<Logged>>map(month -> new ArrayList<>()).toList();
        long[][] kinds = new long[span.size()][KINDS.size()];
        int first = number(span.getFirst().getYear(), span.getFirst().getMonthValue());
        for (Logged touch : looking.touches()) {
            int month = number(touch.day().getYear(), touch.day().getMonthValue()) - first;
            int kind = KINDS.indexOf(touch.kind());
            byMonth.get(month).add(touch);
            kinds[month][kind]++;
            starters[kind][STARTERS.indexOf(touch.by())]++;
        }
        for (int i = 0; i < span.size(); i++) {
            months.add(new Month(span.get(i), byMonth.get(i), kinds[i], looking.people(byMonth.get(i))));
        }
        people = months.stream().flatMap(month -> month.people().stream()).distinct().toList();
    }

    private static int number(int year, int month) {
        return year * 12 + month;
    }

    /** Touches in each month by their kind. */
    Figure touches() {
        List<Bar> bars = months.stream().map(month -> bar(month, kinds(month.kinds(), month.touches()))).toList();
        String finding = looking.touches().isEmpty()
                ? Messages.text("growth.figure.touches.none")
                : Messages.text("growth.figure.touches", looking.touches().size(), people.size());
        return new Figure(
                Figure.Kind.TOUCHES, finding, Messages.text("growth.figure.touches.formula", looking.span().words()),
                kinds(all(), looking.touches()), bars);
    }

    /** People of each month: who was added in the time that is looked at, and who was known before. */
    Figure fresh() {
        List<Bar> bars = months.stream().map(month -> bar(month, freshAndKnown(month.people()))).toList();
        List<Part> totals = freshAndKnown(people);
        long fresh = totals.getFirst().count();
        String finding = people.isEmpty()
                ? Messages.text("growth.figure.fresh.none")
                : Messages.text("growth.figure.fresh", Looking.percent(fresh, people.size()));
        return new Figure(
                Figure.Kind.FRESH, finding,
                Messages.text("growth.figure.fresh.formula", looking.span().words(), fresh, people.size()), totals, bars);
    }

    private static Bar bar(Month month, List<Part> parts) {
        return new Bar(Looking.fullName(month.month()), parts, 0, Looking.name(month.month()));
    }

    /** Touches of each kind by who started them. */
    Figure started() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            TouchKind kind = KINDS.get(i);
            bars.add(new Bar(
                    TouchWords.of(kind), starters(starters[i], touch -> touch.kind() == kind), 0,
                    Messages.text("growth.bar.number", Arrays.stream(starters[i]).sum())));
        }
        long[] sums = new long[STARTERS.size()];
        for (int i = 0; i < sums.length; i++) {
            for (long[] kind : starters) {
                sums[i] += kind[i];
            }
        }
        List<Part> totals = starters(sums, touch -> true);
        long mine = totals.getFirst().count();
        long noted = mine + totals.get(1).count();
        String finding = noted == 0
                ? Messages.text("growth.figure.started.none")
                : Messages.text("growth.figure.started", Looking.percent(mine, noted));
        return new Figure(
                Figure.Kind.STARTED, finding,
                Messages.text("growth.figure.started.formula", looking.span().words(), mine, noted), totals, bars);
    }

    private long[] all() {
        return Arrays.stream(starters).mapToLong(kind -> Arrays.stream(kind).sum()).toArray();
    }

    private List<Part> kinds(long[] counts, List<Logged> of) {
        return KINDS.stream()
                .map(kind -> new Part(
                        TouchWords.of(kind), Tint.nth(KINDS.indexOf(kind)), counts[KINDS.indexOf(kind)],
                        () -> looking.people(of.stream().filter(touch -> touch.kind() == kind).toList())))
                .toList();
    }

    private List<Part> starters(long[] counts, Predicate<Logged> which) {
        return List.of(
                starter(Messages.text("growth.part.byMe"), Tint.FIRST, counts, By.ME, which),
                starter(Messages.text("growth.part.byThem"), Tint.ORANGE, counts, By.THEM, which),
                starter(Messages.text("growth.part.notNoted"), Tint.NONE, counts, null, which));
    }

    private Part starter(String name, Tint tint, long[] counts, @Nullable By by, Predicate<Logged> which) {
        return new Part(
                name, tint, counts[STARTERS.indexOf(by)],
                () -> looking.people(looking.touches().stream().filter(which).filter(it -> it.by() == by).toList()));
    }

    private List<Part> freshAndKnown(List<UUID> people) {
        Map<Boolean, List<UUID>> isFresh = people.stream().collect(Collectors.partitioningBy(this::isFresh));
        List<UUID> fresh = isFresh.getOrDefault(true, List.of());
        List<UUID> known = isFresh.getOrDefault(false, List.of());
        return List.of(
                new Part(Messages.text("growth.part.fresh"), Tint.GREEN, fresh.size(), () -> fresh),
                new Part(Messages.text("growth.part.known"), Tint.FIRST, known.size(), () -> known));
    }

    private boolean isFresh(UUID contact) {
        return looking.set().find(Contact.class, contact)
                .filter(it -> !it.since().isBefore(looking.span().from())).isPresent();
    }
}
