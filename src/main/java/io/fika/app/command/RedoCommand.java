package io.fika.app.command;

import io.fika.journal.Journal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fika redo}: does again what was taken back last. */
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "app.option.redo")
    private int times;

    RedoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.onData(core -> new Steps(core.journal(), times).walk(Journal::redo));
    }
}
