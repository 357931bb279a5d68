package io.fika.planner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best score of a month of any size in which coffees have nothing to do with each other but for the load of their
 * week: at most one a day, each contact once, no companies, no mix that could be missed. There the plan is a flow of
 * most worth, from contacts over days and weeks, and the load makes each further coffee of a week dearer: so the best
 * flow comes of adding the best path, again and again, as long as one gains.
 */
final class FlowOptimum {
    private record Edge(int from, int to, int gain) {}

    private final List<Edge> edges = new ArrayList<>();
    /** Whether each edge carries a coffee; then only its way back is open. */
    private final List<Boolean> used = new ArrayList<>();

    /** The best score; the problem has to be of {@link SeededProblems#oneADay}. */
    static int of(Problem problem) {
        return new FlowOptimum().best(problem);
    }

    private int best(Problem problem) {
        Scorer scorer = new Scorer(problem);
        int none = scorer.score(List.of());
        int contacts = problem.contacts().size();
        LocalDate first = problem.month().atDay(1);
        int before = first.getDayOfWeek().getValue() - 1;
        int days = problem.month().lengthOfMonth();
        int source = contacts + days + 6;
        int sink = source + 1;
        int[] neighbours = new int[6];
        for (LocalDate neighbour : problem.neighbours()) {
            int week = Math.floorDiv((int) ChronoUnit.DAYS.between(first, neighbour) + before, 7);
            if (week >= 0 && week <= (days - 1 + before) / 7) {
                neighbours[week]++;
            }
        }
        for (int c = 0; c < contacts; c++) {
            edge(source, c, 0);
            for (int day = 0; day < days; day++) {
                int most = Integer.MIN_VALUE;
                for (LocalDateTime slot : problem.slots()) {
                    List<Booking> alone = List.of(new Booking(problem.contacts().get(c).id(), slot));
                    if (slot.toLocalDate().equals(first.plusDays(day)) && scorer.violations(alone).isEmpty()) {
                        int load = 15 * (2 * neighbours[(day + before) / 7] + 1);
                        most = Math.max(most, scorer.score(alone) - none + load);
                    }
                }
                if (most > Integer.MIN_VALUE) {
                    edge(c, contacts + day, most);
                }
            }
        }
        for (int day = 0; day < days; day++) {
            edge(contacts + day, contacts + days + (day + before) / 7, 0);
        }
        for (int week = 0; week < 6; week++) {
            for (int n = neighbours[week]; n < problem.limits().perWeek(); n++) {
                edge(contacts + days + week, sink, -15 * (2 * n + 1));
            }
        }
        int score = none;
        for (int coffees = 0; coffees < problem.limits().perMonth(); coffees++) {
            score += Math.max(0, addPath(source, sink));
        }
        return score;
    }

    private void edge(int from, int to, int gain) {
        edges.add(new Edge(from, to, gain));
        used.add(false);
    }

    /** Sends one more coffee along the path that gains most; nothing changes if none gains anything. */
    private int addPath(int source, int sink) {
        int[] gain = new int[sink + 1];
        int[] by = new int[sink + 1];
        Arrays.fill(gain, Integer.MIN_VALUE / 2);
        gain[source] = 0;
        boolean better = true;
        while (better) {
            better = false;
            for (int e = 0; e < edges.size(); e++) {
                Edge edge = edges.get(e);
                int from = used.get(e) ? edge.to() : edge.from();
                int to = used.get(e) ? edge.from() : edge.to();
                int reached = gain[from] + (used.get(e) ? -edge.gain() : edge.gain());
                if (gain[from] > Integer.MIN_VALUE / 4 && reached > gain[to]) {
                    gain[to] = reached;
                    by[to] = e;
                    better = true;
                }
            }
        }
        if (gain[sink] <= 0) {
            return 0;
        }
        for (int at = sink; at != source; ) {
            int e = by[at];
            at = used.get(e) ? edges.get(e).to() : edges.get(e).from();
            used.set(e, !used.get(e));
        }
        return gain[sink];
    }
}
