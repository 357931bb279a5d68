package io.fika.people;

import io.fika.journal.Entity;
import io.fika.journal.WorkingSet;
import io.fika.text.Days;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people are told apart by on a day. "Due this month" is a standing of its own, beside the others: whoever is
 * due until the end of the month, or overdue. The last touch is told by "longer ago than" so many days, which may
 * come before any touch at all, and by "before" a day. A town is that of an address, or the place where somebody likes
 * to have coffee.
 */
public final class Facets {
    /** Of {@link Facet#STANDING}: due until the end of the month, or overdue. */
    public static final String THIS_MONTH = "MONTH";
    /** Of {@link Facet#LAST}: never met. */
    public static final String NEVER = "NEVER";

    private static final List<Integer> AGO = List.of(30, 90, 180, 365);
    private static final String NONE = "";

    private final WorkingSet set;
    private final Groups groups;
    private final LocalDate day;

    /** One value of a facet: those with the same key are one. */
    public record Value(String key, String name, int order) {}

    /** A value, and how many people have it. */
    public record Choice(Value value, int people) {}

    /** Somebody with what is known of them. */
    public interface Somebody {
        Contact contact();

        Standing standing();
    }

    public Facets(WorkingSet set, Groups groups, LocalDate day) {
        this.set = set;
        this.groups = groups;
        this.day = day;
    }

    /** Whether somebody has one of the wanted values of each facet; the text is the search's. */
    public boolean passes(Filter filter, Somebody one) {
        return filter.wanted().entrySet().stream()
                .allMatch(those -> those.getValue().stream().anyMatch(key -> has(those.getKey(), one, key)));
    }

    private boolean has(Facet facet, Somebody one, String key) {
        return facet == Facet.LAST ? isLast(one.standing(), key) : of(facet, one).anyMatch(it -> it.key().equals(key));
    }

    private static boolean isLast(Standing standing, String key) {
        LocalDate last = standing.last();
        if (key.equals(NEVER) || last == null) {
            return key.equals(NEVER) && last == null;
        }
        return before(key, standing.on()).filter(last::isBefore).isPresent();
    }

