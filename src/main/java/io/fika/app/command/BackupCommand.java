package io.fika.app.command;

import io.fika.app.Core;
import io.fika.persistence.Backups;
import io.fika.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fika backup}: makes a backup of everything, among the others or in a file of the user's choice. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "app.option.backup")
    private @Nullable Path out;

    BackupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.onData(this::backup);
    }

    private Answer backup(Core core) {
        Path file = out;
        Instant now = desk.clock().instant();
        try {
            if (file == null) {
                file = core.database().backup(Backups.Reason.BY_HAND, now);
            } else {
                core.database().backupTo(file, now);
            }
        } catch (IOException e) {
            return Answer.refused(Messages.text("app.backup.failed", e.getClass().getSimpleName()));
        }
        return Answer.done(Map.of("file", file.toString()), Messages.text("app.backup.done", file.toString()));
    }
}
