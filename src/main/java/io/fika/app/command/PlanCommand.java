package io.fika.app.command;

import io.fika.planner.Effort;
import io.fika.text.Messages;
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
        if (wanted == null) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.plan.which")));
        }
        return desk.onData(core -> new MonthPlan(core, wanted, effort()).answer(apply));
    }

    private Effort effort() {
        Duration limit = millis == null ? null : Duration.ofMillis(millis);
        int most = limit == null ? Effort.USUAL.iterations() : Integer.MAX_VALUE;
        return new Effort(iterations == null ? most : iterations, limit, Effort.USUAL.seed());
    }
}
