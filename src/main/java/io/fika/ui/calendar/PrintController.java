package io.fika.ui.calendar;

import io.fika.briefing.CalendarSheet;
import io.fika.briefing.Paper;
import io.fika.briefing.Preview;
import io.fika.briefing.SheetPdf;
import io.fika.coffees.MonthBoard;
import io.fika.ui.kit.SheetOutput;
import io.fika.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;

/** The month or week as a page: set in the background, previewed, saved, printed; always the same bytes. */
final class PrintController {
    private static final int DOTS_PER_INCH = 110;

    private final CalendarModel calendar;
    private final PrintModel model;
    private final SheetOutput output;
    private final CalendarFeature.Print use;
    private int generation;

    private record Set(SheetPdf pdf, List<BufferedImage> pages) {}

    PrintController(CalendarModel calendar, PrintModel model, Workbench bench, CalendarFeature.Print use) {
        this.calendar = calendar;
        this.model = model;
        this.output = new SheetOutput(use.printing(), use.background(), bench);
        this.use = use;
        calendar.board.subscribe(board -> {
            if (model.open.get()) {
                reload();
            }
        });
    }

    /** Shows the page of what the calendar shows. */
    void open() {
        model.open.set(true);
        reload();
        if (model.printers.isEmpty()) {
            output.printers(printers -> {
                model.printers.setAll(printers);
                model.noPrinter.set(printers.isEmpty());
            });
        }
    }

    void close() {
        generation++;
        model.open.set(false);
        model.sheet.set(null);
        model.pages.set(List.of());
    }

    void week(boolean week) {
        model.week.set(week);
        reload();
    }

    void paper(Paper paper) {
        model.paper.set(paper);
        reload();
    }

    void print(String printer) {
        output.print(model.sheet.get(), model.paper.get(), printer);
    }

    void save() {
        output.save(model.sheet.get());
    }

    private void reload() {
        MonthBoard board = calendar.board.get();
        int mine = ++generation;
        if (board != null) {
            Paper paper = model.paper.get();
            boolean week = model.week.get();
            LocalDate day = calendar.cursor.get();
            use.background().run(
                    () -> {
                        CalendarSheet content = week ? use.sheets().week(board, day) : use.sheets().month(board);
                        SheetPdf pdf = use.sheet().get().set(content, paper);
                        return new Set(pdf, Preview.of(pdf, DOTS_PER_INCH));
                    },
                    set -> show(mine, set));
        }
    }

    // what was asked for later replaces what is still on its way
    private void show(int mine, Set set) {
        if (mine == generation) {
            model.sheet.set(set.pdf());
            model.pages.set(set.pages());
        }
    }
}
