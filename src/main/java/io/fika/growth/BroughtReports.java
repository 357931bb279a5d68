package io.fika.growth;

import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.journal.Entity;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.reciprocity.Introduction;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what came from where. An opportunity counts for each thing it came from: for the ring in which its person is
 * now, for its event, and for the group that is named or whose event it was.
 */
public record BroughtReports(WorkingSet set) {
    /** Each ring from the inside, then who and what brought most, of each kind. */
    public List<Brought> all(LocalDate today) {
        List<Opportunity> all = set.all(Opportunity.class).stream()
                .sorted(Comparator.comparing(Opportunity::stageDay).thenComparing(Opportunity::id).reversed())
                .toList();
        List<Brought> found = new ArrayList<>(rings(all));
        found.addAll(by(Brought.Kind.PERSON, all, Opportunity::fromContact,
                id -> name(Contact.class, id, it -> it.name().full())));
        found.addAll(by(Brought.Kind.CLUB, all, this::club, id -> name(Club.class, id, Club::name)));
        found.addAll(by(Brought.Kind.EVENT, all, Opportunity::fromEvent, id -> name(Event.class, id, it ->
                Messages.text("growth.brought.event", it.name(), Days.shortly(it.start().toLocalDate(), today)))));
        found.addAll(by(Brought.Kind.INTRODUCTION, all, Opportunity::fromIntroduction, id ->
                name(Introduction.class, id, it -> pair(it))));
        return found;
    }

    /** What an introduction is called: the two. */
    public String pair(Introduction introduction) {
        return Messages.text(
                "growth.brought.pair", name(Contact.class, introduction.first(), it -> it.name().full()),
                name(Contact.class, introduction.second(), it -> it.name().full()));
    }

    // every ring, for one that brought nothing says something too
    private List<Brought> rings(List<Opportunity> all) {
        List<Opportunity> named = all.stream().filter(it -> it.fromContact() != null).toList();
        Map<Optional<UUID>, List<Opportunity>> byRing = named.stream().collect(Collectors.groupingBy(this::ring));
        List<Brought> lines = new ArrayList<>();
        if (named.isEmpty()) {
            return lines;
        }
        set.all(Ring.class).stream()
                .sorted(Comparator.comparingInt(Ring::position))
                .forEach(ring -> lines.add(new Brought(
                        Brought.Kind.RING, ring.id(), ring.name(), byRing.getOrDefault(Optional.of(ring.id()), List.of()))));
        Optional.ofNullable(byRing.get(Optional.<UUID>empty())).ifPresent(outside -> lines.add(
                new Brought(Brought.Kind.RING, null, Messages.text("growth.brought.noRing"), outside)));
        return lines;
    }

    private Optional<UUID> ring(Opportunity opportunity) {
        return set.find(Contact.class, Objects.requireNonNull(opportunity.fromContact()))
                .map(Contact::placement)
                .map(Placement::ring);
    }

    private @Nullable UUID club(Opportunity opportunity) {
        UUID event = opportunity.fromEvent();
        return opportunity.fromClub() != null || event == null
                ? opportunity.fromClub()
                : set.find(Event.class, event).map(Event::club).orElse(null);
    }

    private static List<Brought> by(
            Brought.Kind kind, List<Opportunity> all, Function<Opportunity, @Nullable UUID> source,
            Function<UUID, String> name) {
        Map<UUID, List<Opportunity>> bySource = all.stream()
                .filter(it -> source.apply(it) != null)
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(source.apply(it))));
        return bySource.entrySet().stream()
                .map(it -> new Brought(kind, it.getKey(), name.apply(it.getKey()), it.getValue()))
                .sorted(Comparator.comparingInt((Brought it) -> it.count(OpportunityStage.WON)).reversed()
                        .thenComparing(it -> it.all().size(), Comparator.reverseOrder())
                        .thenComparing(Brought::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private <E extends Entity> String name(Class<E> type, UUID id, Function<E, String> name) {
        return set.find(type, id).map(name).orElse(Messages.text("growth.brought.gone"));
    }
}
