package io.fika.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who belongs into which sector of the map. Immutable, and told by the data alone.
 *
 * <ul>
 *   <li>By category: a sector for each, in the user's order, also where nobody is of it.
 *   <li>By tag, group or organisation: a sector for each of the {@value #MOST} with the most people, in the order of
 *       their names; one that has nobody else only where all find room. Somebody with several tags sits in the first of
 *       them that has a sector, in the order in which the tags were put on; somebody in several groups in the one they
 *       joined last. Organisations are one if their names differ by capital letters only. The smaller ones are joined
 *       in a sector of the others.
 *   <li>Those without a category, tag, group or organisation have a sector at the end, if there are any.
 * </ul>
 */
public final class Division {
    /** With the others and those without there are no more than twelve sectors. */
    private static final int MOST = 10;

    private final Sectoring by;
    private final List<Bond> bonds;
    private final Function<Contact, Bond> bondOf;
    private final Map<Bond, Integer> numbers = new HashMap<>();
    private final int[] counts;

    private Division(Sectoring by, Collection<Bond> own, Function<Contact, Bond> bondOf, Iterable<Contact> people) {
        this.by = by;
        this.bondOf = bondOf;
        Map<Bond, Integer> counted = new HashMap<>();
        for (Contact contact : people) {
            Bond bond = bondOf.apply(contact);
            // whoever waits without a category goes into the sector where they will be dropped
            if (contact.placement() != null || !(bond instanceof Bond.Without)) {
                counted.merge(bond, 1, Integer::sum);
            }
        }
        List<Bond> shown = new ArrayList<>(own);
        for (Bond rest : List.of(new Bond.Others(), new Bond.Without())) {
            if (counted.containsKey(rest) || (rest instanceof Bond.Without && shown.isEmpty())) {
                shown.add(rest);
            }
        }
        this.bonds = List.copyOf(shown);
        this.counts = bonds.stream().mapToInt(bond -> counted.getOrDefault(bond, 0)).toArray();
        for (int i = 0; i < bonds.size(); i++) {
            numbers.put(bonds.get(i), i);
        }
    }

    /** Everybody in one. */
    public static Division none(Iterable<Contact> people) {
        Bond everybody = new Bond.Without();
        return new Division(Sectoring.NONE, List.of(), contact -> everybody, people);
    }

    public static Division byCategory(Iterable<Category> categories, Iterable<Contact> people) {
        List<Category> all = new ArrayList<>();
        categories.forEach(all::add);
        all.sort(Comparator.comparingInt(Category::position).thenComparing(Category::id));
        Map<UUID, Bond> bonds = new LinkedHashMap<>();
        all.forEach(category -> bonds.put(category.id(), new Bond.OfCategory(category)));
        Bond without = new Bond.Without();
        return new Division(
                Sectoring.CATEGORY, bonds.values(),
                contact -> {
                    UUID category = contact.category();
                    return category == null ? without : bonds.getOrDefault(category, without);
                },
                people);
    }

    public static Division byTag(Iterable<Tag> tags, Iterable<Contact> people) {
        Map<UUID, Bond> bonds = new HashMap<>();
        tags.forEach(tag -> bonds.put(tag.id(), new Bond.WithTag(tag)));
        return largest(Sectoring.TAG, bonds, Contact::tags, people);
    }

    /**
     * @param names of all groups
     * @param joined each member's groups, the one joined last first
     */
    public static Division byGroup(
            Map<UUID, String> names, Map<UUID, List<UUID>> joined, Iterable<Contact> people) {
        Map<UUID, Bond> bonds = new HashMap<>();
        names.forEach((group, name) -> bonds.put(group, new Bond.InGroup(group, name)));
        Map<UUID, List<UUID>> kept = Map.copyOf(joined);
        return largest(
                Sectoring.GROUP, bonds, contact -> kept.getOrDefault(contact.id(), List.of()), people);
    }

    public static Division byOrganisation(Iterable<Contact> people) {
        Map<String, String> names = new HashMap<>();
        for (Contact contact : people) {
            String name = contact.work().organisation().strip();
            // of several ways to write it, one that does not depend on who comes first
            names.merge(key(name), name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        names.remove("");
        Map<String, Bond> bonds = new HashMap<>();
        names.forEach((key, name) -> bonds.put(key, new Bond.AtOrganisation(name)));
        return largest(
                Sectoring.ORGANISATION, bonds, contact -> List.of(key(contact.work().organisation().strip())), people);
    }

    private static String key(String organisation) {
        // most are written one way, and folding all of ten thousand would take a tenth of the time for a layout
        return organisation.toLowerCase(Locale.ROOT);
    }

    private static <K> Division largest(
            Sectoring by, Map<K, Bond> bonds, Function<Contact, List<K>> keys, Iterable<Contact> people) {
        Map<K, Integer> sizes = new HashMap<>();
        for (Contact contact : people) {
            for (K key : keys.apply(contact)) {
                if (bonds.containsKey(key)) {
                    sizes.merge(key, 1, Integer::sum);
                }
            }
        }
        Comparator<K> byName = Comparator.comparing(
                        (K key) -> name(Objects.requireNonNull(bonds.get(key))), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Object::toString);
        Comparator<K> bySize = Comparator.comparingInt(key -> -sizes.getOrDefault(key, 0));
        List<K> shown = sizes.keySet().stream()
                .filter(key -> sizes.size() <= MOST || sizes.getOrDefault(key, 0) > 1)
                .sorted(bySize.thenComparing(byName))
                .limit(MOST)
                .sorted(byName)
                .toList();
        Set<K> own = new HashSet<>(shown);
        Bond others = new Bond.Others();
        Bond without = new Bond.Without();
        return new Division(
                by, shown.stream().map(key -> Objects.requireNonNull(bonds.get(key))).toList(),
                contact -> {
                    Bond found = without;
                    for (K key : keys.apply(contact)) {
                        Bond bond = bonds.get(key);
                        if (bond != null && own.contains(key)) {
                            return bond;
                        }
                        if (bond != null) {
                            found = others;
                        }
                    }
                    return found;
                },
                people);
    }

    private static String name(Bond bond) {
        return switch (bond) {
            case Bond.OfCategory of -> of.category().name();
            case Bond.WithTag with -> with.tag().name();
            case Bond.InGroup in -> in.name();
            case Bond.AtOrganisation at -> at.name();
            case Bond.Others others -> "";
            case Bond.Without without -> "";
        };
    }

    public Sectoring by() {
        return by;
    }

    /** Of each sector, clockwise; at least one. */
    List<Bond> bonds() {
        return bonds;
    }

    /** The people of each sector, on the map or not. */
    int[] counts() {
        return counts.clone();
    }

    /** The number of somebody's sector. */
    int indexOf(Contact contact) {
        return numbers.getOrDefault(bondOf.apply(contact), bonds.size() - 1);
    }
}
