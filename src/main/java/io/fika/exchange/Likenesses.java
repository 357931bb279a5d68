package io.fika.exchange;

import io.fika.people.Contact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the pairs among many contacts that may be one person. Compared are those alone who share something that few
 * share: a way to reach them, or a word of the name (or a form of it) together with the organisation, the domain of
 * their mail, the address or the birthday; so the time grows with the number of contacts and not with its square.
 */
final class Likenesses {
    /** A telephone or address that more than this many have is that of a house. */
    private static final int FEW = 4;

    /** Of more people than this who share a word and an organisation, those of the same whole name are compared. */
    private static final int MANY = 200;

    /** Mail domains at which people of this many organisations are found belong to none. */
    private static final int PROVIDER = 3;

    private final Nicknames nicknames = Nicknames.read();
    private final List<Traits> all;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<String, Set<String>> organisationsByDomain = new HashMap<>();

    /** Two who are compared, by where they stand among all. */
    private record Pair(int one, int other) {}

    Likenesses(Collection<Contact> contacts) {
        all = contacts.parallelStream()
                .map(Traits::of)
                .sorted(Comparator.comparing((Traits traits) -> traits.contact().since())
                        .thenComparing(traits -> traits.contact().id()))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            Traits traits = all.get(place);
            traits.keys().forEach(key -> byKey.computeIfAbsent(key, missing -> new ArrayList<>(1)).add(place));
            for (String domain : traits.domains()) {
                organisationsByDomain
                        .computeIfAbsent(domain, missing -> new HashSet<>(1))
                        .add(traits.organisation());
            }
        }
    }

    /** The likely pairs, the surest first. */
    List<Likeness> find() {
        List<Likeness> found = pairs().parallelStream()
                .map(pair -> new Evidence(this, all.get(pair.one()), all.get(pair.other())).likeness())
                .flatMap(Optional::stream)
                .toList();
        Map<UUID, List<Likeness>> byContact = new HashMap<>();
        for (Likeness likeness : found) {
            byContact.computeIfAbsent(likeness.one().id(), missing -> new ArrayList<>(1)).add(likeness);
            byContact.computeIfAbsent(likeness.other().id(), missing -> new ArrayList<>(1)).add(likeness);
        }
        return found.stream()
                .filter(likeness -> likeness.percent() >= Evidence.LIKELY || isClear(likeness, byContact))
                .sorted(Comparator.comparingInt(Likeness::percent).reversed()
                        .thenComparing(likeness -> likeness.one().name().full())
                        .thenComparing(likeness -> likeness.other().id()))
                .toList();
    }

    /** A. Byron is Ada only where nobody else may be: what is no more than probable gives way to what is as likely. */
    private static boolean isClear(Likeness likeness, Map<UUID, List<Likeness>> byContact) {
        return Stream.of(likeness.one(), likeness.other())
                .flatMap(contact -> byContact.getOrDefault(contact.id(), List.of()).stream())
                .allMatch(rival -> rival.equals(likeness) || rival.percent() < likeness.percent());
    }

    Nicknames nicknames() {
        return nicknames;
    }

    /** Whether what the key says tells a person from others, and not a house or a desk. */
    boolean isPersonal(String key) {
        return !Traits.isDesk(key) && byKey.getOrDefault(key, List.of()).size() <= FEW;
    }

    /** Whether the people with mail at this domain work together. */
    boolean isOfOrganisation(String domain) {
        return organisationsByDomain.getOrDefault(domain, Set.of()).size() < PROVIDER;
    }

    private Collection<Pair> pairs() {
        Map<String, List<Integer>> blocks = new LinkedHashMap<>();
        byKey.forEach((key, sharing) -> {
            if (sharing.size() > 1 && isPersonal(key)) {
                blocks.put(key, sharing);
            }
        });
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            Traits traits = all.get(place);
            grounds(traits).forEach(ground -> forms(traits).forEach(form ->
                    blocks.computeIfAbsent(ground + '\n' + form, missing -> new ArrayList<>(1)).add(place)));
        }
        Set<Pair> pairs = new HashSet<>();
        blocks.values().forEach(block -> add(block, pairs));
        return pairs;
    }

    private void add(List<Integer> block, Set<Pair> pairs) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                var pair = new Pair(block.get(i), block.get(j));
                if (block.size() <= MANY || areNamesakes(pair)) {
                    pairs.add(pair);
                }
            }
        }
    }

    private boolean areNamesakes(Pair pair) {
        return all.get(pair.one()).name().key().equals(all.get(pair.other()).name().key());
    }

    /** What, beside a likeness of the names, may make two contacts one. */
    private Stream<String> grounds(Traits traits) {
        return Stream.of(
                        Stream.of(traits.organisation()).filter(name -> !name.isEmpty()).map(name -> "o" + name),
                        traits.domains().stream().filter(this::isOfOrganisation).map(domain -> "d" + domain),
                        traits.address().stream().map(address -> "a" + address),
                        traits.keys().stream().filter(key -> !isPersonal(key)),
                        Stream.of(traits.birthday()).filter(day -> !day.isEmpty()).map(day -> "b" + day))
                .flatMap(ground -> ground);
    }

    private Stream<String> forms(Traits traits) {
        return Stream.concat(traits.name().words().stream(), traits.fond().words().stream())
                .flatMap(word -> Stream.concat(
                        Stream.of(word), nicknames.of(word).stream().map(number -> "#" + number)))
                .distinct(); // Ben and Benjamin are forms of one name: nobody stands twice in a block
    }
}
