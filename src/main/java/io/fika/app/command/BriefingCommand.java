package io.fika.app.command;

import io.fika.app.Core;
import io.fika.briefing.BriefingContent;
import io.fika.briefing.Paper;
import io.fika.briefing.PrintWords;
import io.fika.briefing.Printing;
import io.fika.briefing.Sheet;
import io.fika.briefing.SheetPdf;
import io.fika.briefing.SystemPrinting;
import io.fika.events.Event;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika briefing}: makes the sheet of an event or of one person, and prints it. */
@Command(name = "briefing")
final class BriefingCommand implements Callable<Integer> {
    /** What a script reads. */
    record Report(String file, int pages, int attendees) {}

    /** What the sheet is about, or why there is none. */
    private record Subject(Optional<? extends BriefingContent> content, int attendees) {}

    private final Desk desk;

    @Option(names = "--event", paramLabel = "EVENT", descriptionKey = "app.option.event")
    private @Nullable String event;

    @Option(names = "--contact", paramLabel = "CONTACT", descriptionKey = "app.option.briefed")
    private @Nullable String contact;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "app.option.pdf")
    private Path out = Path.of("");

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "app.option.paper")
    private Paper paper = Paper.A4;

    @Option(names = "--redacted", descriptionKey = "app.option.redacted")
    private boolean redacted;

    @Option(names = "--printer", paramLabel = "NAME", descriptionKey = "app.option.printer")
    private @Nullable String printer;

    BriefingCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String wantedEvent = event;
        String wantedContact = contact;
        if (wantedEvent != null && wantedContact == null) {
            return desk.onData(core -> switch (FoundEvent.of(core, wantedEvent)) {
                case FoundEvent.One(Event one) -> sheet(core, ofEvent(core, one));
                case FoundEvent.Not(Answer answer) -> answer;
            });
        }
        if (wantedEvent == null && wantedContact != null) {
            return desk.onData(core -> switch (Found.contact(core.set(), wantedContact)) {
                case Found.One(Contact one) ->
                    sheet(core, new Subject(core.briefings().contentForContact(one.id(), redacted), 1));
                case Found.Not(Answer answer) -> answer;
            });
        }
        return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.briefing.which")));
    }

    private Subject ofEvent(Core core, Event one) {
        return new Subject(
                core.briefings().contentFor(one.id(), redacted), core.events().attendees(one.id()).size());
    }

    private Answer sheet(Core core, Subject subject) {
        SheetPdf sheet = new Sheet(core.database().photos()).set(subject.content().orElseThrow(), paper);
        Optional<String> failure = new WholeFile(out).write(sheet.bytes());
        if (failure.isPresent()) {
            return Answer.refused(failure.get());
        }
        Report report = new Report(out.toString(), sheet.pages(), subject.attendees());
        String saved = Messages.text("app.briefing.done", sheet.title(), sheet.pages(), out.toString());
        String wanted = printer;
        if (wanted == null) {
            return Answer.done(report, saved);
        }
        Printing.Printed printed = new SystemPrinting().print(sheet, paper, wanted);
        Exit exit = printed instanceof Printing.Printed.Sent ? Exit.DONE : Exit.REFUSED;
        return new Answer(exit, report, List.of(), List.of(saved, PrintWords.of(printed)));
    }
}
