package io.fika.app.command;

import io.fika.app.Core;
import io.fika.persistence.Check;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code fika check}: reads everything that is stored and says whether it is as it was saved. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.onData(CheckCommand::check);
    }

    private static Answer check(Core core) {
        Check check = core.database().check();
        List<String> lines = new ArrayList<>();
        check.rows().entrySet().stream()
                .filter(rows -> rows.getValue() > 0)
                .map(rows -> List.of(rows.getKey(), Long.toString(rows.getValue())))
                .forEach(row -> lines.add(row.getFirst() + ": " + row.getLast()));
        lines.add(Messages.text("app.check.digest", check.digest()));
        List<String> findings = new ArrayList<>(check.findings());
        if (check.ok()) {
            findings.add(Messages.text("app.check.ok"));
        }
        return new Answer(check.ok() ? Exit.DONE : Exit.DAMAGED, check, lines, findings);
    }
}
