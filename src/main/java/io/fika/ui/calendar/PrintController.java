package io.fika.ui.calendar;

import io.fika.briefing.CalendarSheet;
import io.fika.briefing.Paper;
import io.fika.briefing.Preview;
import io.fika.briefing.PrintWords;
import io.fika.briefing.SheetFile;
import io.fika.briefing.SheetPdf;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Workbench;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The month or week as a page: set in the background, previewed, saved, printed; always the same bytes. */
final class PrintController {
    private static final int DOTS_PER_INCH = 110;

    private final CalendarModel calendar;
    private final PrintModel model;
    private final Workbench bench;
    private final CalendarFeature.Print use;
    private int generation;

    private record Set(SheetPdf pdf, List<BufferedImage> pages) {}

    PrintController(CalendarModel calendar, PrintModel model, Workbench bench, CalendarFeature.Print use) {
        this.calendar = calendar;
        this.model = model;
        this.bench = bench;
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
            use.background().run(use.printing()::printers, printers -> {
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
        SheetPdf sheet = model.sheet.get();
        if (sheet != null) {
            Paper paper = model.paper.get();
            use.background().run(
                    () -> use.printing().print(sheet, paper, printer),
                    printed -> bench.navigator().notice(PrintWords.of(printed)));
        }
    }

    void save() {
        SheetPdf sheet = model.sheet.get();
        if (sheet != null) {
            bench.choosers()
                    .save(
                            Messages.text("calendar.print.save"), SheetFile.nameFor(sheet),
                            List.of(new Choosers.FileKind(Messages.text("calendar.print.pdf"), List.of("pdf"))))
                    .ifPresent(file -> use.background().run(
                            () -> stored(sheet, file), sentence -> bench.navigator().notice(sentence)));
        }
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

    private static String stored(SheetPdf sheet, Path file) {
        try {
            SheetFile.save(sheet, file);
            return Messages.text("calendar.print.saved", String.valueOf(file.getFileName()));
        } catch (IOException refused) {
            return Messages.text("calendar.print.notSaved", String.valueOf(file.getFileName()));
        }
    }
}
