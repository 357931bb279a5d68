package io.fika.app.command;

import io.fika.app.Core;
import io.fika.app.demo.Example;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika demo}: fills an empty data folder with the example network. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--people", paramLabel = "N", descriptionKey = "app.option.people")
    private int people = Example.USUAL_PEOPLE;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "app.option.seed")
    private long seed = Example.USUAL_SEED;

    @Option(names = "--today", paramLabel = "DATE", descriptionKey = "app.option.today")
    private @Nullable LocalDate today;

    DemoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!desk.isDataNamed()) {
            // never by accident among the user's own people
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.demo.where")));
        }
        if (people < 0) {
            return desk.say(Answer.refused(Exit.WRONG_USE, Messages.text("app.demo.people")));
        }
        return desk.onData(this::fill);
    }

    private Answer fill(Core core) {
        if (!core.set().all(Contact.class).isEmpty()) {
            return Answer.refused(Messages.text("app.demo.notEmpty"));
        }
        LocalDate day = today != null ? today : LocalDate.now(desk.clock());
        var example = new Example(people, seed, day, desk.clock().getZone());
        Example.Size size = Example.Size.of(example.change(core.set()));
        Outcome outcome = example.live(core.journal(), core.set());
        return switch (outcome) {
            case Outcome.Done done ->
                Answer.done(size, Messages.text("app.demo.done", size.people(), size.coffees(), size.events()));
            case Outcome.Refused(var cause) when cause == Outcome.Cause.NOTHING_TO_DO ->
                Answer.done(size, Messages.text("app.demo.done", 0, 0, 0));
            case Outcome.Refused(var cause) -> Answer.refused(Edits.sentence(cause));
        };
    }
}
