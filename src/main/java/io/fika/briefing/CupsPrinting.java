package io.fika.briefing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Printing by CUPS, as Linux and macOS do, through the commands it brings ({@code lp}, {@code lpstat},
 * {@code lpoptions}): the PDF goes into the queue byte by byte as it is previewed and saved.
 */
final class CupsPrinting implements Printing {
    /** Queues in the network may have to be asked. */
    private static final Duration TO_ANSWER = Duration.ofSeconds(8);
    private static final Duration TO_TAKE = Duration.ofSeconds(45);
    private static final byte[] NOTHING = {};

    // such as "Duplex/2-Sided Printing: None *DuplexNoTumble DuplexTumble", and by IPP "sides/…: two-sided-long-edge …"
    private static final Pattern BOTH_SIDES = Pattern.compile(
            "(?im)^(\\w*Duplex|sides)/[^\\n]*[ *](\\w*Duplex\\w*|two-sided\\S*|True|Double\\w*)(\\s|$)");
    // of use only where there is colour too
    private static final Pattern GREY = Pattern.compile(
            "(?im)^(\\w*Color\\w*|print-color-mode)/[^:\\n]*:(?=[^\\n]*[ *](\\w*RGB\\w*|\\w*CMY\\w*|Colou?r\\w*))"
                    + "[^\\n]*[ *](\\w*Gr[ae]y\\w*|monochrome|Mono|Black|BlackWhite|bw)(\\s|$)");

    private final SystemCommands commands;

    CupsPrinting(SystemCommands commands) {
        this.commands = commands;
    }

    @Override
    public boolean isPossible() {
        return commands.has("lp");
    }

    @Override
    public List<String> printers() {
        String usual = ask("lpstat", "-d").replaceFirst("(?s).*: *", "");
        List<String> names = ask("lpstat", "-e").lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        return Stream.concat(names.stream().filter(usual::equals), names.stream().sorted()).distinct().toList();
    }

    @Override
    public Abilities abilities(String printer) {
        String options = ask("lpoptions", "-p", printer, "-l");
        return new Abilities(BOTH_SIDES.matcher(options).find(), GREY.matcher(options).find());
    }

    @Override
    public Printed print(SheetPdf sheet, PrintOrder order, BooleanSupplier cancelled) {
        if (!isPossible()) {
            return new Printed.NoPrintCommand();
        }
        try {
            return switch (commands.run(words(sheet, order), sheet.bytes(), TO_TAKE, cancelled)) {
                case SystemCommands.Said.Ended ended when ended.well() -> new Printed.Sent(order.printer());
                case SystemCommands.Said.Ended ended -> printers().contains(order.printer())
                        ? new Printed.Refused(order.printer(), reason(ended.words()))
                        : new Printed.NoSuchPrinter(order.printer());
                case SystemCommands.Said.Stopped stopped -> new Printed.Cancelled();
                case SystemCommands.Said.Late late -> new Printed.NoAnswer(order.printer());
            };
        } catch (IOException notStarted) {
            return new Printed.Refused(order.printer(), "");
        }
    }

    private static List<String> words(SheetPdf sheet, PrintOrder order) {
        List<String> words = new ArrayList<>(List.of(
                "lp", "-d", order.printer(), "-n", Integer.toString(order.copies()), "-t", Plain.of(sheet.title()),
                "-o", "media=" + order.paper().css(), "-o", "document-format=application/pdf",
                "-o", order.bothSides() ? "sides=two-sided-long-edge" : "sides=one-sided"));
        if (order.copies() > 1) {
            words.addAll(List.of("-o", "collate=true"));
        }
        if (order.grey()) {
            words.addAll(List.of("-o", "print-color-mode=monochrome"));
        }
        return words;
    }

    // "lp: Destination "Desk" is not accepting jobs."
    private static String reason(String words) {
        return Plain.of(words.lines().findFirst().orElse("").replaceFirst("^\\S*lp: *", "").replaceFirst("[. ]+$", ""));
    }

    private String ask(String... words) {
        if (!commands.has(words[0])) {
            return "";
        }
        try {
            return commands.run(List.of(words), NOTHING, TO_ANSWER, () -> false)
                            instanceof SystemCommands.Said.Ended ended && ended.well()
                    ? ended.words()
                    : "";
        } catch (IOException notStarted) {
            return "";
        }
    }
}
