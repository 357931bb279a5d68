package io.fika.coffees;

import io.fika.planner.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is, or is not, in a month's plan.
 *
 * @param sentences the weightiest first
 * @param figures the parts of the score behind the sentences; what the plan would lose without the coffee is their sum
 * @param instead the plan with the person in it, where there is one to change to
 */
public record Answer(List<String> sentences, List<Figure> figures, @Nullable Alternative instead) {
    public Answer {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
    }

    /** An answer in words alone. */
    static Answer of(List<String> sentences) {
        return new Answer(sentences, List.of(), null);
    }

    /** One part of a score: what it is for, and its points. */
    public record Figure(String part, int points) {}

    /** A plan of a problem that could be proposed. */
    public record Alternative(MonthProblem problem, Plan plan) {}
}
