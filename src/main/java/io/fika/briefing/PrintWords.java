package io.fika.briefing;

import io.fika.text.Messages;

/** What became of printing, as a sentence for the user: what happened, what was kept, what to do. */
public final class PrintWords {
    private PrintWords() {}

    public static String of(Printing.Printed printed) {
        return switch (printed) {
            case Printing.Printed.Sent sent -> Messages.text("briefing.print.sent", sent.printer());
            case Printing.Printed.Cancelled cancelled -> Messages.text("briefing.print.cancelled");
            case Printing.Printed.NoSuchPrinter none -> Messages.text("briefing.print.noSuchPrinter", none.printer());
            case Printing.Printed.NoPrintCommand none -> Messages.text("briefing.print.noCommand");
            case Printing.Printed.NoAnswer none -> Messages.text("briefing.print.noAnswer", none.printer());
            case Printing.Printed.Refused refused -> refused.reason().isEmpty()
                    ? Messages.text("briefing.print.refused", refused.printer())
                    : Messages.text("briefing.print.refusedBecause", refused.printer(), refused.reason());
        };
    }

    /** Why nothing can be printed here. */
    public static String noPrinter(boolean possible) {
        return possible ? Messages.text("briefing.print.noPrinter") : Messages.text("briefing.print.noCommand");
    }
}
