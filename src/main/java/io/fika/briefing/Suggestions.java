package io.fika.briefing;

import io.fika.events.Attendance;
import io.fika.events.Attendees;
import io.fika.events.Event;
import io.fika.journal.WorkingSet;
import io.fika.people.Standings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Suggests whom to meet at an event: those for whom most speaks by {@link Ground}, as many of them not met before as
 * the event's goal says. Who is chosen already stays and counts; who was passed over is left out. For the same network
 * it says the same.
 */
public final class Suggestions {
    private static final int LEAST = 3;
    /** What speaks for somebody who is suggested beyond the first three. */
    private static final int GOOD = Ground.I_OWE.weight();
    private static final Comparator<Suggestion> BEST = Comparator.comparingInt(Suggestion::weight).reversed()
            .thenComparingInt(it -> it.attendance().position())
            .thenComparing(it -> it.attendance().id());

    private final WorkingSet set;
    private final Standings standings;

    public Suggestions(WorkingSet set, Standings standings) {
        this.set = set;
        this.standings = standings;
    }

    /** Three to five with those who are chosen, the best first; none where nothing speaks for anybody. */
    public List<Suggestion> of(Event event, List<Attendance> attendees) {
        Weighing weighing = new Weighing(set, standings, event, attendees);
        List<Suggestion> chosen = attendees.stream().filter(Attendance::mustMeet).map(weighing::of).toList();
        List<Suggestion> others = attendees.stream()
                .filter(it -> !it.mustMeet() && !it.passedOver())
                .map(weighing::of)
                .filter(it -> it.weight() > 0)
                .sorted(BEST)
                .toList();
        int room = Math.max(0, Attendees.MOST_TO_MEET - chosen.size());
        int least = Math.max(0, LEAST - chosen.size());
        List<Suggestion> best = new ArrayList<>(others.stream().limit(least).toList());
        others.stream().limit(room).skip(least).filter(it -> it.weight() >= GOOD)
                .forEach(best::add);
        return balanced(best, others, chosen, event.goals().newSharePercent());
    }

    // those met before make room, the least first, until enough are new
    private static List<Suggestion> balanced(
            List<Suggestion> best, List<Suggestion> others, List<Suggestion> chosen, int percent) {
        long all = (long) chosen.size() + best.size();
        long wanted = (all * percent + 99) / 100 - chosen.stream().filter(Suggestion::fresh).count();
        List<Suggestion> fresh = new ArrayList<>(others.stream().filter(Suggestion::fresh).toList());
        fresh.removeAll(best);
        List<Suggestion> kept = new ArrayList<>(best);
        while (count(kept, Suggestion::fresh) < wanted && !fresh.isEmpty() && count(kept, it -> !it.fresh()) > 0) {
            kept.remove(kept.stream().filter(it -> !it.fresh()).max(BEST).orElseThrow());
            kept.add(fresh.removeFirst());
        }
        return kept.stream().sorted(BEST).toList();
    }

    private static long count(List<Suggestion> those, Predicate<Suggestion> which) {
        return those.stream().filter(which).count();
    }
}
