package io.fika.app.command;

import io.fika.app.Core;
import io.fika.briefing.BriefingContent;
import io.fika.briefing.Paper;
import io.fika.briefing.PrintOrder;
import io.fika.briefing.PrintWords;
import io.fika.briefing.Printing;
import io.fika.briefing.Sheet;
import io.fika.briefing.SheetFile;
import io.fika.briefing.SheetPdf;
import io.fika.events.Event;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika briefing}: makes the sheet of an event, of one person or of a day, and prints it. */
@Command(name = "briefing")
final class BriefingCommand implements Callable<Integer> {
    private static final String TODAY = "today";

    /** What a script reads. */
    record Report(String file, int pages, int attendees) {}

    private final Desk desk;

    @Option(names = "--event", paramLabel = "EVENT", descriptionKey = "app.option.event")
    private @Nullable String event;

    @Option(names = "--contact", paramLabel = "CONTACT", descriptionKey = "app.option.briefed")
    private @Nullable String contact;

    @Option(names = "--day", paramLabel = "DAY", descriptionKey = "app.option.packed")
    private @Nullable String day;

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "app.option.pdf")
    private @Nullable Path out;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "app.option.paper")
    private Paper paper = Paper.A4;

    @Option(names = "--redacted", descriptionKey = "app.option.redacted")
    private boolean redacted;

    @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "app.option.printer")
    private @Nullable String printer;

    @Option(names = "--copies", paramLabel = "N", descriptionKey = "app.option.copies")
    private int copies = 1;

    @Option(names = "--both-sides", descriptionKey = "app.option.bothSides")
    private boolean bothSides;

    @Option(names = "--grey", descriptionKey = "app.option.grey")
    private boolean grey;

    BriefingCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (Stream.of(event, contact, day).filter(it -> it != null).count() != 1) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.briefing.which")));
        }
        if (out == null && printer == null) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.briefing.where")));
        }
        if (copies < 1 || copies > PrintOrder.MOST_COPIES) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.briefing.copies")));
        }
        return desk.onData(this::answer);
    }

    private Answer answer(Core core) {
        if (event != null) {
            return switch (FoundEvent.of(core, event)) {
                case FoundEvent.One(Event one) -> sheet(
                        core, core.briefings().contentFor(one.id(), redacted), core.events().attendees(one.id()).size());
                case FoundEvent.Not(Answer answer) -> answer;
            };
        }
        if (contact != null) {
            return switch (Found.contact(core.set(), contact)) {
                case Found.One(Contact one) -> sheet(core, core.briefings().contentForContact(one.id(), redacted), 1);
                case Found.Not(Answer answer) -> answer;
            };
        }
        return day == null ? sheet(core, Optional.empty(), 0) : pack(core, day);
    }

    private Answer pack(Core core, String wanted) {
        LocalDate date;
        try {
            date = wanted.equals(TODAY) ? LocalDate.now(core.clock()) : LocalDate.parse(wanted);
        } catch (DateTimeParseException notADay) {
            return Answer.refused(Exit.WRONG_USE, Messages.text("app.briefing.day", wanted));
        }
        return sheet(core, core.packs().ofDay(date, redacted), 0);
    }

    private Answer sheet(Core core, Optional<? extends BriefingContent> content, int attendees) {
        if (content.isEmpty()) {
            return Answer.refused(Messages.text("app.briefing.nothing"));
        }
        SheetPdf sheet = new Sheet(core.database().photos()).set(content.get(), paper);
        Path file = out;
        return file == null ? printedAlone(sheet, attendees) : savedFirst(sheet, file, attendees);
    }

    private Answer savedFirst(SheetPdf sheet, Path file, int attendees) {
        Optional<String> failure = new WholeFile(file).write(sheet.bytes());
        if (failure.isPresent()) {
            return Answer.refused(failure.get());
        }
        Report report = new Report(file.toString(), sheet.pages(), attendees);
        String saved = Messages.text("app.briefing.done", sheet.title(), sheet.pages(), file.toString());
        String wanted = printer;
        if (wanted == null) {
            return Answer.done(report, saved);
        }
        Printing.Printed printed = print(sheet, wanted);
        return new Answer(exit(printed), report, List.of(), List.of(saved, PrintWords.of(printed)));
    }

    // what could not be printed is kept where the user stands
    private Answer printedAlone(SheetPdf sheet, int attendees) {
        Printing.Printed printed = print(sheet, Objects.requireNonNull(printer));
        if (exit(printed) == Exit.DONE) {
            return Answer.done(new Report("", sheet.pages(), attendees), PrintWords.of(printed));
        }
        Path kept = Path.of(SheetFile.nameFor(sheet));
        Optional<String> failure = new WholeFile(kept).write(sheet.bytes());
        String saved = Messages.text("app.briefing.done", sheet.title(), sheet.pages(), kept.toAbsolutePath().toString());
        return new Answer(
                Exit.REFUSED, new Report(failure.isPresent() ? "" : kept.toAbsolutePath().toString(), sheet.pages(), attendees),
                List.of(), List.of(PrintWords.of(printed), failure.orElse(saved)));
    }

    private Printing.Printed print(SheetPdf sheet, String wanted) {
        return Printing.ofTheSystem().print(sheet, new PrintOrder(wanted, paper, copies, bothSides, grey), () -> false);
    }

    private static Exit exit(Printing.Printed printed) {
        return printed instanceof Printing.Printed.Sent ? Exit.DONE : Exit.REFUSED;
    }
}
