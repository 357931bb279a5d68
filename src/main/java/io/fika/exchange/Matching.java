package io.fika.exchange;

import io.fika.people.Contact;
import io.fika.people.Story;
import io.fika.people.Work;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds whom a record is about: somebody with the same e-mail address, telephone number, UID or LinkedIn profile whose
 * name is compatible. A name alone never joins two people; but a record that has nothing else to tell people apart, and
 * says nothing that is not known of somebody of its name, is about that one.
 */
final class Matching {
    private final Map<UUID, Known> people = new HashMap<>();
    private final Map<String, List<UUID>> byKey = new HashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();

    private record Known(Contact contact, Set<String> keys, NameTokens name) {}

    Matching(Collection<Contact> contacts) {
        contacts.parallelStream().map(Matching::known).toList().forEach(this::put);
    }

    /** Adds somebody new, made of this record. */
    void add(Contact contact, Prepared record) {
        put(new Known(contact, record.keys(), record.name()));
    }

    /** Replaces somebody of whom more was learned. */
    void replace(Contact contact) {
        put(known(contact));
    }

    /**
     * Whom the record is about, merged with it.
     *
     * @param merge somebody with the record
     */
    Optional<Merging> find(Incoming.Person person, Prepared record, Function<Contact, Merging> merge) {
        if (record.keys().isEmpty()) {
            return namesakes(person, record).map(Known::contact).map(merge).filter(Merging::addsNothing).findFirst();
        }
        Map<Known, Integer> candidates = candidates(person, record);
        List<Merging> best = candidates.entrySet().stream()
                .sorted(Map.Entry.<Known, Integer>comparingByValue().reversed())
                .map(entry -> merge.apply(entry.getKey().contact()))
                .toList();
        return best.stream().filter(Merging::addsNothing).findFirst().or(() -> best.stream().findFirst());
    }

    /** Why a record is about somebody known: a sentence without its full stop. */
    String why(UUID contact, Prepared record) {
        Set<String> keys = knownOf(contact).keys();
        return record.keys().stream()
                .filter(keys::contains)
                .max(Comparator.comparingInt(MatchKeys::weight))
                .map(Matching::why)
                .orElseGet(() -> Messages.text("exchange.why.name"));
    }

    private static String why(String key) {
        String value = key.substring(1);
        return switch (key.charAt(0)) {
            case 'u' -> Messages.text("exchange.why.card");
            case 'l' -> Messages.text("exchange.why.profile", value);
            case 'e' -> Messages.text("exchange.why.email", value);
            default -> Messages.text("exchange.why.phone", value);
        };
    }

    private Map<Known, Integer> candidates(Incoming.Person person, Prepared record) {
        Map<UUID, Integer> weights = new LinkedHashMap<>();
        for (String key : record.keys()) {
            for (UUID id : byKey.getOrDefault(key, List.of())) {
                weights.merge(id, MatchKeys.weight(key), Integer::sum);
            }
        }
        Map<Known, Integer> candidates = new LinkedHashMap<>();
        weights.forEach((id, weight) -> {
            Known known = knownOf(id);
            if (agrees(known, record, person.named(), weight)) {
                candidates.put(known, weight + (known.name().key().equals(record.name().key()) ? 3 : 0));
            }
        });
        return candidates;
    }

    private static boolean agrees(Known known, Prepared record, boolean recordNamed, int weight) {
        if (profilesDiffer(known.keys(), record.keys())) {
            return false;
        }
        boolean knownNamed = !Merging.isNameless(known.contact());
        if (knownNamed == recordNamed) {
            return !knownNamed || known.name().isCompatibleWith(record.name());
        }
        return weight >= MatchKeys.weight("e"); // one of them has no name: a shared telephone is not enough
    }

    private static boolean profilesDiffer(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(MatchKeys::isProfile)
                && others.stream().anyMatch(MatchKeys::isProfile)
                && some.stream().filter(MatchKeys::isProfile).noneMatch(others::contains);
    }

    private Stream<Known> namesakes(Incoming.Person person, Prepared record) {
        boolean bare = isBare(person.contact());
        return byName.getOrDefault(record.name().key(), List.of()).stream()
                .map(this::knownOf)
                .filter(known -> !bare || known.keys().isEmpty());
    }

    /** Whether the record is but a name. */
    private static boolean isBare(Contact contact) {
        return contact.methods().isEmpty() && contact.extras().isEmpty() && contact.work().equals(Work.NONE)
                && contact.story().equals(Story.NONE) && contact.birthday().isEmpty();
    }

    private void put(Known known) {
        UUID id = known.contact().id();
        Known before = people.put(id, known);
        Set<String> indexed = before == null ? Set.of() : before.keys();
        for (String key : known.keys()) {
            if (!indexed.contains(key)) {
                byKey.computeIfAbsent(key, missing -> new ArrayList<>(1)).add(id);
            }
        }
        if (before == null || !before.name().key().equals(known.name().key())) {
            byName.computeIfAbsent(known.name().key(), missing -> new ArrayList<>(1)).add(id);
        }
    }

    private Known knownOf(UUID id) {
        return Objects.requireNonNull(people.get(id));
    }

    private static Known known(Contact contact) {
        return new Known(contact, MatchKeys.of(contact), NameTokens.of(contact.name().full()));
    }
}
