package io.fika.app.command;

import io.fika.app.Core;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.ui.kit.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fika move}: moves contacts to another ring, as one change. */
@Command(name = "move")
final class MoveCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "CONTACT", descriptionKey = "app.option.contacts")
    private List<String> contacts = List.of();

    @Option(names = "--ring", required = true, paramLabel = "NAME", descriptionKey = "app.option.toRing")
    private String ring = "";

    MoveCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.onData(this::move);
    }

    private Answer move(Core core) {
        RingName name = new RingName(core.set(), ring);
        Optional<Ring> target = name.ring();
        if (target.isEmpty() && !name.isTray()) {
            return name.unknown();
        }
        List<UUID> moving = new ArrayList<>();
        for (String wanted : contacts) {
            switch (Found.contact(core.set(), wanted)) {
                case Found.One(Contact contact) -> moving.add(contact.id());
                case Found.Not(Answer answer) -> {
                    return answer;
                }
            }
        }
        Outcome outcome = target.map(there -> core.people().moveTo(there, moving))
                .orElseGet(() -> core.people().toTray(moving));
        return switch (outcome) {
            case Outcome.Done(var committed) -> Answer.done(Map.of("moved", rows(core, moving)), committed.label());
            case Outcome.Refused(var cause) when cause == Outcome.Cause.NOTHING_TO_DO ->
                Answer.done(Map.of("moved", List.of()), Edits.sentence(cause));
            case Outcome.Refused(var cause) -> Answer.refused(Edits.sentence(cause));
        };
    }

    private static List<PersonRow> rows(Core core, List<UUID> moved) {
        return moved.stream()
                .distinct()
                .flatMap(id -> core.people().find(id).stream())
                .map(contact -> PersonRow.of(core, contact))
                .toList();
    }
}
