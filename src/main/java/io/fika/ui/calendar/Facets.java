package io.fika.ui.calendar;

import io.fika.coffees.MonthBoard;
import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Ring;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the people of the due list are told apart by: their category, their ring, the towns of their addresses with the
 * place where they like to have coffee, and the groups of which they are members on a day.
 */
final class Facets {
    private final WorkingSet set;
    private final Map<UUID, Value> clubs = new HashMap<>();
    private final Map<UUID, List<Value>> groups = new HashMap<>();

    /**
     * One value of a facet.
     *
     * @param key what two that are one have in common, as is remembered
     * @param order before the name, where values have an order of their own
     */
    record Value(String key, String name, int order) {}

    /**
     * A value with what is seen of it.
     *
     * @param people how many have it
     */
    record Choice(Value value, int people) {}

    Facets(WorkingSet set, LocalDate day) {
        this.set = set;
        set.all(Club.class).forEach(club -> clubs.put(club.id(), new Value(club.id().toString(), club.name(), 0)));
        set.all(Membership.class).stream()
                .filter(member -> member.isOn(day))
                .forEach(member -> Optional.ofNullable(clubs.get(member.club())).ifPresent(club ->
                        groups.computeIfAbsent(member.contact(), it -> new ArrayList<>(1)).add(club)));
    }

    /** All values that somebody has, each once. */
    List<Value> of(Facet facet, MonthBoard.Due due) {
        Contact person = due.person();
        return switch (facet) {
            case CATEGORY -> List.of(category(due.category()));
            case RING -> List.of(ring(due.ring()));
            case PLACE -> places(person);
            case GROUP -> groups.getOrDefault(person.id(), List.of()).stream().distinct().toList();
        };
    }

    /** What these people can be told apart by, with what is wanted already, in the user's order, else the most frequent first. */
    List<Choice> choices(Facet facet, List<MonthBoard.Due> people, DueFilter filter) {
        Map<String, Choice> counted = new HashMap<>();
        filter.wanted().getOrDefault(facet, new TreeSet<>()).forEach(key ->
                find(facet, key).ifPresent(value -> counted.put(key, new Choice(value, 0))));
        for (MonthBoard.Due due : people) {
            of(facet, due).forEach(value -> counted.merge(
                    value.key(), new Choice(value, 1), (one, more) -> new Choice(value, one.people() + 1)));
        }
        return counted.values().stream()
                .sorted(Comparator.comparingInt((Choice choice) -> choice.value().order())
                        .thenComparing(Comparator.comparingInt(choice -> -choice.people()))
                        .thenComparing(choice -> choice.value().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** A value by its key, whether or not anybody has it; none where the user has deleted it since. */
    Optional<Value> find(Facet facet, String key) {
        Stream<Value> all = switch (facet) {
            case CATEGORY -> Stream.concat(
                    set.all(Category.class).stream().map(Facets::category), Stream.of(category(null)));
            case RING -> Stream.concat(set.all(Ring.class).stream().map(Facets::ring), Stream.of(ring(null)));
            case PLACE -> Stream.of(new Value(key, key, 0));
            case GROUP -> clubs.values().stream();
        };
        return all.filter(value -> value.key().equals(key)).findFirst();
    }

    /** A filter without what is not there any more. */
    DueFilter known(DueFilter filter) {
        DueFilter known = filter;
        for (var those : filter.wanted().entrySet()) {
            for (String key : those.getValue()) {
                if (find(those.getKey(), key).isEmpty()) {
                    known = known.with(those.getKey(), key, false);
                }
            }
        }
        return known;
    }

    private static Value category(@Nullable Category category) {
        return category == null
                ? new Value("", Messages.text("calendar.balance.uncategorised"), Integer.MAX_VALUE)
                : new Value(category.id().toString(), category.name(), category.position());
    }

    private static Value ring(@Nullable Ring ring) {
        return ring == null
                ? new Value("", Messages.text("calendar.due.offMap"), Integer.MAX_VALUE)
                : new Value(ring.id().toString(), ring.name(), ring.position());
    }

    private static List<Value> places(Contact person) {
        Map<String, Value> places = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(person.wishes().place().strip()),
                        person.methods().stream().map(ContactMethod::city).flatMap(Optional::stream))
                .filter(place -> !place.isEmpty())
                .forEach(place -> places.putIfAbsent(Folded.of(place), new Value(Folded.of(place), place, 0)));
        return List.copyOf(places.values());
    }
}
