package io.fika.app.command;

import io.fika.app.Core;
import io.fika.journal.Entry;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fika history}: what was changed, the newest first; of one contact, or of everything. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private static final int LIMIT = 1000;

    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "CONTACT", descriptionKey = "app.option.history")
    private @Nullable String contact;

    HistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.onData(this::history);
    }

    private Answer history(Core core) {
        String wanted = contact;
        if (wanted == null) {
            return answer(core.journal().history(LIMIT));
        }
        return switch (Found.contact(core.set(), wanted)) {
            case Found.One one -> answer(core.journal().history(one.contact().id(), LIMIT));
            case Found.Not not -> not.answer();
        };
    }

    private static Answer answer(List<Entry> entries) {
        return Answer.found(entries, Entries.lines(entries));
    }
}
