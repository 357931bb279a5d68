package io.fika.ui.calendar;

import io.fika.coffees.Coffees;
import io.fika.coffees.MonthBoard;
import io.fika.coffees.MonthProblem;
import io.fika.coffees.Planning;
import io.fika.journal.Outcome;
import io.fika.planner.Plan;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One search for a plan: it runs elsewhere, shows what it finds now and then, and can be stopped at any time. */
final class PlanRun {
    /** Between two boards that are shown, so that the screen is calm. */
    private static final long PAUSE_MILLIS = 120;

    private final Coffees coffees;
    private final Planning planning;
    private final Executor ui;
    private final Consumer<MonthBoard> show;
    private volatile boolean cancelled;
    private long shownAt;

    PlanRun(Coffees coffees, Planning planning, Executor ui, Consumer<MonthBoard> show) {
        this.coffees = coffees;
        this.planning = planning;
        this.ui = ui;
        this.show = show;
    }

    /** A plan that was found. */
    record Found(Coffees coffees, MonthProblem problem, Plan plan) {
        Outcome commit() {
            return coffees.propose(problem, plan);
        }
    }

    void cancel() {
        cancelled = true;
    }

    /** The best plan, unless the search was stopped. Called off the UI thread. */
    Optional<Found> find(YearMonth month) {
        MonthProblem problem = coffees.problemFor(month);
        Plan plan = planning.plan(problem, better -> preview(problem, better), () -> cancelled);
        return cancelled ? Optional.empty() : Optional.of(new Found(coffees, problem, plan));
    }

    private void preview(MonthProblem problem, Plan plan) {
        long now = System.nanoTime() / 1_000_000;
        if (!cancelled && now - shownAt >= PAUSE_MILLIS) {
            shownAt = now;
            MonthBoard board = coffees.board(problem, plan);
            ui.execute(() -> {
                if (!cancelled) {
                    show.accept(board);
                }
            });
        }
    }
}
