package io.fika.app.command;

import io.fika.persistence.Backups;
import io.fika.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code fika backups}: lists the backups of the data folder, the newest first; the data is not opened. */
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {
    /** A backup as scripts read it. */
    record Row(String file, Instant at, long bytes, boolean good) {}

    private final Desk desk;

    BackupsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Row> rows = new Backups(desk.folders().folder())
                .list().stream()
                        .map(it -> new Row(it.file().toString(), it.at(), it.bytes(), Backups.isGood(it.file())))
                        .toList();
        return desk.say(Answer.found(rows, rows.isEmpty() ? List.of(Messages.text("app.backups.none")) : lines(rows)));
    }

    private static List<String> lines(List<Row> rows) {
        return rows.stream()
                .map(row -> row.good()
                        ? Messages.text("app.backups.row", row.file(), row.bytes())
                        : Messages.text("app.backups.bad", row.file(), row.bytes()))
                .toList();
    }
}
