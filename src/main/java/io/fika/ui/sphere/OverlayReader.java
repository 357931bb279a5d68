package io.fika.ui.sphere;

import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Met;
import io.fika.growth.Circle;
import io.fika.growth.GiveAndTake;
import io.fika.growth.Ties;
import io.fika.people.Contact;
import io.fika.people.Standings;
import io.fika.people.Trust;
import io.fika.people.TrustStage;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a layer shows, today or on an earlier day; on the worker. */
record OverlayReader(Standings standings, Ties ties, Events events) {
    private static final int PAST = 8;

    /**
     * @param event whose attendees, where the layer shows those
     * @param past the map of an earlier day, which alone is told of; absent where it is today's
     */
    Overlay read(Layer layer, @Nullable UUID event, @Nullable Snapshot past) {
        Circle circle = past == null ? Circle.now(standings.set(), standings.today()) : circle(past);
        Overlay overlay = switch (layer) {
            case STANDING -> Overlay.NONE;
            case TRUST -> new Overlay(layer, List.of(), trust(circle), layer.title());
            case INTRODUCTIONS -> new Overlay(layer, ties.introductions(circle), Map.of(), layer.title());
            case ACQUAINTANCES -> new Overlay(layer, ties.acquaintances(circle), Map.of(), layer.title());
            case THROUGH -> new Overlay(layer, ties.through(circle), Map.of(), layer.title());
            case FAVOURS -> new Overlay(layer, List.of(), favours(circle.day()), layer.title());
            case EVENT -> attendees(chosen(event, past));
        };
        return past == null || layer == Layer.STANDING
                ? overlay
                : overlay.noting(Messages.text(
                        "sphere.layer.then", Days.of(circle.day(), LocalDate.MIN), unknown(layer)).strip());
    }

    private static Circle circle(Snapshot past) {
        return Circle.of(past.day(), past.people().values().stream().map(Person::contact).toList());
    }

    /** What of a layer the journal and the dates cannot tell of an earlier day. */
    private static String unknown(Layer layer) {
        return switch (layer) {
            case STANDING, TRUST, FAVOURS -> "";
            case INTRODUCTIONS -> Messages.text("sphere.layer.introductions.unknown");
            case ACQUAINTANCES -> Messages.text("sphere.layer.acquaintances.unknown");
            case THROUGH -> "";
            case EVENT -> Messages.text("sphere.layer.event.unknown");
        };
    }

    private Optional<Event> chosen(@Nullable UUID event, @Nullable Snapshot past) {
        List<Event> choices = choices(past);
        return choices.stream()
                .filter(it -> it.id().equals(event))
                .findFirst()
                .or(() -> past == null ? Optional.ofNullable(event).flatMap(events::find) : Optional.empty())
                .or(() -> choices.stream().findFirst());
    }

    /** The events to choose from: the next ones, then the last ones; of an earlier day those until then. */
    List<Event> choices(@Nullable Snapshot past) {
        ZonedDateTime now = past == null
                ? ZonedDateTime.now(standings.clock())
                : past.day().plusDays(1).atStartOfDay(standings.clock().getZone());
        Stream<Event> before = events.past(now).stream().limit(PAST);
        return past == null ? Stream.concat(events.upcoming(now).stream(), before).toList() : before.toList();
    }

    private static Map<UUID, Mark> trust(Circle circle) {
        Map<UUID, Mark> marks = new HashMap<>();
        for (Contact contact : circle.people().values()) {
            TrustStage trust = contact.trust();
            if (trust != null) {
                marks.put(contact.id(), new Mark(stageOf(trust.stage()), 0, trust(trust.stage())));
            }
        }
        return marks;
    }

    /** The number of a stage, from 1. */
    static int stageOf(Trust stage) {
        return switch (stage) {
            case VISIBILITY -> 1;
            case CREDIBILITY -> 2;
            case PROFITABILITY -> 3;
        };
    }

    static String trust(Trust stage) {
        return switch (stage) {
            case VISIBILITY -> Messages.text("sphere.trust.visibility");
            case CREDIBILITY -> Messages.text("sphere.trust.credibility");
            case PROFITABILITY -> Messages.text("sphere.trust.profitability");
        };
    }

    private Map<UUID, Mark> favours(LocalDate until) {
        Map<UUID, Mark> marks = new HashMap<>();
        GiveAndTake.all(standings.set(), until).forEach((contact, balance) -> marks.put(contact, new Mark(
                balance.given(), balance.received(),
                Messages.text("sphere.favours", balance.given(), balance.received()))));
        return marks;
    }

    private Overlay attendees(Optional<Event> event) {
        if (event.isEmpty()) {
            return new Overlay(Layer.EVENT, List.of(), Map.of(), Messages.text("sphere.event.none"));
        }
        Map<UUID, Mark> marks = new HashMap<>();
        for (Attendance attendance : events.attendees(event.get().id())) {
            UUID contact = attendance.contact();
            if (contact != null) {
                marks.put(contact, new Mark(attendance.mustMeet() ? 1 : 0, 0, says(attendance)));
            }
        }
        return new Overlay(Layer.EVENT, List.of(), marks, name(event.get()));
    }

    String name(Event event) {
        return Messages.text(
                "sphere.event", event.name(), Days.shortly(event.start().toLocalDate(), standings.today()));
    }

    private static String says(Attendance attendance) {
        if (attendance.met() == Met.EXPECTED) {
            return attendance.mustMeet()
                    ? Messages.text("sphere.event.mustMeet")
                    : Messages.text("sphere.event.expected");
        }
        return attendance.met() == Met.MISSED
                ? Messages.text("sphere.event.missed")
                : Messages.text("sphere.event.met");
    }
}
