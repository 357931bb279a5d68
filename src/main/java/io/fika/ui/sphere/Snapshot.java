package io.fika.ui.sphere;

import io.fika.people.Category;
import io.fika.people.Replay;
import io.fika.people.Ring;
import io.fika.people.SphereLayout;
import io.fika.people.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The map at one moment, whole and immutable.
 *
 * @param people everybody, on the map or waiting
 * @param tray those who wait for a place, by name
 * @param counts people in each ring, from the inside
 * @param categories in the user's order
 * @param bubbles what stands for people whose dots would be too small
 */
record Snapshot(
        SphereLayout layout,
        Map<UUID, Person> people,
        List<Person> tray,
        List<Integer> counts,
        LocalDate day,
        List<Category> categories,
        Bubbles bubbles) {
    private static final int WEEK = 7;

    Snapshot {
        people = Map.copyOf(people);
        tray = List.copyOf(tray);
        counts = List.copyOf(counts);
        categories = List.copyOf(categories);
    }

    Snapshot(
            SphereLayout layout, Map<UUID, Person> people, List<Person> tray, List<Integer> counts,
            Replay.Moment moment) {
        this(
                layout, people, tray, counts, moment.day(),
                moment.categories().stream()
                        .sorted(Comparator.comparingInt(Category::position).thenComparing(Category::id))
                        .toList(),
                new Bubbles(layout, people));
    }

    /** The same for another thread: bubbles keep what was drawn last. */
    Snapshot apart() {
        return new Snapshot(layout, people, tray, counts, day, categories, new Bubbles(layout, people));
    }

    static Snapshot empty(LocalDate day) {
        return new Snapshot(
                SphereLayout.of(List.of(), List.<Category>of(), List.of()), Map.of(), List.of(), List.of(),
                new Replay.Moment(day, List.of(), List.of(), List.of()));
    }

    Optional<Person> find(UUID contact) {
        return Optional.ofNullable(people.get(contact));
    }

    List<Ring> rings() {
        return layout.shape().rings();
    }

    int late() {
        return (int) people.values().stream().map(Person::standing).filter(Standing::isOverdue).count();
    }

    int dueThisWeek() {
        return (int) people.values().stream()
                .map(Person::standing)
                .filter(standing -> standing.isDueWithin(WEEK))
                .count();
    }
}
