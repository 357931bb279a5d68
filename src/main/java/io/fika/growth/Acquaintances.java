package io.fika.growth;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Membership;
import io.fika.events.Met;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.text.Days;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who knows whom, from what is on record. Of what many share, such as a company of a hundred, nobody can tell who knows
 * whom: only groups of at most {@value #FEW} count.
 */
final class Acquaintances {
    static final int FEW = 12;
    private static final int REASONS = 3;

    private final WorkingSet set;
    private final TouchStore touches;
    private final Circle circle;
    private final Map<Pair, Found> found = new LinkedHashMap<>();

    private record Pair(UUID one, UUID other) {
        static Pair of(UUID one, UUID other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private static final class Found {
        private final Set<String> reasons = new LinkedHashSet<>();
        private double weight;
    }

    Acquaintances(WorkingSet set, TouchStore touches, Circle circle) {
        this.set = set;
        this.touches = touches;
        this.circle = circle;
    }

    /** From what says most to what says least. */
    List<Tie> all() {
        introductions();
        meetings();
        clubs();
        events();
        organisations();
        List<Tie> ties = new ArrayList<>(found.size());
        found.forEach((pair, why) -> ties.add(new Tie(
                pair.one(), pair.other(), false,
                Messages.text(
                        "growth.tie.knows", circle.name(pair.one()), circle.name(pair.other()),
                        String.join(", ", why.reasons.stream().limit(REASONS).toList())),
                why.weight)));
        ties.sort((one, other) -> Double.compare(other.weight(), one.weight()));
        return ties;
    }

    private void introductions() {
        for (Introduction made : set.all(Introduction.class)) {
            boolean came = made.stage().isMade();
            if (came && circle.knows(made.day())) {
                among(
                        List.of(made.first(), made.second()),
                        Messages.text("growth.tie.knows.introduced", Days.of(made.day(), circle.day())), 3);
            }
        }
    }

    private void meetings() {
        for (Coffee coffee : set.all(Coffee.class)) {
            LocalDate day = coffee.start().toLocalDate();
            if (coffee.status() == CoffeeStatus.HELD && coffee.contacts().size() > 1 && circle.knows(day)) {
                among(coffee.contacts(), Messages.text("growth.tie.knows.coffee", Days.of(day, circle.day())), 3);
            }
        }
        for (Touch touch : touches.shared()) {
            if (touch.coffee() == null && circle.knows(touch.day())) {
                among(touch.contacts(), Messages.text("growth.tie.knows.met", Days.of(touch.day(), circle.day())), 3);
            }
        }
    }

    private void clubs() {
        Map<UUID, List<UUID>> members = new HashMap<>();
        set.all(Membership.class).stream()
                .filter(it -> it.since() == null || circle.knows(it.since()))
                .forEach(it -> members.computeIfAbsent(it.club(), missing -> new ArrayList<>()).add(it.contact()));
        members.forEach((club, people) -> set.find(Club.class, club)
                .ifPresent(it -> among(people, Messages.text("growth.tie.knows.club", it.name()), 1.5)));
    }

    private void events() {
        Map<UUID, List<UUID>> met = new HashMap<>();
        for (Attendance attendance : set.all(Attendance.class)) {
            UUID contact = attendance.contact();
            if (contact != null && attendance.met() != Met.EXPECTED && attendance.met() != Met.MISSED) {
                met.computeIfAbsent(attendance.event(), missing -> new ArrayList<>()).add(contact);
            }
        }
        met.forEach((event, people) -> set.find(Event.class, event)
                .filter(it -> circle.knows(it.start().toLocalDate()))
                .ifPresent(it -> among(people, Messages.text("growth.tie.knows.event", it.name()), 1)));
    }

    private void organisations() {
        Map<String, List<Contact>> colleagues = new HashMap<>();
        for (Contact contact : circle.people().values()) {
            String organisation = Folded.of(contact.work().organisation());
            if (!organisation.isEmpty()) {
                colleagues.computeIfAbsent(organisation, missing -> new ArrayList<>()).add(contact);
            }
        }
        colleagues.values().forEach(people -> among(
                people.stream().map(Contact::id).toList(),
                Messages.text("growth.tie.knows.organisation", spelling(people)), 1));
    }

    /** The same one of several spellings each time, capitals first. */
    private static String spelling(List<Contact> colleagues) {
        return colleagues.stream().map(it -> it.work().organisation()).min(Comparator.naturalOrder()).orElseThrow();
    }

    private void among(Collection<UUID> people, String reason, double weight) {
        List<UUID> known = new TreeSet<>(people).stream()
                .filter(circle::has)
                .toList();
        if (known.size() > FEW) {
            return;
        }
        for (int one = 0; one < known.size(); one++) {
            for (int other = one + 1; other < known.size(); other++) {
                Found why = found.computeIfAbsent(Pair.of(known.get(one), known.get(other)), missing -> new Found());
                if (why.reasons.add(reason)) {
                    why.weight += weight;
                }
            }
        }
    }
}
