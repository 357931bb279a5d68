package io.fika.app.command;

import io.fika.planner.Effort;
import io.fika.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika plan}: proposes a month of coffees, or solves a problem that stands alone in a file. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "app.option.month")
    private @Nullable YearMonth month;

    @Option(names = "--apply", descriptionKey = "app.option.apply")
    private boolean apply;

    @Option(names = "--problem", paramLabel = "FILE", descriptionKey = "app.option.problem")
    private @Nullable Path problem;

    @Option(names = "--out", paramLabel = "PLAN", descriptionKey = "app.option.plan")
    private @Nullable Path out;

    @Option(names = "--iterations", paramLabel = "N", descriptionKey = "app.option.iterations")
    private @Nullable Integer iterations;

    @Option(names = "--millis", paramLabel = "N", descriptionKey = "app.option.millis")
    private @Nullable Integer millis;

    PlanCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        YearMonth wanted = month;
        Path from = problem;
        Path to = out;
        if (isBelow(iterations, 0) || isBelow(millis, 1)) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.plan.effort")));
        }
        if (wanted != null && from == null && to == null) {
            return desk.onData(core -> {
                core.followed().look(); // so that the plan keeps clear of what other calendars hold by now
                return new MonthPlan(core, wanted, effort()).answer(apply, desk.json());
            });
        }
        if (wanted == null && from != null && to != null && !apply) {
            return desk.say(new ProblemPlan(from, to, effort()).answer());
        }
        return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.plan.which")));
    }

    private Effort effort() {
        Duration limit = millis == null ? null : Duration.ofMillis(millis);
        int most = limit == null ? Effort.USUAL.iterations() : Integer.MAX_VALUE;
        return new Effort(iterations == null ? most : iterations, limit, Effort.USUAL.seed());
    }

    private static boolean isBelow(@Nullable Integer number, int least) {
        return number != null && number < least;
    }
}
