package io.fika.ui.kit;

import io.fika.journal.Committed;
import io.fika.journal.Journal;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The committed changes, as the UI hears of them: on its own thread, in their order. */
public final class Feed {
    private final Journal journal;
    private final Executor ui;

    public Feed(Journal journal, Executor ui) {
        this.journal = journal;
        this.ui = ui;
    }

    public void subscribe(Consumer<Committed> subscriber) {
        journal.subscribe(committed -> ui.execute(() -> subscriber.accept(committed)));
    }
}
