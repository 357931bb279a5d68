package io.fika.growth;

import io.fika.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A number that says at a glance how much there was, and who is behind it. */
public record Headline(long number, String label, Supplier<List<UUID>> who) {
    /** Each once. */
    public List<UUID> people() {
        return who.get();
    }

    /** Those that follow from these figures: touches, coffees, people, how many of them are new, favours either way. */
    public static List<Headline> of(List<Figure> figures) {
        Map<Figure.Kind, List<Part>> totals =
                figures.stream().collect(Collectors.toMap(Figure::kind, Figure::totals, (one, other) -> one));
        Function<Figure.Kind, List<Part>> of = kind -> totals.getOrDefault(kind, List.of());
        return List.of(
                sum(Messages.text("growth.headline.touches"), of.apply(Figure.Kind.TOUCHES)),
                sum(Messages.text("growth.headline.coffees"), of.apply(Figure.Kind.WEEKS)),
                sum(Messages.text("growth.headline.people"), of.apply(Figure.Kind.FRESH)),
                sum(Messages.text("growth.headline.fresh"), of.apply(Figure.Kind.FRESH).stream().limit(1).toList()),
                sum(Messages.text("growth.headline.given"), of.apply(Figure.Kind.GIVING).stream().limit(1).toList()),
                sum(Messages.text("growth.headline.received"), of.apply(Figure.Kind.GIVING).stream().skip(1).toList()));
    }

    private static Headline sum(String label, List<Part> parts) {
        return new Headline(
                parts.stream().mapToLong(Part::count).sum(), label,
                () -> parts.stream().flatMap(part -> part.people().stream()).distinct().toList());
    }
}
