package io.fika.ui.events;

import io.fika.briefing.Paper;
import io.fika.briefing.Preview;
import io.fika.briefing.PrintWords;
import io.fika.briefing.SheetPdf;
import io.fika.events.Event;
import io.fika.ui.kit.SheetOutput;
import io.fika.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.util.List;

/** The briefing of the event that is shown: set in the background, previewed, saved, printed; always the same bytes. */
final class SheetController {
    private static final int DOTS_PER_INCH = 144;

    private final EventsModel model;
    private final EventsFeature.Sheets sheets;
    private final Workbench bench;
    private final SheetOutput output;
    private int generation;

    private record Set(SheetPdf pdf, List<BufferedImage> pages) {}

    SheetController(EventsModel model, EventsFeature.Sheets sheets, Workbench bench) {
        this.model = model;
        this.sheets = sheets;
        this.bench = bench;
        this.output = new SheetOutput(sheets.printing(), sheets.background(), bench);
    }

    void cleared() {
        model.sheet.set(null);
        model.pages.set(List.of());
        model.printNote.set("");
    }

    /** Sets the sheet anew if it is looked at. What is asked for later replaces what is still on its way. */
    void reload() {
        Event event = model.selected.get();
        int mine = ++generation;
        if (event == null || model.part.get() != EventsModel.Part.SHEET) {
            model.setting.set(false);
            return;
        }
        model.setting.set(true);
        Paper paper = model.paper.get();
        boolean redacted = model.redacted.get();
        bench.tasks().run(() -> sheets.briefings().contentFor(event.id(), redacted), content -> {
            if (mine == generation && content.isPresent()) {
                sheets.background().run(
                        () -> {
                            SheetPdf pdf = sheets.sheet().set(content.get(), paper);
                            return new Set(pdf, Preview.of(pdf, DOTS_PER_INCH));
                        },
                        set -> show(mine, set));
            }
        });
    }

    private void show(int mine, Set set) {
        if (mine == generation) {
            model.sheet.set(set.pdf());
            model.pages.set(set.pages());
            model.setting.set(false);
        }
    }

    void paper(Paper paper) {
        model.paper.set(paper);
        reload();
    }

    void redacted(boolean redacted) {
        model.redacted.set(redacted);
        reload();
    }

    /** Asks the system for its printers, which may take a while. */
    void findPrinters() {
        output.printers(printers -> {
            model.printers.setAll(printers);
            model.printNote.set(printers.isEmpty() ? PrintWords.noPrinter() : "");
        });
    }

    void print(String printer) {
        output.print(model.sheet.get(), model.paper.get(), printer);
    }

    void save() {
        output.save(model.sheet.get());
    }
}
