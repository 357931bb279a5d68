package io.fika.app.command;

import io.fika.persistence.Backups;
import io.fika.persistence.Check;
import io.fika.persistence.Restoring;
import io.fika.text.Messages;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fika restore}: puts a backup in the place of the data; what was there is backed up or set aside first. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "app.option.restore")
    private Path file = Path.of("");

    RestoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.say(switch (new Backups(desk.folders().folder()).restore(file, desk.clock().instant())) {
            case Restoring.InUse(String sentence) -> Answer.refused(Exit.IN_USE, sentence);
            case Restoring.Refused(String sentence) -> Answer.refused(sentence);
            case Restoring.Restored(Check check) ->
                Answer.done(check, Messages.text("app.restore.done", file.toString()));
        });
    }
}
