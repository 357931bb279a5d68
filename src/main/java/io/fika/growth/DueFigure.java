package io.fika.growth;

import io.fika.people.Contact;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.StandingWords;
import io.fika.people.Standings;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How one stands today with the people of each ring. */
record DueFigure(Looking looking, Standings standings) {
    /** In the order in which they are drawn. */
    private static final List<Standing.State> ORDER = List.of(
            Standing.State.PLANNED, Standing.State.FRESH, Standing.State.DUE, Standing.State.LATE,
            Standing.State.LAPSED, Standing.State.NEVER_MET, Standing.State.PAUSED, Standing.State.NO_CADENCE);

    Figure figure() {
        Map<UUID, Map<Standing.State, List<UUID>>> byRing = new HashMap<>();
        Map<Standing.State, List<UUID>> all = new EnumMap<>(Standing.State.class);
        for (Contact contact : looking.set().all(Contact.class)) {
            Placement place = contact.placement();
            if (place != null) {
                Standing.State state = standings.of(contact).state();
                byRing.computeIfAbsent(place.ring(), missing -> new EnumMap<>(Standing.State.class))
                        .computeIfAbsent(state, missing -> new ArrayList<>()).add(contact.id());
                all.computeIfAbsent(state, missing -> new ArrayList<>()).add(contact.id());
            }
        }
        List<Bar> bars = looking.rings().stream().map(ring -> bar(ring, byRing.getOrDefault(ring.id(), Map.of()))).toList();
        return new Figure(
                Figure.Kind.DUE, finding(all), Messages.text("growth.figure.due.formula", Days.of(looking.today(), looking.today())),
                parts(all), bars);
    }

    private static Bar bar(Ring ring, Map<Standing.State, List<UUID>> those) {
        int people = those.values().stream().mapToInt(List::size).sum();
        int late = late(those);
        Integer capacity = ring.capacity();
        String words = capacity == null
                ? Messages.text("growth.bar.number", people)
                : Messages.text("growth.bar.of", people, capacity);
        return new Bar(
                ring.name(), parts(those), 0, late == 0 ? words : Messages.text("growth.bar.late", words, late));
    }

    private static int late(Map<Standing.State, List<UUID>> those) {
        return those.getOrDefault(Standing.State.LATE, List.of()).size()
                + those.getOrDefault(Standing.State.LAPSED, List.of()).size();
    }

    private static String finding(Map<Standing.State, List<UUID>> all) {
        int people = all.values().stream().mapToInt(List::size).sum();
        if (people == 0) {
            return Messages.text("growth.figure.due.nobody");
        }
        int late = late(all);
        int due = all.getOrDefault(Standing.State.DUE, List.of()).size();
        return late + due == 0
                ? Messages.text("growth.figure.due.none", people)
                : Messages.text("growth.figure.due", late, due, people);
    }

    private static List<Part> parts(Map<Standing.State, List<UUID>> those) {
        return ORDER.stream()
                .map(state -> {
                    List<UUID> people = those.getOrDefault(state, List.of());
                    return new Part(StandingWords.of(state), tint(state), people.size(), () -> people);
                })
                .toList();
    }

    private static Tint tint(Standing.State state) {
        return switch (state) {
            case PLANNED -> Tint.PLANNED;
            case FRESH -> Tint.FRESH;
            case DUE -> Tint.DUE;
            case LATE -> Tint.LATE;
            case LAPSED -> Tint.LAPSED;
            case NEVER_MET, PAUSED, NO_CADENCE -> Tint.NONE;
        };
    }
}
