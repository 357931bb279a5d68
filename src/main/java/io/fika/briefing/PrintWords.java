package io.fika.briefing;

import io.fika.text.Messages;

/** What became of printing, as a sentence for the user: what happened, what was kept, what to do. */
public final class PrintWords {
    private PrintWords() {}

    public static String of(Printing.Printed printed) {
        return switch (printed) {
            case Printing.Printed.Sent sent -> Messages.text("briefing.print.sent", sent.printer());
            case Printing.Printed.NoSuchPrinter none -> Messages.text("briefing.print.noSuchPrinter", none.printer());
            case Printing.Printed.NoPrintCommand none -> Messages.text("briefing.print.noCommand");
            case Printing.Printed.Failed failed -> Messages.text("briefing.print.failed", failed.printer());
        };
    }

    public static String noPrinter() {
        return Messages.text("briefing.print.noPrinter");
    }
}
