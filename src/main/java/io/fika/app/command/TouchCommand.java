package io.fika.app.command;

import io.fika.app.Core;
import io.fika.journal.Ids;
import io.fika.journal.Outcome;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fika touch}: logs a touch with a contact. */
@Command(name = "touch")
final class TouchCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "CONTACT", descriptionKey = "app.option.contact")
    private String contact = "";

    @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "app.option.touchKind")
    private TouchKind kind = TouchKind.COFFEE;

    @Option(names = "--on", required = true, paramLabel = "DATE", descriptionKey = "app.option.on")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--by", paramLabel = "WHO", descriptionKey = "app.option.by")
    private @Nullable By by;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "app.option.note")
    private String note = "";

    TouchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (on.isAfter(LocalDate.now(desk.clock()))) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.touch.future")));
        }
        return desk.onData(core -> switch (Found.contact(core.set(), contact)) {
            case Found.One(Contact one) -> log(core, one);
            case Found.Not(Answer answer) -> answer;
        });
    }

    private Answer log(Core core, Contact one) {
        Touch touch = new Touch(Ids.next(), 0, kind, on, by, note, List.of(one.id()), null, null);
        return switch (core.people().logTouch(touch)) {
            case Outcome.Done(var committed) -> Answer.done(PersonRow.of(core, one), committed.label());
            case Outcome.Refused(var cause) -> Answer.refused(Edits.sentence(cause));
        };
    }
}
