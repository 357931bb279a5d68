package io.fika.coffees;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What the user writes into one coffee, whatever became of it. Each method that answers an outcome makes one change; a
 * coffee that is gone answers {@link Outcome.Cause#STALE}. Thread-safe.
 */
public final class CoffeeDetails {
    /** The shortest and the longest coffee that somebody can mean. */
    public static final int SHORTEST = 5;
    public static final int LONGEST = 600;

    private final WorkingSet set;
    private final Journal journal;
    private final Clock clock;
    private final Acquaintance people;

    /** @param clock in the user's zone */
    public CoffeeDetails(WorkingSet set, Journal journal, Clock clock) {
        this.set = set;
        this.journal = journal;
        this.clock = clock;
        this.people = new Acquaintance(set);
    }

    public Optional<Coffee> find(UUID coffee) {
        return set.find(Coffee.class, coffee);
    }

    /** When it starts by the user's clock. */
    public LocalDateTime startOf(Coffee coffee) {
        return coffee.start().withZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    /** The present moment by the user's clock. */
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** A time of the user's clock. */
    public ZonedDateTime at(LocalDateTime time) {
        return time.atZone(clock.getZone());
    }

    Acquaintance people() {
        return people;
    }

    /** Those who come and still exist, in their order. */
    public List<Contact> peopleOf(Coffee coffee) {
        return people.all(coffee.contacts());
    }

    /** The names of those who come, joined. */
    public String names(Coffee coffee) {
        return people.names(coffee.contacts());
    }

    /** Lets others come; refused where nobody would be left. */
    public Outcome people(UUID coffee, List<UUID> contacts) {
        if (contacts.isEmpty()) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        }
        List<UUID> each = List.copyOf(new LinkedHashSet<>(contacts));
        String label = Messages.text("coffees.change.people", people.names(each));
        return edit(coffee, label, before -> before.withContacts(each));
    }

    /** @param minutes clamped between the shortest and the longest */
    public Outcome minutes(UUID coffee, int minutes) {
        int kept = Math.clamp(minutes, SHORTEST, LONGEST);
        return edit(coffee, Messages.text("coffees.change.minutes", names(coffee), kept), before -> before.withMinutes(kept));
    }

    public Outcome place(UUID coffee, String place) {
        String kept = place.strip();
        return edit(coffee, Messages.text("coffees.change.place", names(coffee), kept), before -> before.withPlace(kept));
    }

    public Outcome purpose(UUID coffee, String purpose) {
        return edit(coffee, Messages.text("coffees.change.purpose", names(coffee)), before -> before.withPurpose(purpose.strip()));
    }

    public Outcome note(UUID coffee, String note) {
        return edit(coffee, Messages.text("coffees.change.note", names(coffee)), before -> before.withNote(note.strip()));
    }

    /** How far it has come; that it was held is said with what came of it, never here. */
    public Outcome status(UUID coffee, CoffeeStatus status) {
        String key = switch (status) {
            case PROPOSED -> "coffees.change.proposedAgain";
            case INVITED -> "coffees.change.invited";
            case CONFIRMED -> "coffees.change.accept";
            case MISSED -> "coffees.change.missed";
            case CANCELLED -> "coffees.change.cancel";
            case HELD -> throw new IllegalArgumentException("That a coffee was held is not written into it");
        };
        return edit(coffee, Messages.text(key, names(coffee)), before -> before.withStatus(status));
    }

    /** Agreed coffees whose time has gone by and of which nobody has said how they went, the latest first. */
    public List<Coffee> waiting() {
        Instant now = clock.instant();
        return set.all(Coffee.class).stream()
                .filter(coffee -> coffee.status().isAgreed())
                .filter(coffee -> coffee.start().plusMinutes(coffee.minutes()).toInstant().isBefore(now))
                .sorted(Comparator.comparing(Coffee::start).reversed())
                .toList();
    }

    /**
     * Places to choose from: where these people like it, the usual ones, then all where a coffee ever was, the most
     * frequented first.
     *
     * @param typed what they must hold, whatever its case and accents
     */
    public List<String> places(List<UUID> contacts, String typed, int limit) {
        SequencedSet<String> places = new LinkedHashSet<>();
        people.all(contacts).forEach(person -> places.add(person.wishes().place().strip()));
        Places known = CoffeeRules.of(new Settings(set)).places();
        places.add(known.usual());
        places.addAll(known.known());
        Map<String, Integer> visits = new HashMap<>();
        set.all(Coffee.class).forEach(coffee -> visits.merge(coffee.place().strip(), 1, Integer::sum));
        visits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .forEach(places::add);
        String wanted = Folded.of(typed.strip());
        return places.stream()
                .filter(place -> !place.isEmpty() && Folded.of(place).contains(wanted))
                .limit(limit)
                .toList();
    }

    private Outcome edit(UUID coffee, String label, UnaryOperator<Coffee> after) {
        return find(coffee)
                .map(before -> journal.commit(new Change(label, Edit.changed(before, after.apply(before)))))
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.STALE));
    }

    private String names(UUID coffee) {
        return find(coffee).map(it -> people.names(it.contacts())).orElse("");
    }
}
