package io.fika.briefing;

import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Profile;
import io.fika.growth.Gaps;
import io.fika.growth.Wanted;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.Standings;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Promise;
import io.fika.reciprocity.WishState;
import io.fika.text.Days;
import io.fika.text.Folded;
import io.fika.text.Messages;
import io.fika.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What speaks for each attendee of one event, as the network is now. */
final class Weighing {
    private static final int CLOSE_RINGS = 2;

    private final Sphere sphere;
    private final Standings standings;
    private final Gaps gaps;
    private final List<Wanted> missing;
    private final Map<String, String> aim;
    private final Map<UUID, List<Match>> matches = new HashMap<>();
    private final Map<String, Contact> insiders = new HashMap<>();
    private final Set<String> places;
    private final int freshPercent;

    private record Reason(Ground ground, String sentence) {}

    Weighing(WorkingSet set, Standings standings, Event event, List<Attendance> attendees) {
        this.sphere = new Sphere(set);
        this.standings = standings;
        Settings settings = new Settings(set);
        List<Contact> placed = sphere.contacts().stream().filter(contact -> contact.placement() != null).toList();
        gaps = new Gaps(set);
        missing = gaps.missing();
        String ask = event.ask().isBlank() ? Profile.of(settings).ask() : event.ask();
        String mine = set.all(Need.class).stream()
                .filter(need -> need.contact() == null && need.state() == WishState.OPEN)
                .map(Need::text)
                .collect(Collectors.joining(" "));
        aim = Words.of(String.join(" ", event.aim(), ask, mine));
        freshPercent = event.goals().newSharePercent();
        places = sphere.contacts().stream().map(contact -> Folded.of(contact.work().organisation()))
                .collect(Collectors.toSet());
        List<UUID> known = attendees.stream().map(Attendance::contact).filter(Objects::nonNull).toList();
        sphere.matchesAmong(known).forEach(match -> Stream.of(match.need().contact(), match.offer().contact())
                .filter(Objects::nonNull)
                .forEach(person -> matches.computeIfAbsent(person, missing -> new ArrayList<>()).add(match)));
        placed.stream()
                .filter(contact -> !contact.work().organisation().isBlank())
                .sorted(Comparator.<Contact>comparingInt(this::ringOf).thenComparing(contact -> contact.name().full())
                        .thenComparing(Contact::id))
                .forEach(contact -> insiders.putIfAbsent(Folded.of(contact.work().organisation()), contact));
    }

    Suggestion of(Attendance attendance) {
        Optional<Contact> contact = sphere.contact(attendance.contact());
        boolean fresh = contact.flatMap(it -> standings.touches().of(it.id())).isEmpty();
        List<Reason> reasons = new ArrayList<>();
        contact.ifPresent(person -> {
            matched(person, reasons);
            owed(person, reasons);
            standing(person, reasons);
        });
        String work = work(attendance, contact);
        missing.stream().filter(wanted -> fills(work, contact, wanted)).findFirst().ifPresent(wanted ->
                add(reasons, Ground.ROLE, Messages.text("briefing.suggest.role", Plain.of(wanted.text()))));
        aimed(work, reasons);
        if (fresh) {
            opened(attendance, contact, reasons);
            unknownPlace(attendance, contact, reasons);
            // alone it says nothing of them, so it says what they are wanted for
            add(reasons, Ground.NEVER_MET, reasons.isEmpty() && freshPercent > 0
                    ? Messages.text("briefing.suggest.fresh", freshPercent)
                    : Messages.text("briefing.suggest.never"));
        }
        contact.filter(person -> ringOf(person) < CLOSE_RINGS).flatMap(sphere::ring).map(Ring::name)
                .ifPresent(ring -> add(reasons, Ground.CLOSE, Messages.text("briefing.suggest.ring", ring)));
        reasons.sort(Comparator.comparing(Reason::ground));
        return new Suggestion(
                attendance, reasons.stream().map(Reason::sentence).toList(),
                reasons.stream().mapToInt(it -> it.ground().weight()).sum(), fresh);
    }

