package io.fika.briefing;

import io.fika.events.Attendance;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Suggests whom to meet: first who has what the user looks for or looks for what the user can give, then who can be
 * introduced to another who is there, then to whom a promise is open, then the closest. Each with its reason.
 */
public final class Suggestions {
    private static final int USUAL = 3;

    private final WorkingSet set;

    public Suggestions(WorkingSet set) {
        this.set = set;
    }

    /** At most three of these attendees; none where nothing speaks for anybody. */
    public List<Suggestion> of(List<Attendance> attendees) {
        Sphere sphere = new Sphere(set);
        List<Attendance> known = attendees.stream().filter(it -> sphere.contact(it.contact()).isPresent()).toList();
        List<Match> matches = sphere.matchesAmong(known.stream().map(it -> Objects.requireNonNull(it.contact())).toList());
        List<Suggestion> all = new ArrayList<>();
        matches.stream().filter(Match::isMine).forEach(match -> suggest(all, known, match, mine(match)));
        matches.stream().filter(match -> !match.isMine())
                .forEach(match -> suggest(all, known, match, theirs(match, sphere)));
        known.forEach(it -> promise(it, sphere).ifPresent(reason -> all.add(new Suggestion(it, reason))));
        known.forEach(it -> close(it, sphere).ifPresent(reason -> all.add(new Suggestion(it, reason))));
        Set<UUID> seen = new HashSet<>();
        return all.stream().filter(it -> seen.add(it.attendance().id())).limit(USUAL).toList();
    }

    private static void suggest(List<Suggestion> all, List<Attendance> known, Match match, String reason) {
        UUID whom = match.need().contact() != null ? match.need().contact() : match.offer().contact();
        known.stream().filter(it -> Objects.equals(it.contact(), whom)).findFirst()
                .ifPresent(it -> all.add(new Suggestion(it, reason)));
    }

    private static String mine(Match match) {
        return match.need().contact() == null
                ? Messages.text("briefing.suggest.theyOffer", Plain.of(match.offer().text()))
                : Messages.text("briefing.suggest.iOffer", Plain.of(match.need().text()));
    }

    private static String theirs(Match match, Sphere sphere) {
        String other = sphere.contact(match.offer().contact()).map(it -> Plain.of(it.name().full())).orElse("");
        return Messages.text("briefing.suggest.introduce", Plain.of(match.need().text()), other);
    }

    private static Optional<String> promise(Attendance attendance, Sphere sphere) {
        return sphere.promise(Objects.requireNonNull(attendance.contact()), By.ME)
                .map(Promise::text)
                .map(text -> Messages.text("briefing.suggest.promise", Plain.of(text)));
    }

    private static Optional<String> close(Attendance attendance, Sphere sphere) {
        Optional<Contact> contact = sphere.contact(attendance.contact());
        return contact.flatMap(sphere::ring).filter(ring -> ring.position() < 2).map(Ring::name)
                .map(name -> Messages.text("briefing.suggest.ring", name));
    }
}
