package io.fika.app.command;

import io.fika.journal.Journal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fika undo}: takes back the latest changes. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "app.option.undo")
    private int times;

    UndoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.onData(core -> new Steps(core.journal(), times).walk(Journal::undo));
    }
}