    // of somebody unknown there is nothing to go by but what the list of attendees says of their work
    private boolean fills(String work, Optional<Contact> contact, Wanted wanted) {
        return (wanted.kind() != Wanted.Kind.PLACE && Gaps.says(work, wanted.text()))
                || contact.filter(it -> gaps.has(it, wanted)).isPresent();
    }

    // the best of each kind: one good reason is not better for being there twice
    private static void add(List<Reason> reasons, Ground ground, String sentence) {
        if (reasons.stream().noneMatch(it -> it.ground() == ground)) {
            reasons.add(new Reason(ground, sentence));
        }
    }

    private void matched(Contact person, List<Reason> reasons) {
        for (Match match : matches.getOrDefault(person.id(), List.of())) {
            boolean seeks = person.id().equals(match.need().contact());
            if (match.isMine()) {
                add(reasons, seeks ? Ground.I_OFFER : Ground.THEY_OFFER, seeks
                        ? Messages.text("briefing.suggest.iOffer", Plain.of(match.need().text()))
                        : Messages.text("briefing.suggest.theyOffer", Plain.of(match.offer().text())));
            } else if (seeks) {
                String other = sphere.contact(match.offer().contact()).map(it -> Plain.of(it.name().full())).orElse("");
                add(reasons, Ground.INTRODUCE,
                        Messages.text("briefing.suggest.introduce", Plain.of(match.need().text()), other));
            }
        }
    }

    private void owed(Contact person, List<Reason> reasons) {
        sphere.promise(person.id(), By.ME).map(Promise::text).ifPresent(text ->
                add(reasons, Ground.I_OWE, Messages.text("briefing.suggest.promise", Plain.of(text))));
        sphere.promise(person.id(), By.THEM).map(Promise::text).ifPresent(text ->
                add(reasons, Ground.THEY_OWE, Messages.text("briefing.suggest.theirPromise", Plain.of(text))));
    }

    private void standing(Contact person, List<Reason> reasons) {
        Standing standing = standings.of(person);
        String last = standing.last() == null ? "" : Days.of(standing.last(), standing.on());
        switch (standing.rhythm()) {
            case LATE, LAPSED -> add(reasons, Ground.LATE, Messages.text("briefing.suggest.late", last));
            case DUE -> add(reasons, Ground.DUE, Messages.text("briefing.suggest.due", last));
            default -> {}
        }
    }

    private void aimed(String work, List<Reason> reasons) {
        Map<String, String> said = Words.of(work);
        String shared = aim.keySet().stream().filter(said::containsKey).map(said::get).collect(Collectors.joining(", "));
        if (!shared.isEmpty()) {
            add(reasons, Ground.AIM, Messages.text("briefing.suggest.aim", Plain.of(shared)));
        }
    }

    // who brought them up, else the closest contact of the same organisation
    private void opened(Attendance attendance, Optional<Contact> contact, List<Reason> reasons) {
        String organisation = contact.map(it -> it.work().organisation()).filter(it -> !it.isBlank())
                .orElse(attendance.organisation());
        contact.flatMap(it -> sphere.contact(it.story().through()))
                .or(() -> Optional.ofNullable(insiders.get(Folded.of(organisation)))
                        .filter(it -> !it.id().equals(attendance.contact())))
                .ifPresent(it -> add(
                        reasons, Ground.OPENED, Messages.text("briefing.suggest.opened", Plain.of(it.name().full()))));
    }

    private void unknownPlace(Attendance attendance, Optional<Contact> contact, List<Reason> reasons) {
        String organisation = attendance.organisation();
        if (contact.isEmpty() && !organisation.isBlank() && !places.contains(Folded.of(organisation))) {
            add(reasons, Ground.NEW_PLACE, Messages.text("briefing.suggest.newPlace", Plain.of(organisation)));
        }
    }

    private static String work(Attendance attendance, Optional<Contact> contact) {
        return Stream.concat(
                        Stream.of(attendance.role(), attendance.organisation()),
                        contact.stream().flatMap(it ->
                                Stream.of(it.work().role(), it.work().department(), it.work().organisation())))
                .collect(Collectors.joining(" "));
    }

    private int ringOf(Contact contact) {
        return sphere.ring(contact).map(Ring::position).orElse(Integer.MAX_VALUE);
    }
}
