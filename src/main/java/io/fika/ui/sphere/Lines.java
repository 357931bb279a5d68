package io.fika.ui.sphere;

import io.fika.growth.Tie;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which of a layer's ties are drawn as lines: all while they are few, else those of the inner people and the focused. */
final class Lines {
    static final int MOST = 90;
    private static final int INNER = 2;

    private final List<Line> drawable = new ArrayList<>();
    private final List<Line> usual;
    private final Map<UUID, List<Line>> byPerson;

    /** A tie between two who are on the map. */
    record Line(Tie tie, Spot from, Spot to) {}

    Lines(Overlay overlay, SphereLayout layout) {
        for (Tie tie : overlay.ties()) {
            layout.spotOf(tie.from()).ifPresent(from -> layout.spotOf(tie.to())
                    .ifPresent(to -> drawable.add(new Line(tie, from, to))));
        }
        usual = drawable.size() <= MOST
                ? List.copyOf(drawable)
                : drawable.stream()
                        .filter(line -> Math.min(line.from().ring(), line.to().ring()) < INNER)
                        .limit(MOST)
                        .toList();
        byPerson = drawable.stream()
                .flatMap(line -> List.of(line.from(), line.to()).stream().map(spot -> Map.entry(spot.contact(), line)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    int count() {
        return drawable.size();
    }

    /** Whether some are left out until somebody has the focus. */
    boolean areThinned() {
        return usual.size() < drawable.size();
    }

    /** Those that are always drawn. */
    List<Line> usual() {
        return usual;
    }

    /** Those of these people. */
    Set<Line> of(Collection<UUID> people) {
        Set<Line> lines = new HashSet<>();
        for (UUID person : people) {
            for (Line line : byPerson.getOrDefault(person, List.of())) {
                if (lines.size() < MOST) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }
}
