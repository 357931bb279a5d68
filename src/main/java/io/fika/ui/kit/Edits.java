package io.fika.ui.kit;

import io.fika.journal.Outcome;
import io.fika.text.Messages;
import java.util.concurrent.Callable;

/** How every feature commits: the use case runs on the worker, and the user hears what became of it. */
public record Edits(Tasks tasks, Navigator navigator) {
    public void commit(Callable<Outcome> useCase) {
        commit(useCase, () -> {});
    }

    /** The same, and does {@code then} on the UI thread if the change was stored. */
    public void commit(Callable<Outcome> useCase, Runnable then) {
        commit(useCase, then, () -> {});
    }

    /** The same, and does {@code otherwise} if it was refused. */
    public void commit(Callable<Outcome> useCase, Runnable then, Runnable otherwise) {
        tasks.run(useCase, outcome -> {
            switch (outcome) {
                case Outcome.Done done -> {
                    navigator.done(done.committed().label());
                    then.run();
                }
                case Outcome.Refused refused -> {
                    navigator.notice(sentence(refused.cause()));
                    otherwise.run();
                }
            }
        });
    }

    /** What happened, what was kept, what to do. */
    public static String sentence(Outcome.Cause cause) {
        return switch (cause) {
            case NOTHING_TO_DO -> Messages.text("kit.refused.nothing");
            case NOTHING_TO_UNDO -> Messages.text("kit.refused.nothingToUndo");
            case NOTHING_TO_REDO -> Messages.text("kit.refused.nothingToRedo");
            case STALE -> Messages.text("kit.refused.stale");
            case DISK_FULL -> Messages.text("kit.refused.diskFull");
            case READ_ONLY -> Messages.text("kit.refused.readOnly");
            case STORE_FAILED -> Messages.text("kit.refused.storeFailed");
        };
    }
}
