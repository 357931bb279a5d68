package io.fika.app.tour;

import io.fika.app.Core;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Met;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pictures of an event before, and on the way home; of nobody, some and very many people. */
final class EventStops {
    private static final int CROWD = 400;

    private EventStops() {}

    static List<Stop> all() {
        return List.of(
                people("event-people"),
                people("event-suggested").then(guide -> guide.press(Messages.text("events.ui.suggest"))),
                people("event-paste")
                        .then(guide -> guide.press(Messages.text("events.ui.paste")))
                        .then(guide -> guide.type(Messages.text("events.ui.pasteTitle"), list(guide))),
                Stop.full("event-nobody", Place.EVENTS)
                        .then(guide -> make(guide, "Breakfast", 3, 0))
                        .then(guide -> guide.press(Messages.text("events.ui.part.people"))),
                Stop.full("event-crowd", Place.EVENTS)
                        .then(guide -> make(guide, "Fair", 4, CROWD))
                        .then(guide -> guide.press(Messages.text("events.ui.part.people"))),
                group("event-group"),
                Stop.full("event-group-empty", Place.EVENTS)
                        .then(guide -> guide.press(Messages.text("events.ui.club.new"))),
                debrief("debrief"),
                debrief("debrief-midway").then(guide -> mark(guide, 6, 4)),
                debrief("debrief-cards").then(guide -> mark(guide, 2, 15)),
                debrief("debrief-coffees")
                        .then(guide -> mark(guide, 7, 0))
                        .then(guide -> guide.press(Messages.text("events.ui.debrief.propose"))),
                Stop.full("debrief-early", Place.EVENTS)
                        .then(EventStops::next)
                        .then(guide -> guide.press(Messages.text("events.ui.part.debrief"))),
                Stop.full("debrief-nobody", Place.EVENTS)
                        .then(guide -> make(guide, "Breakfast", -1, 0))
                        .then(guide -> guide.press(Messages.text("events.ui.part.debrief"))),
                Stop.full("debrief-crowd", Place.EVENTS)
                        .then(guide -> make(guide, "Fair", -1, CROWD))
                        .then(guide -> guide.press(Messages.text("events.ui.part.debrief"))));
    }

    private static Stop group(String name) {
        return Stop.full(name, Place.EVENTS).then(guide -> guide.press("Photonics Cluster"));
    }

    private static Stop people(String name) {
        return Stop.full(name, Place.EVENTS)
                .then(EventStops::next)
                .then(guide -> guide.press(Messages.text("events.ui.part.people")));
    }

    private static Stop debrief(String name) {
        return Stop.full(name, Place.EVENTS)
                .then(guide -> last(guide.core()).ifPresent(it -> guide.desktop().navigator().openEvent(it.id())))
                .then(guide -> guide.press(Messages.text("events.ui.part.debrief")));
    }

    static void next(Guide guide) {
        guide.core().events().upcoming(ZonedDateTime.now(guide.core().clock())).stream()
                .findFirst()
                .ifPresent(event -> guide.desktop().navigator().openEvent(event.id()));
    }

    private static Optional<Event> last(Core core) {
        return core.events().past(ZonedDateTime.now(core.clock())).stream()
                .filter(event -> core.events().attendees(event.id()).size() > 1)
                .findFirst();
    }

    private static void make(Guide guide, String name, int days, int people) {
        Core core = guide.core();
        Event event = Events.draft(name, ZonedDateTime.now(core.clock()).plusDays(days).truncatedTo(ChronoUnit.DAYS).plusHours(18));
        core.events().save(event);
        String list = IntStream.range(0, people)
                .mapToObj(i -> "Guest " + (char) ('A' + i % 26) + (char) ('a' + i / 26) + ", Company " + i % 70)
                .collect(Collectors.joining("\n"));
        core.attendees().addRecognised(event.id(), core.attendees().recognise(list));
        guide.desktop().navigator().openEvent(event.id());
    }

    // some known by address, by work and by name alone, as an organiser's list has them
    private static String list(Guide guide) {
        List<Contact> known = guide.core().people().all().stream()
                .filter(one -> !one.work().organisation().isBlank())
                .sorted(Comparator.comparing(one -> one.name().full()))
                .toList();
        return IntStream.range(0, Math.min(9, known.size()))
                .mapToObj(i -> "• " + known.get(i).name().full() + (i % 3 == 0 ? "" : ", " + known.get(i).work().organisation()))
                .collect(Collectors.joining("\n", "", "\n1. Dr. Lena Hartwig\tHead of Optics\tGlaswerk Ost\tl.hartwig@example.org\n"));
    }

    /** Says of the people of the last event what became of them: so many met, the others missed. */
    private static void mark(Guide guide, int met, int cards) {
        last(guide.core()).ifPresent(event -> {
            List<Attendance> there = guide.core().events().attendees(event.id());
            for (int i = 0; i < there.size(); i++) {
                Met what = i >= met ? Met.MISSED : i % 3 == 0 ? Met.SOLID : i % 3 == 1 ? Met.NEW : Met.MET;
                if (cards > 0 && cards < 10 && i > met + 2) {
                    continue;
                }
                guide.core().debrief().mark(there.get(i), what);
            }
            guide.core().events().find(event.id()).ifPresent(it -> guide.core().events().save(it.withCards(cards)));
        });
        guide.row(Messages.text("events.ui.part.debrief"), 0);
    }
}
