package io.fika.exchange;

import io.fika.journal.EntityStore;
import io.fika.people.PhotoStore;
import io.fika.text.Messages;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;

/** Writing what is kept in the formats of others. Thread-safe. */
@SuppressWarnings("UnusedVariable") // until reading lands
public final class Exports {
    private final EntityStore store;
    private final PhotoStore photos;
    private final Clock clock;

    public Exports(EntityStore store, PhotoStore photos, Clock clock) {
        this.store = store;
        this.photos = photos;
        this.clock = clock;
    }

    /** Writes to a file beside it first, so that there is the whole new file or still the old one. */
    public Exported write(ExportFormat format, Path file, Progress progress) {
        return new Exported.Failed(Messages.text("exchange.export.failed"));
    }

    /** Writes to a stream, which it leaves open. */
    public Exported write(ExportFormat format, OutputStream stream, Progress progress) {
        return new Exported.Failed(Messages.text("exchange.export.failed"));
    }
}
