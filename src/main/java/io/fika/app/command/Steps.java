package io.fika.app.command;

import io.fika.journal.Entry;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several steps of undo or redo, one after the other, and which entries of the history they turned. */
record Steps(Journal journal, int times) {
    private static final int LIMIT = Integer.MAX_VALUE;

    Answer walk(Function<Journal, Outcome> step) {
        if (times < 1) {
            return Answer.refused(Exit.WRONG_USE, Messages.text("app.steps.none"));
        }
        Map<Long, Boolean> before =
                journal.history(LIMIT).stream().collect(Collectors.toMap(Entry::number, Entry::undone));
        List<String> messages = new ArrayList<>();
        int done = 0;
        for (Outcome outcome = step.apply(journal); ; outcome = step.apply(journal)) {
            switch (outcome) {
                case Outcome.Done(var committed) -> {
                    done++;
                    messages.add(committed.label());
                }
                case Outcome.Refused(var cause) -> {
                    if (done == 0) {
                        return Answer.refused(Edits.sentence(cause));
                    }
                    messages.add(Edits.sentence(cause));
                }
            }
            if (done == times || !outcome.isDone()) {
                break;
            }
        }
        List<Entry> turned = journal.history(LIMIT).stream()
                .filter(entry -> !Objects.equals(before.get(entry.number()), entry.undone()))
                .toList();
        return new Answer(Exit.DONE, turned, Entries.lines(turned), messages);
    }
}
