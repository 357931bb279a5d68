package io.fika.growth;

import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.people.Contact;
import io.fika.people.Logged;
import io.fika.people.TouchKind;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Need;
import io.fika.text.Messages;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for patterns to avoid in the half-year that is looked at. A few of anything are no pattern.
 *
 * @param looking the half-year
 */
record Habits(Looking looking) {
    private static final int SOME_TALKS = 8;
    private static final int PERCENT_UNHEARD = 60;
    private static final int SOME_REFERRALS = 6;
    private static final int PERCENT_FRUITFUL = 34;
    private static final int SOME_TOUCHES = 20;
    private static final int PERCENT_FRESH = 10;

    List<Habit> all() {
        return Stream.of(pitching(), collecting(), quota(), oldFriends()).flatMap(Optional::stream).toList();
    }

    // a talk in which one listened leaves a need behind, sooner or later
    private Optional<Habit> pitching() {
        Set<UUID> heard = new HashSet<>();
        looking.set().all(Need.class).stream().map(Need::contact).filter(Objects::nonNull).forEach(heard::add);
        List<Logged> talks = looking.touches().stream()
                .filter(it -> it.kind() == TouchKind.COFFEE || it.kind() == TouchKind.MEETING)
                .toList();
        List<Logged> unheard = talks.stream().filter(it -> !isWith(it, heard)).toList();
        return talks.size() >= SOME_TALKS && Looking.percent(unheard.size(), talks.size()) >= PERCENT_UNHEARD
                ? Optional.of(new Habit(
                        Habit.Kind.PITCHING, Messages.text("growth.habit.pitching", unheard.size(), talks.size()),
                        Messages.text("growth.habit.pitching.next"), looking.people(unheard)))
                : Optional.empty();
    }

    private Optional<Habit> collecting() {
        Map<UUID, List<Attendance>> met = looking.set().all(Attendance.class).stream()
                .filter(it -> it.met().isMet())
                .collect(Collectors.groupingBy(Attendance::event));
        return looking.set().all(Event.class).stream()
                .filter(it -> looking.span().has(it.start().toLocalDate()))
                .filter(it -> EveningResult.isCollecting(it.cards(), met.getOrDefault(it.id(), List.of()).size()))
                .max(Comparator.comparing(Event::start).thenComparing(Event::id))
                .map(it -> collected(it, met.getOrDefault(it.id(), List.of())));
    }

    private Habit collected(Event event, List<Attendance> met) {
        return new Habit(
                Habit.Kind.COLLECTING,
                Messages.text("growth.habit.collecting", event.name(), event.cards(), met.size()),
                Messages.text("growth.habit.collecting.next"), looking.people(met, Attendance::contact));
    }

    private Optional<Habit> quota() {
        List<Favour> referrals = looking.set().all(Favour.class).stream()
                .filter(it -> it.kind() == FavourKind.REFERRAL && looking.span().has(it.day()))
                .toList();
        List<Favour> fruitless = referrals.stream().filter(it -> !it.isFruitful()).toList();
        int fruitful = referrals.size() - fruitless.size();
        return referrals.size() >= SOME_REFERRALS && Looking.percent(fruitful, referrals.size()) < PERCENT_FRUITFUL
                ? Optional.of(new Habit(
                        Habit.Kind.QUOTA, Messages.text("growth.habit.quota", referrals.size(), fruitful),
                        Messages.text("growth.habit.quota.next"),
                        looking.people(fruitless, Favour::contact)))
                : Optional.empty();
    }

    private Optional<Habit> oldFriends() {
        Set<UUID> added = new HashSet<>();
        looking.set().all(Contact.class).stream()
                .filter(it -> looking.span().has(it.since()))
                .forEach(it -> added.add(it.id()));
        long fresh = looking.touches().stream().filter(it -> isWith(it, added)).count();
        int all = looking.touches().size();
        if (all < SOME_TOUCHES || Looking.percent(fresh, all) >= PERCENT_FRESH) {
            return Optional.empty();
        }
        looking.touches().forEach(it -> added.removeAll(it.contacts()));
        List<UUID> waiting = List.copyOf(added);
        return Optional.of(new Habit(
                Habit.Kind.OLD_FRIENDS, Messages.text("growth.habit.old", fresh, all),
                Messages.text("growth.habit.old.next", waiting.size()), waiting));
    }

    private static boolean isWith(Logged touch, Set<UUID> people) {
        for (UUID contact : touch.contacts()) {
            if (people.contains(contact)) {
                return true;
            }
        }
        return false;
    }
}
