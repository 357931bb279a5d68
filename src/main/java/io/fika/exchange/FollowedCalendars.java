package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Engagement;
import io.fika.coffees.Engagements;
import io.fika.coffees.Recurrences;
import io.fika.coffees.Turns;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The busy times of the calendars that the user follows. They mirror files of others and are no edits of the user's:
 * they do not stand in the journal, so a calendar that is written anew every few minutes takes no place in the history,
 * and undo never takes back what another program wrote. Following a calendar, and leaving it, can be undone, and its
 * busy times come and go with that.
 *
 * <p>Reading them is slow and belongs to the background; asking what is known of some days is quick, from any thread:
 * whoever asks sees all calendars as they were after one look.
 */
public final class FollowedCalendars implements Engagements {
    private static final int MOST_WINDOWS = 60;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Subscriptions subscriptions;
    private final Turns turns;
    private final Clock clock;
    private final Optional<FollowedCopies> copies;
    private final Map<Path, Follower> followers = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Known known = new Known(List.of(), List.of());

    private record Days(LocalDate from, LocalDate to) {}

    private record Known(
            List<FollowedCalendar> calendars, List<BusyTime> times, Map<Days, List<Engagement>> windows) {
        Known(List<FollowedCalendar> calendars, List<BusyTime> times) {
            this(calendars, times, new ConcurrentHashMap<>());
        }
    }

    /** @param copies the folder in which copies are kept for when a calendar is out of reach, if any */
    public FollowedCalendars(Subscriptions subscriptions, Recurrences rules, Clock clock, Optional<Path> copies) {
        this.subscriptions = subscriptions;
        this.turns = new Turns(rules, clock.getZone());
        this.clock = clock;
        this.copies = copies.map(FollowedCopies::new);
    }

    /** Is told, on the thread that looked, when a look has found something new. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The calendars as they were found last, in the user's order. */
    public List<FollowedCalendar> calendars() {
        return known.calendars();
    }

    /** Reads the files that were written to since the last look. */
    public void look() {
        look(false);
    }

    /** Reads all files again. */
    public void readAgain() {
        look(true);
    }

    /** Whether somebody is just writing to one of them, so that it should be looked at again soon. */
    boolean isUnsettled() {
        return known.calendars().stream().anyMatch(it -> it.state() == FollowedCalendar.State.WRITTEN);
    }

    @Override
    public List<Engagement> between(LocalDate from, LocalDate to) {
        Known now = known;
        if (now.windows().size() > MOST_WINDOWS) {
            now.windows().clear();
        }
        return now.windows().computeIfAbsent(new Days(from, to), days -> expand(now.times(), days));
    }

    private synchronized void look(boolean all) {
        List<Path> wanted = subscriptions.all();
        boolean changed = !wanted.equals(List.copyOf(followers.keySet()));
        if (changed) {
            Map<Path, Follower> before = new LinkedHashMap<>(followers);
            followers.clear();
            for (Path path : wanted) {
                Follower known = before.remove(path);
                followers.put(path, known == null ? new Follower(path, copies, clock) : known);
            }
            before.values().forEach(Follower::leave);
        }
        for (Follower follower : followers.values()) {
            changed |= follower.look(all);
        }
        if (changed || all) {
            known = new Known(
                    followers.values().stream().map(Follower::found).toList(),
                    followers.values().stream().flatMap(Follower::times).toList());
            listeners.forEach(Runnable::run);
        }
    }

    private List<Engagement> expand(List<BusyTime> times, Days days) {
        var patience = new Patience(PATIENCE);
        List<Engagement> found = new ArrayList<>();
        for (BusyTime busy : times) {
            boolean once = busy.rule().isEmpty();
            if (once ? isFar(busy, days) : startsLater(busy, days)) {
                continue;
            }
            // absurd rules in great number: what takes place once is never left out for them
            if (once || !patience.isOver()) {
                found.addAll(turns.of(busy, days.from(), days.to(), null));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isFar(BusyTime busy, Days days) {
        return startsLater(busy, days) || busy.end().toLocalDate().isBefore(days.from().minusDays(2));
    }

    private static boolean startsLater(BusyTime busy, Days days) {
        return busy.start().toLocalDate().isAfter(days.to().plusDays(2));
    }
}