    /** The day before which the last touch is to be: so many days ago, or the day itself. */
    private static Optional<LocalDate> before(String key, LocalDate on) {
        try {
            return Optional.of(key.contains("-") ? LocalDate.parse(key) : on.minusDays(Integer.parseInt(key)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What these people can be told apart by, with what is wanted already: in the user's order, else by name. */
    public List<Choice> choices(Facet facet, Collection<? extends Somebody> people, Filter filter) {
        Map<String, Choice> counted = new HashMap<>();
        filter.keys(facet).forEach(key ->
                find(facet, key).ifPresent(value -> counted.put(key, new Choice(value, 0))));
        for (Somebody one : people) {
            of(facet, one).forEach(value -> counted.merge(
                    value.key(), new Choice(value, 1), (before, more) -> new Choice(value, before.people() + 1)));
        }
        return counted.values().stream()
                .sorted(Comparator.comparingInt((Choice choice) -> choice.value().order())
                        .thenComparing(Comparator.comparingInt(choice -> -choice.people()))
                        .thenComparing(choice -> choice.value().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** A value by its key, whether or not anybody has it; none where the user has deleted it since. */
    public Optional<Value> find(Facet facet, String key) {
        return switch (facet) {
            case STANDING -> Stream.concat(
                            Stream.of(thisMonth()), Arrays.stream(Standing.State.values()).map(Facets::standing))
                    .filter(value -> value.key().equals(key))
                    .findFirst();
            case LAST -> Optional.of(key).filter(it -> it.equals(NEVER) || before(it, day).isPresent()).map(this::last);
            case CATEGORY -> key.equals(NONE)
                    ? Optional.of(category(null))
                    : set.find(Category.class, id(key)).map(Facets::category);
            case RING -> key.equals(NONE) ? Optional.of(ring(null)) : set.find(Ring.class, id(key)).map(Facets::ring);
            case TOWN -> Optional.of(town(key));
            case TAG -> key.equals(NONE) ? Optional.of(tag(null)) : set.find(Tag.class, id(key)).map(Facets::tag);
            case GROUP -> groups.all().stream().filter(it -> it.id().equals(id(key))).map(Facets::group).findFirst();
            case TRUST -> Stream.concat(Stream.of(trust(null)), Arrays.stream(Trust.values()).map(Facets::trust))
                    .filter(value -> value.key().equals(key))
                    .findFirst();
            case OWN -> Optional.of(own(key));
        };
    }

    /** A filter without what is not there any more. */
    public Filter known(Filter filter) {
        Filter known = filter;
        for (var those : filter.wanted().entrySet()) {
            for (String key : those.getValue()) {
                if (find(those.getKey(), key).isEmpty()) {
                    known = known.with(those.getKey(), key, false);
                }
            }
        }
        return known;
    }

    private Stream<Value> of(Facet facet, Somebody one) {
        Contact person = one.contact();
        return switch (facet) {
            case STANDING -> Stream.concat(
                    isDueThisMonth(one.standing()) ? Stream.of(thisMonth()) : Stream.of(),
                    Stream.of(standing(one.standing().state())));
            case LAST -> lasts(one.standing());
            case CATEGORY -> Stream.of(category(found(Category.class, person.category())));
            case RING -> Stream.of(ring(found(
                    Ring.class, Optional.ofNullable(person.placement()).map(Placement::ring).orElse(null))));
            case TOWN -> towns(person).values().stream();
            case TAG -> person.tags().isEmpty()
                    ? Stream.of(tag(null))
                    : person.tags().stream().flatMap(id -> set.find(Tag.class, id).stream()).map(Facets::tag);
            case GROUP -> groups.of().getOrDefault(person.id(), List.of()).stream().map(Facets::group);
            case TRUST -> Stream.of(trust(
                    Optional.ofNullable(person.trust()).map(TrustStage::stage).orElse(null)));
            case OWN -> person.ownFields().map(extra -> own(extra.name() + ": " + extra.value()));
        };
    }

    private static boolean isDueThisMonth(Standing standing) {
        return switch (standing.state()) {
            case FRESH, DUE, LATE, LAPSED ->
                standing.due().filter(due -> !due.isAfter(YearMonth.from(standing.on()).atEndOfMonth())).isPresent();
            case PLANNED, NEVER_MET, PAUSED, NO_CADENCE -> false;
        };
    }

    private Stream<Value> lasts(Standing standing) {
        LocalDate last = standing.last();
        return last == null
                ? Stream.of(last(NEVER))
                : AGO.stream()
                        .filter(days -> ChronoUnit.DAYS.between(last, standing.on()) > days)
                        .map(days -> last(String.valueOf(days)));
    }

    private Value last(String key) {
        if (key.equals(NEVER)) {
            return new Value(key, StandingWords.of(Standing.State.NEVER_MET), Integer.MAX_VALUE);
        }
        return key.contains("-")
                ? new Value(key, Messages.text("people.facet.last.before", Days.of(LocalDate.parse(key), day)), 0)
                : new Value(key, Messages.text("people.facet.last.ago", Integer.valueOf(key)), Integer.parseInt(key));
    }

    private static Value thisMonth() {
        return new Value(THIS_MONTH, Messages.text("people.facet.standing.month"), 0);
    }

    private static Value standing(Standing.State state) {
        return new Value(state.name(), StandingWords.of(state), 1 + List.of(Standing.State.values()).indexOf(state));
    }

    private static Value category(@Nullable Category category) {
        return category == null
                ? new Value(NONE, Messages.text("people.facet.category.none"), Integer.MAX_VALUE)
                : new Value(category.id().toString(), category.name(), category.position());
    }

    private static Value ring(@Nullable Ring ring) {
        return ring == null
                ? new Value(NONE, Messages.text("people.facet.ring.none"), Integer.MAX_VALUE)
                : new Value(ring.id().toString(), ring.name(), ring.position());
    }

    private static Value tag(@Nullable Tag tag) {
        return tag == null
                ? new Value(NONE, Messages.text("people.facet.tag.none"), 1)
                : new Value(tag.id().toString(), tag.name(), 0);
    }

    private static Value group(Groups.Group group) {
        return new Value(group.id().toString(), group.name(), 0);
    }

    private static Value trust(@Nullable Trust trust) {
        return trust == null
                ? new Value(NONE, Messages.text("people.facet.trust.none"), Integer.MAX_VALUE)
                : new Value(trust.name(), TrustWords.of(trust), List.of(Trust.values()).indexOf(trust));
    }

    private static Value own(String words) {
        return new Value(words, words, 0);
    }

    /** The towns of somebody's addresses. */
    public static List<String> townsOf(Contact person) {
        return towns(cities(person)).values().stream().map(Value::name).toList();
    }

    private static Stream<String> cities(Contact person) {
        return person.methods().stream().map(ContactMethod::city).flatMap(Optional::stream);
    }

    private static Map<String, Value> towns(Contact person) {
        return towns(Stream.concat(Stream.of(person.wishes().place().strip()), cities(person)));
    }

    private static Map<String, Value> towns(Stream<String> names) {
        Map<String, Value> towns = new LinkedHashMap<>();
        names.filter(town -> !town.isEmpty())
                .forEach(town -> towns.putIfAbsent(Folded.of(town), new Value(Folded.of(town), town, 0)));
        return towns;
    }

    /** A town by its folded name, as somebody writes it. */
    private Value town(String key) {
        return set.all(Contact.class).stream()
                .flatMap(person -> Stream.ofNullable(towns(person).get(key)))
                .findFirst()
                .orElseGet(() -> new Value(key, key, 0));
    }

    private <E extends Entity> @Nullable E found(Class<E> type, @Nullable UUID id) {
        return id == null ? null : set.find(type, id).orElse(null);
    }

    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
