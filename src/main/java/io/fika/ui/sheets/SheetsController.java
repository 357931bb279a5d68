package io.fika.ui.sheets;

import io.fika.briefing.BriefingContent;
import io.fika.coffees.Dates;
import io.fika.text.Messages;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.SheetDesk;
import io.fika.ui.kit.Workbench;
import java.util.Optional;

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
        });
        desk.clear();
        model.open.set(true);
        desk.show(redacted -> content(what, redacted)
                .map(content -> paper -> use.sheet().get().set(content, paper)));
    }

    void close() {
        model.open.set(false);
        desk.clear();
    }

    private Optional<? extends BriefingContent> content(Printout what, boolean redacted) {
        return switch (what) {
            case Printout.Person person -> use.briefings().contentForContact(person.contact(), redacted);
            case Printout.Coffee coffee -> use.packs().ofCoffee(coffee.coffee(), redacted);
            case Printout.Day day -> use.packs().ofDay(day.day(), redacted);
        };
    }
}
