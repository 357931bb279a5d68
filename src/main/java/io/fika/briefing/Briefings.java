package io.fika.briefing;

import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Profile;
import io.fika.growth.Gaps;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Match;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes the sheets from what the user has recorded. A redacted sheet may be left on a table: it has the names, where
 * people work, and what the user says of themselves; it leaves out categories, rings, touches, needs and offers,
 * promises, goals, notes, the map, and what not to speak of. Called on the worker, for touches are read.
 */
public final class Briefings {
    private static final int LAST_TOUCHES = 6;
    private static final int MOST_PAIRS = 6;

    private final WorkingSet set;
    private final TouchStore touches;
    private final Clock clock;

    public Briefings(WorkingSet set, TouchStore touches, Clock clock) {
        this.set = set;
        this.touches = touches;
        this.clock = clock;
    }

    /** The sheet of an event, or nothing if there is no such event. */
    public Optional<EventBriefing> contentFor(UUID event, boolean redacted) {
        return set.find(Event.class, event).map(it -> evening(it, redacted));
    }

    /** The sheet of one person, or nothing if there is no such contact. */
    public Optional<PersonBriefing> contentForContact(UUID contact, boolean redacted) {
        return set.find(Contact.class, contact).map(it -> person(it, redacted));
    }

    private EventBriefing evening(Event event, boolean redacted) {
        Sphere sphere = new Sphere(set);
        LocalDate today = LocalDate.now(clock);
        List<Attendance> attendees = set.all(Attendance.class).stream()
                .filter(attendance -> attendance.event().equals(event.id()))
                .sorted(Comparator.comparingInt(Attendance::position).thenComparing(Attendance::id))
                .toList();
        List<UUID> known = attendees.stream().map(Attendance::contact).filter(Objects::nonNull).toList();
        List<Match> matches = sphere.matchesAmong(known);
        Cards cards = new Cards(sphere, today, redacted);
        List<Attendance> marked = Evening.mustMeets(attendees);
        Set<Attendance> meet = new HashSet<>(marked);
        List<Guest> rest = attendees.stream().filter(it -> !meet.contains(it)).map(it -> guest(it, sphere)).toList();
        Evening evening = new Evening(event, Profile.of(new Settings(set)));
        return new EventBriefing(
                Plain.of(event.name()), evening.where(), evening.badge(attendees), evening.aim(), evening.targets(),
                evening.pitch(),
                marked.stream().map(it -> cards.card(guest(it, sphere), matches)).toList(),
                evening.points(redacted),
                new Rows(sphere, cards, today, redacted).of(rest),
                "",
                redacted ? List.of() : pairs(matches, sphere),
                "",
                redacted ? List.of() : missing(sphere, known),
                redacted ? new SmallMap(0, List.of()) : Dots.map(sphere, known),
                redacted, Days.printed(ZonedDateTime.now(clock)));
    }

    private PersonBriefing person(Contact contact, boolean redacted) {
        Sphere sphere = new Sphere(set);
        LocalDate today = LocalDate.now(clock);
        Cards cards = new Cards(sphere, today, redacted);
        List<Touch> latest = touches.of(contact.id(), LAST_TOUCHES);
        List<Match> matches = redacted ? List.of() : sphere.matchesOf(contact.id());
        PersonFacts facts = new PersonFacts(sphere, cards, today);
        return new PersonBriefing(
                cards.card(contact, !latest.isEmpty()),
                redacted ? "" : facts.standing(contact, latest),
                redacted ? List.of() : facts.of(contact, matches),
                redacted ? List.of() : facts.touches(latest),
                pairs(matches, sphere),
                redacted, Days.printed(ZonedDateTime.now(clock)));
    }

    private Guest guest(Attendance attendance, Sphere sphere) {
        Contact contact = sphere.contact(attendance.contact()).orElse(null);
        Touch last = contact == null ? null : touches.of(contact.id(), 1).stream().findFirst().orElse(null);
        return new Guest(attendance, contact, last);
    }

    // two others once each, with the best reason; what answers the user's own words stands with the cards
    private static List<Pair> pairs(List<Match> matches, Sphere sphere) {
        Set<Set<UUID>> seen = new HashSet<>();
        return matches.stream()
                .filter(match -> !match.isMine())
                .filter(match -> seen.add(Set.of(
                        Objects.requireNonNull(match.need().contact()), Objects.requireNonNull(match.offer().contact()))))
                .flatMap(match -> pair(match, sphere).stream())
                .limit(MOST_PAIRS)
                .toList();
    }

    private static Optional<Pair> pair(Match match, Sphere sphere) {
        return sphere.contact(match.need().contact()).flatMap(one -> sphere.contact(match.offer().contact())
                .map(other -> new Pair(
                        Plain.of(one.name().full()), Plain.of(other.name().full()),
                        Messages.text(
                                "briefing.pairWhy", familiar(one), Plain.of(match.need().text()), familiar(other),
                                Plain.of(match.offer().text())))));
    }

    private static String familiar(Contact contact) {
        return Plain.of(contact.name().given().isBlank() ? contact.name().full() : contact.name().given());
    }

    private List<String> missing(Sphere sphere, List<UUID> there) {
        Gaps gaps = new Gaps(set);
        return gaps.missing().stream()
                .map(wanted -> there.stream()
                        .flatMap(id -> sphere.contact(id).stream())
                        .filter(contact -> gaps.has(contact, wanted))
                        .map(contact -> Messages.text(
                                "briefing.isHere", Plain.of(wanted.text()), Plain.of(contact.name().full())))
                        .findFirst()
                        .orElse(Plain.of(wanted.text())))
                .toList();
    }
}
