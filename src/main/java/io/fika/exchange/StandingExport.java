package io.fika.exchange;

import io.fika.coffees.Coffee;
import io.fika.journal.Committed;
import io.fika.journal.Journal;
import io.fika.journal.Setting;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the file that other calendars subscribe to in step with the coffees: written whole beside itself and put in its
 * place after each change, on the executor. Changes that come while it waits to be written are written together.
 */
public final class StandingExport {
    private final CalendarChoices choices;
    private final Exports exports;
    private final Executor executor;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile String trouble = "";

    /** Follows the journal from now on. */
    public StandingExport(CalendarChoices choices, Exports exports, Journal journal, Executor executor) {
        this.choices = choices;
        this.exports = exports;
        this.executor = executor;
        journal.subscribe(this::onCommitted);
    }

    /** Why it could not be written last; empty if it could, or if there is to be none. */
    public String trouble() {
        return trouble;
    }

    /** Is told, on the executor's thread, when it has been tried. */
    public void onWritten(Runnable listener) {
        listeners.add(listener);
    }

    /** Writes the file soon. */
    public void write() {
        if (waiting.compareAndSet(false, true)) {
            executor.execute(this::writeNow);
        }
    }

    private void onCommitted(Committed committed) {
        if (committed.touches(Coffee.class) || committed.touches(Contact.class) || committed.touches(Setting.class)) {
            write();
        }
    }

    private void writeNow() {
        // before the coffees are read: a change that comes from here on is written once more
        waiting.set(false);
        Optional<Path> file = choices.standing();
        trouble = file.map(this::written).orElse("");
        listeners.forEach(Runnable::run);
    }

    private String written(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Messages.text("exchange.standing.noFolder", String.valueOf(folder));
        }
        return switch (exports.write(ExportFormat.ICS, file, Progress.UNSEEN)) {
            case Exported.Written written -> "";
            case Exported.Failed(String sentence) -> sentence;
        };
    }
}
