package io.fika.ui.calendar;

import io.fika.coffees.Coffees;
import io.fika.exchange.Exported;
import io.fika.exchange.ProblemFiles;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Saves the problem of the month on the screen, so that a strange plan can be reported and studied. */
final class ProblemSaving {
    private final CalendarModel model;
    private final Workbench bench;
    private final Coffees coffees;
    private final Tasks background;

    ProblemSaving(CalendarModel model, Workbench bench, Coffees coffees, Tasks background) {
        this.model = model;
        this.bench = bench;
        this.coffees = coffees;
        this.background = background;
    }

    void save() {
        YearMonth month = model.month.get();
        bench.choosers()
                .save(
                        Messages.text("calendar.problem.title"),
                        "fika-" + month + ".json",
                        List.of(new Choosers.FileKind(Messages.text("calendar.problem.kind"), List.of("json"))))
                .ifPresent(file -> background.run(() -> saved(month, file), bench.navigator()::notice));
    }

    private String saved(YearMonth month, Path file) {
        return switch (new ProblemFiles().write(coffees.problemFor(month).problem(), file)) {
            case Exported.Written written -> Messages.text("calendar.problem.saved", String.valueOf(file.getFileName()));
            case Exported.Failed(String sentence) -> sentence;
        };
    }
}
