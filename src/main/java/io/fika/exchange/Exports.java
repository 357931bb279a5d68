package io.fika.exchange;

import ezvcard.VCardVersion;
import io.fika.journal.EntityStore;
import io.fika.people.PhotoStore;
import io.fika.text.Messages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Writing what is kept in the formats of others. Thread-safe. */
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
        try {
            return SafeFile.write(file, stream -> written(format, stream, progress));
        } catch (IOException e) {
            return new Exported.Failed(Messages.text("exchange.export.failed", file.toString()));
        }
    }

    /** Writes to a stream, which it leaves open. */
    public Exported write(ExportFormat format, OutputStream stream, Progress progress) {
        try {
            return written(format, stream, progress);
        } catch (IOException e) {
            return new Exported.Failed(Messages.text("exchange.export.broken"));
        }
    }

    private Exported.Written written(ExportFormat format, OutputStream stream, Progress progress) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        if (format == ExportFormat.CSV) {
            out.write('\uFEFF'); // without it, Excel takes UTF-8 for something else
        }
        Exported.Written written = of(format).write(new ExportSource(store, photos), out, progress);
        out.flush();
        return written;
    }

    private Format of(ExportFormat format) {
        return switch (format) {
            case VCARD3 -> new CardExport(VCardVersion.V3_0);
            case VCARD4 -> new CardExport(VCardVersion.V4_0);
            case CSV -> new CsvExport();
            case ICS -> new CalendarExport(clock);
            case JSON -> new JsonExport(clock);
        };
    }
}
