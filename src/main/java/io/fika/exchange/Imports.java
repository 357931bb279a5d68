package io.fika.exchange;

import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.PhotoStore;
import io.fika.text.Messages;
import java.time.Clock;

/** Reading files in: first what would happen, then one change that can be undone whole. Thread-safe. */
@SuppressWarnings("UnusedVariable") // until reading lands
public final class Imports {
    private final WorkingSet set;
    private final Journal journal;
    private final PhotoStore photos;
    private final Clock clock;

    public Imports(WorkingSet set, Journal journal, PhotoStore photos, Clock clock) {
        this.set = set;
        this.journal = journal;
        this.photos = photos;
        this.clock = clock;
    }

    /** Reads a file and compares it with what is known; nothing is kept. Slow: not for the UI thread. */
    public Reading preview(ImportSource source, Progress progress) {
        return new Reading.Refused(Messages.text("exchange.refused.unknown", source.name()));
    }

    /**
     * Keeps what the preview says. Refused with {@code NOTHING_TO_DO} if there is nothing new in the file, and with
     * {@code STALE} if somebody in it was edited since: preview it again.
     */
    public Outcome commit(ImportPreview preview) {
        return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
    }
}
