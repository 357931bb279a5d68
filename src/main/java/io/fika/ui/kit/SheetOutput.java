package io.fika.ui.kit;

import io.fika.briefing.Paper;
import io.fika.briefing.PrintWords;
import io.fika.briefing.Printing;
import io.fika.briefing.SheetFile;
import io.fika.briefing.SheetPdf;
import io.fika.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet goes, always the same bytes: to a printer or into a file; what came of it is said at the bottom of the
 * window.
 *
 * @param background not the database's thread, for printers take a while
 */
public record SheetOutput(Printing printing, Tasks background, Workbench bench) {
    /** Asks the system for its printers, the usual one first. */
    public void printers(Consumer<List<String>> then) {
        background.run(printing::printers, then);
    }

    /** Nothing happens while no sheet is set. */
    public void print(@Nullable SheetPdf sheet, Paper paper, String printer) {
        if (sheet != null) {
            background.run(
                    () -> printing.print(sheet, paper, printer),
                    printed -> bench.navigator().notice(PrintWords.of(printed)));
        }
    }

    /** Asks where to; nothing happens while no sheet is set. */
    public void save(@Nullable SheetPdf sheet) {
        if (sheet != null) {
            put(sheet);
        }
    }

    private void put(SheetPdf sheet) {
        bench.choosers()
                .save(
                        Messages.text("kit.print.saveSheet"), SheetFile.nameFor(sheet),
                        List.of(new Choosers.FileKind(Messages.text("kit.print.pdf"), List.of("pdf"))))
                .ifPresent(file -> background.run(
                        () -> stored(sheet, file), sentence -> bench.navigator().notice(sentence)));
    }

    private static String stored(SheetPdf sheet, Path file) {
        try {
            SheetFile.save(sheet, file);
            return Messages.text("kit.print.saved", String.valueOf(file.getFileName()));
        } catch (IOException refused) {
            return Messages.text("kit.print.notSaved", String.valueOf(file.getFileName()));
        }
    }
}
