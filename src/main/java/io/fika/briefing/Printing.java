package io.fika.briefing;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** The printers of the system. May take seconds to answer: never called on the UI thread. */
public interface Printing {
    /** Where there is no printer. */
    Printing NONE = new NoPrinting();

    /** What this system prints with. */
    static Printing ofTheSystem() {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? new DrawnPrinting(DrawnPrinting::ofThisMachine) : new CupsPrinting(SystemCommands.onPath(System.getenv("PATH")));
    }

    /** Whether there is anything to print with at all; without it there are no printers. */
    boolean isPossible();

    /** The names of the printers, the usual one first; none where there is no printer. */
    List<String> printers();

    /** What this printer can do; nothing where it does not say. */
    Abilities abilities(String printer);

    /**
     * Hands a sheet to a printer, and returns when the system has taken it.
     *
     * @param cancelled asked now and then, on the calling thread
     */
    Printed print(SheetPdf sheet, PrintOrder order, BooleanSupplier cancelled);

    /**
     * What a printer can do besides printing.
     *
     * @param grey whether it prints in colour and can leave that
     */
    record Abilities(boolean bothSides, boolean grey) {
        public static final Abilities NONE = new Abilities(false, false);
    }

    /** What became of it. */
    sealed interface Printed {
        /** It is in the printer's queue. */
        record Sent(String printer) implements Printed {}

        /** The user thought better of it before the printer had it. */
        record Cancelled() implements Printed {}

        /** There is no printer of this name (any more). */
        record NoSuchPrinter(String printer) implements Printed {}

        /** The system lacks the command that prints: on Linux {@code lp}, of the package cups-client. */
        record NoPrintCommand() implements Printed {}

        /** The system of printers did not answer in time. */
        record NoAnswer(String printer) implements Printed {}

        /**
         * The printer did not take it.
         *
         * @param reason in the system's words; empty where it gave none
         */
        record Refused(String printer, String reason) implements Printed {}
    }
}
