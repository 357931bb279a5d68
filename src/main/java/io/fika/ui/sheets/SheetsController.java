package io.fika.ui.sheets;

import io.fika.briefing.BriefingContent;
import io.fika.briefing.Paper;
import io.fika.briefing.SheetPdf;
import io.fika.coffees.Dates;
import io.fika.text.Messages;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.SheetDesk;
import io.fika.ui.kit.Workbench;
import java.util.Optional;
import java.util.function.Function;

/** Shows what somebody wants on paper, and sets it anew as long as it is looked at and something changes. */
final class SheetsController {
    private final SheetsModel model;
    private final SheetsFeature.Use use;
    private final SheetDesk desk;

    SheetsController(SheetsModel model, Workbench bench, SheetsFeature.Use use) {
        this.model = model;
        this.use = use;
        this.desk = new SheetDesk(model.sheet, use.printing(), use.background(), bench);
        bench.feed().subscribe(committed -> {
            if (model.open.get()) {
                desk.set();
            }
        });
    }

    SheetDesk desk() {
        return desk;
    }

    void show(Printout what) {
        model.title.set(switch (what) {
            case Printout.Person person -> Messages.text("sheets.title.person");
            case Printout.Coffee coffee -> Messages.text("sheets.title.coffee");
            case Printout.Day day -> Messages.text("sheets.title.day", Dates.weekday(day.day()));
            case Printout.Insights insights -> Messages.text("sheets.title.insights");
            case Printout.Year year -> Messages.text("sheets.title.year", String.valueOf(year.year()));
        });
        model.redactable.set(!(what instanceof Printout.Insights || what instanceof Printout.Year));
        desk.clear();
        model.open.set(true);
        desk.show(redacted -> setter(what, redacted));
    }

    void close() {
        model.open.set(false);
        desk.clear();
    }

    private Optional<Function<Paper, SheetPdf>> setter(Printout what, boolean redacted) {
        return switch (what) {
            case Printout.Person person -> briefing(use.briefings().contentForContact(person.contact(), redacted));
            case Printout.Coffee coffee -> briefing(use.packs().ofCoffee(coffee.coffee(), redacted));
            case Printout.Day day -> briefing(use.packs().ofDay(day.day(), redacted));
            // read where the pages are set: the past may take a second, in which the worker has better to do
            case Printout.Insights insights ->
                Optional.of(paper -> use.sheet().get().set(use.figures().page(insights.months()), paper));
            case Printout.Year year -> Optional.of(paper -> use.sheet().get().set(use.figures().year(year.year()), paper));
        };
    }

    private Optional<Function<Paper, SheetPdf>> briefing(Optional<? extends BriefingContent> content) {
        return content.map(it -> paper -> use.sheet().get().set(it, paper));
    }
}
