package io.fika.app.command;

import io.fika.app.Core;
import io.fika.briefing.FigureSheet;
import io.fika.briefing.Paper;
import io.fika.briefing.Sheet;
import io.fika.briefing.SheetPdf;
import io.fika.growth.Figure;
import io.fika.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika insights}: says the figures of the last months or of a year, and puts them on paper. */
@Command(name = "insights")
final class InsightsCommand implements Callable<Integer> {
    private static final int MOST_MONTHS = 120;
    private static final int YEAR = 12;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** What a script reads. */
    record Report(String file, int pages, List<Reckoned> figures) {}

    /** One figure: what it found, how it was reckoned, and what it counted. */
    record Reckoned(String figure, String finding, String formula, List<Line> bars) {}

    /** One bar of it; the parts are in the order of the figure. */
    record Line(String name, long total, long wished, List<Counted> parts) {}

    /** A part of a bar. */
    record Counted(String name, long count) {}

    private final Desk desk;

    @Option(names = "--months", paramLabel = "N", descriptionKey = "app.option.months")
    private int months = YEAR;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "app.option.year")
    private @Nullable Integer year;

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "app.option.pdf")
    private @Nullable Path out;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "app.option.paper")
    private Paper paper = Paper.A4;

    InsightsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (months < 1 || months > MOST_MONTHS) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.insights.months")));
        }
        Integer wanted = year;
        if (wanted != null && (wanted < FIRST_YEAR || wanted > LAST_YEAR)) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.insights.year")));
        }
        return desk.onData(this::answer);
    }

    private Answer answer(Core core) {
        Integer wanted = year;
        FigureSheet content = wanted == null ? core.figureSheets().page(months) : core.figureSheets().year(wanted);
        Path file = out;
        if (file == null) {
            return Answer.found(report("", 0, content), lines(content));
        }
        SheetPdf sheet = new Sheet(core.database().photos()).set(content, paper);
        Optional<String> failure = new WholeFile(file).write(sheet.bytes());
        return failure.map(Answer::refused).orElseGet(() -> Answer.done(
                report(file.toString(), sheet.pages(), content),
                Messages.text("app.briefing.done", sheet.title(), sheet.pages(), file.toString())));
    }

    private static List<String> lines(FigureSheet content) {
        List<String> lines = new ArrayList<>(List.of(content.title(), content.lead()));
        for (Figure figure : content.figures()) {
            lines.addAll(List.of("", figure.finding(), "  " + figure.formula()));
        }
        content.habits().forEach(habit -> lines.addAll(List.of("", habit.seen(), "  " + habit.next())));
        return lines;
    }

    private static Report report(String file, int pages, FigureSheet content) {
        return new Report(file, pages, content.figures().stream().map(InsightsCommand::reckoned).toList());
    }

    private static Reckoned reckoned(Figure figure) {
        return new Reckoned(
                figure.kind().name().toLowerCase(Locale.ROOT), figure.finding(), figure.formula(),
                figure.bars().stream()
                        .map(bar -> new Line(
                                bar.name(), bar.total(), bar.wished(),
                                bar.parts().stream().map(part -> new Counted(part.name(), part.count())).toList()))
                        .toList());
    }
}
