package io.fika.briefing;

import io.fika.coffees.Coffee;
import io.fika.coffees.Dates;
import io.fika.events.Event;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts sheets together: those of a coffee, and everything that a day holds. Called on the worker. */
public record Packs(Briefings briefings, WorkingSet set, Clock clock) {
    /** Something on a day, and what it is read from. */
    private record Due(ZonedDateTime start, ZonedDateTime end, String text, List<OneBriefing> sheets) {}

    /** A page for each who comes to a coffee, or nothing if there is no such coffee or nobody comes to it. */
    public Optional<PackBriefing> ofCoffee(UUID coffee, boolean redacted) {
        return set.find(Coffee.class, coffee)
                .map(it -> due(it, redacted))
                .flatMap(due -> pack(due.text(), List.of(due), redacted));
    }

    /** The coffees that are agreed and the events of a day; nothing if there are none. */
    public Optional<PackBriefing> ofDay(LocalDate day, boolean redacted) {
        Stream<Due> coffees = set.all(Coffee.class).stream()
                .filter(coffee -> coffee.status().isAgreed() && here(coffee.start()).toLocalDate().equals(day))
                .map(coffee -> due(coffee, redacted));
        Stream<Due> events = set.all(Event.class).stream()
                .filter(event -> isOn(event, day))
                .map(event -> due(event, redacted));
        List<Due> all = Stream.concat(coffees, events)
                .sorted(Comparator.comparing(Due::start).thenComparing(Due::end).thenComparing(Due::text))
                .toList();
        return pack(Messages.text("briefing.pack", Dates.full(day)), all, redacted);
    }

    // one that goes on past midnight belongs to both days
    private boolean isOn(Event event, LocalDate day) {
        LocalDate first = here(event.start()).toLocalDate();
        LocalDate last = event.end().isAfter(event.start())
                ? here(event.end()).minusNanos(1).toLocalDate()
                : first;
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private Optional<PackBriefing> pack(String title, List<Due> all, boolean redacted) {
        List<Due> held = all.stream().filter(due -> !due.sheets().isEmpty()).toList();
        List<PackBriefing.Part> parts = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            Due due = held.get(i);
            String count = held.size() == 1 ? "" : Messages.text("briefing.cover.count", i + 1, held.size());
            Cover cover = new Cover(Days.times(here(due.start()), here(due.end())), due.text(), count);
            due.sheets().forEach(sheet -> parts.add(new PackBriefing.Part(cover, sheet)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new PackBriefing(title, parts, redacted, parts.getFirst().content().printed()));
    }

    private Due due(Coffee coffee, boolean redacted) {
        List<OneBriefing> sheets = coffee.contacts().stream()
                .flatMap(contact -> briefings.contentForContact(contact, redacted).stream())
                .map(OneBriefing.class::cast)
                .toList();
        String names = coffee.contacts().stream()
                .flatMap(contact -> set.find(Contact.class, contact).stream())
                .map(contact -> contact.name().full())
                .collect(Collectors.joining(", "));
        String text = line(
                Messages.text("briefing.cover.coffee", names), coffee.place(), redacted ? "" : coffee.purpose());
        return new Due(coffee.start(), coffee.start().plusMinutes(coffee.minutes()), text, sheets);
    }

    private Due due(Event event, boolean redacted) {
        return new Due(
                event.start(), event.openEnd() ? event.start() : event.end(), line(event.name(), event.place(), ""),
                briefings.contentFor(event.id(), redacted).<OneBriefing>map(it -> it).stream().toList());
    }

    private static String line(String... texts) {
        return Stream.of(texts).map(Plain::of).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private ZonedDateTime here(ZonedDateTime time) {
        return time.withZoneSameInstant(clock.getZone());
    }
}
