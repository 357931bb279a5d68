package io.fika.coffees;

import io.fika.planner.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody is, or is not, in a month's plan.
 *
 * @param sentences the weightiest first
 * @param instead the plan with the person in it, where there is one to change to
 */
public record Answer(List<String> sentences, @Nullable Alternative instead) {
    public Answer {
        sentences = List.copyOf(sentences);
    }

    /** A plan of a problem that could be proposed. */
    public record Alternative(MonthProblem problem, Plan plan) {}
}
