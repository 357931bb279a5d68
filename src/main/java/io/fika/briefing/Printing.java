package io.fika.briefing;

import java.util.List;

/** The printers of the system. May take seconds to answer: never called on the UI thread. */
public interface Printing {
    /** The names of the printers, the default one first; none where there is no printer. */
    List<String> printers();

    /** Hands a sheet to a printer, with one copy and the sheet's own paper. */
    Printed print(SheetPdf sheet, Paper paper, String printer);

    /** What became of it. */
    sealed interface Printed {
        /** It is in the printer's queue. */
        record Sent(String printer) implements Printed {}

        /** There is no printer of this name (any more). */
        record NoSuchPrinter(String printer) implements Printed {}

        /** The system lacks the command that prints: on Linux {@code lpr}, of the package cups-bsd. */
        record NoPrintCommand() implements Printed {}

        /** The printer did not take it. */
        record Failed(String printer) implements Printed {}
    }
}
