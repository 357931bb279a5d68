package io.fika.app.command;

import io.fika.exchange.Exported;
import io.fika.exchange.ProblemFile;
import io.fika.exchange.ProblemFiles;
import io.fika.planner.Booking;
import io.fika.planner.Effort;
import io.fika.planner.Plan;
import io.fika.planner.Planner;
import io.fika.planner.Problem;
import io.fika.planner.WhyNot;
import io.fika.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The plan of a problem that stands alone in a file; no data folder is needed. */
record ProblemPlan(Path from, Path to, Effort effort) {
    /** What a script reads, and what stands in the file. */
    record Document(int score, List<Booking> coffees, long millis) {}

    Answer answer() {
        ProblemFiles files = new ProblemFiles();
        return switch (files.read(from)) {
            case ProblemFile.Refused(String field, String sentence) -> Answer.refused(sentence);
            case ProblemFile.Good(Problem problem) -> solved(files, problem);
        };
    }

    private Answer solved(ProblemFiles files, Problem problem) {
        long start = System.nanoTime();
        Plan plan = new Planner().solve(problem, effort, better -> {}, () -> false);
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return switch (files.write(problem.name(), plan, millis, to)) {
            case Exported.Failed(String sentence) -> Answer.refused(sentence);
            case Exported.Written written -> Answer.done(
                    new Document(plan.score(), plan.bookings(), millis),
                    said(problem, plan, millis));
        };
    }

    private String said(Problem problem, Plan plan, long millis) {
        String solved = Messages.text("app.plan.solved", plan.coffees().size(), plan.score(), millis, to.toString());
        return plan.coffees().size() > problem.pinned().size() ? solved : solved + "\n" + whyNothing(problem, plan);
    }

    /** What stands in the way of the first who is left out, where nobody could be planned. */
    private static String whyNothing(Problem problem, Plan plan) {
        if (plan.left().isEmpty()) {
            return Messages.text("app.plan.nobody");
        }
        Effort atOnce = new Effort(0, null, 1);
        WhyNot why = new Planner().whyNot(problem, plan, plan.left().getFirst(), atOnce, () -> false);
        if (!(why instanceof WhyNot.Barred(WhyNot.Rule rule))) {
            return Messages.text("app.plan.notWorth");
        }
        return switch (rule) {
            case NO_FREE_START -> Messages.text("app.plan.noFreeStart");
            case HALF_DAYS, EARLIEST, AWAY, NEAR_DUE -> Messages.text("app.plan.noneSuits");
            case LIMITS -> Messages.text("app.plan.limits");
        };
    }
}
