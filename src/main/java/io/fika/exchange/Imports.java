package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.FreePlaces;
import io.fika.people.PhotoStore;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.text.Messages;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Reading files in: first what would happen, then one change that can be undone whole. Thread-safe. */
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

    /**
     * Reads a file and compares it with what is known; nothing is kept. Of a table that nobody has explained it asks for
     * the columns. Slow: not for the UI thread.
     */
    public Reading preview(ImportSource source, ImportChoices choices, Progress progress) {
        return switch (ImportBytes.of(source)) {
            case ImportBytes.Refused refused -> new Reading.Refused(refused.sentence());
            case ImportBytes.Whole whole -> new Restoration(set, photos).preview(source, progress);
            case ImportBytes.Found found -> read(source, found, choices, progress);
        };
    }

    /** The same, with everybody as the file has them. */
    public Reading preview(ImportSource source, Progress progress) {
        return preview(source, ImportChoices.NONE, progress);
    }

    /** Compares what was read already under other choices. Slow, though less so. */
    public Reading preview(ReadFile read, ImportChoices choices, Progress progress) {
        try {
            return switch (read.kind()) {
                case ICS -> new Reading.Ready(busyTimes(read, choices));
                case JSON -> preview(read.source(), choices, progress);
                case VCARD, CSV -> new Reading.Ready(people(read, choices, progress));
            };
        } catch (CancellationException e) {
            return new Reading.Cancelled();
        }
    }

    /**
     * The beginning of a table in the charset and with the marks and headings of the source's layout, and columns as they
     * are found.
     */
    public Reading columns(ImportSource source) {
        return switch (ImportBytes.of(source)) {
            case ImportBytes.Refused refused -> new Reading.Refused(refused.sentence());
            case ImportBytes.Found found when found.kind() == ImportKind.CSV -> {
                CsvLayout wanted = source.layout();
                CsvLayout layout = wanted == null
                        ? CsvLayout.guess(found.text()).orElseThrow()
                        : CsvLayout.of(found.text(), wanted.separator(), wanted.quote(), wanted.heading());
                yield new Reading.Columns(
                        source.as(source.charset(), layout), CsvSample.of(found.parts().getFirst().text(), layout));
            }
            case ImportBytes.Found found ->
                    new Reading.Refused(Messages.text("exchange.refused.unknown", source.name()));
            case ImportBytes.Whole whole ->
                    new Reading.Refused(Messages.text("exchange.refused.unknown", source.name()));
        };
    }

    /**
     * Keeps what the preview says. Refused with {@code NOTHING_TO_DO} if there is nothing new in the file, and with
     * {@code STALE} if somebody in it was edited since: preview it again.
     */
    public Outcome commit(ImportPreview preview) {
        if (!preview.changesAnything()) {
            return new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        }
        return preview.kind() == ImportKind.JSON ? restore(preview) : journal.commit(change(preview));
    }

    private Outcome restore(ImportPreview preview) {
        try {
            new Restoration(set, photos).keepPhotos(preview.read().source());
        } catch (IOException e) {
            return new Outcome.Refused(Outcome.Cause.STALE);
        }
        return journal.commit(new Change(
                Messages.text("exchange.change.everything", preview.file()), preview.edits()));
    }

    private Change change(ImportPreview preview) {
        Map<UUID, Placement> places = places(preview);
        List<Edit<?>> edits = new ArrayList<>(preview.edits().size() + 2);
        preview.edits().forEach(edit -> edits.add(finished(edit, preview, places)));
        edits.add(Edit.added(new ImportBatch(
                Ids.next(), 0, preview.file(), preview.kind().code(), preview.charset(), preview.read().digest(),
                clock.instant(), preview.count(Fate.NEW), preview.count(Fate.MERGED), preview.count(Fate.UNCHANGED),
                preview.count(Fate.REJECTED))));
        CsvLayout layout = preview.read().source().layout();
        if (layout != null) {
            edits.add(layouts().edit(layout));
        }
        return new Change(label(preview), edits);
    }

    private KnownLayouts layouts() {
        return new KnownLayouts(new Settings(set));
    }

    private Reading read(ImportSource source, ImportBytes.Found found, ImportChoices choices, Progress progress) {
        CsvLayout layout = found.kind() == ImportKind.CSV ? layout(source, found) : null;
        if (found.kind() == ImportKind.CSV && layout == null) {
            return columns(source);
        }
        try {
            List<Prepared> records =
                    new Records(progress, LocalDate.now(clock)).read(source.name(), found, layout);
            CsvSample table = layout == null ? null : CsvSample.of(found.parts().getFirst().text(), layout);
            return preview(new ReadFile(source, found, table, records), choices, progress);
        } catch (CancellationException e) {
            return new Reading.Cancelled();
        }
    }

    /** Absent if it has to be asked for. */
    private @Nullable CsvLayout layout(ImportSource source, ImportBytes.Found found) {
        return Optional.ofNullable(source.layout())
                .or(() -> layouts().find(found.text()))
                .or(() -> CsvLayout.find(found.text()))
                .orElse(null);
    }

    private ImportPreview people(ReadFile read, ImportChoices choices, Progress progress) {
        List<Prepared> prepared = read.records();
        Comparison comparison = new Comparison(set.all(Contact.class), set.all(Tag.class), choices);
        List<ImportRecord> records = new ArrayList<>(prepared.size());
        for (Prepared record : prepared) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            int number = records.size() + 1;
            records.add(record.record() instanceof Incoming.Person person
                    ? comparison.compare(number, person, record)
                    : unreadable(number, record));
            if (number % 100 == 0 || number == prepared.size()) {
                progress.at((long) prepared.size() + number, 2L * prepared.size());
            }
        }
        return new ImportPreview(read, choices, records, comparison.edits(), comparison.photos());
    }

    private ImportPreview busyTimes(ReadFile read, ImportChoices choices) {
        BusyComparison comparison = new BusyComparison(
                set.all(BusyTime.class), read.records().stream().map(Prepared::record).toList());
        List<ImportRecord> records = new ArrayList<>(read.records().size());
        for (Prepared record : read.records()) {
            int number = records.size() + 1;
            records.add(switch (record.record()) {
                case Incoming.Busy busy when choices.leftOut().contains(number) -> ImportRecord.rejected(
                        number, record, busy.title(), Messages.text("exchange.rejected.leftOut"));
                case Incoming.Busy busy -> comparison.compare(number, busy);
                default -> unreadable(number, record);
            });
        }
        return new ImportPreview(read, choices, records, comparison.edits(), Map.of());
    }

    private static ImportRecord unreadable(int number, Prepared record) {
        return record.record() instanceof Incoming.Unreadable lost
                ? ImportRecord.rejected(number, record, lost.title(), lost.reason())
                : ImportRecord.rejected(number, record, "", Messages.text("exchange.rejected.empty"));
    }

    /** Where those go who would wait in the tray; nowhere if no ring was chosen, or it is gone. */
    private Map<UUID, Placement> places(ImportPreview preview) {
        UUID ring = preview.choices().ring();
        Optional<Ring> chosen = ring == null ? Optional.empty() : set.find(Ring.class, ring);
        return chosen.map(there -> FreePlaces.in(set, there, waiting(preview))).orElse(Map.of());
    }

    private static List<Contact> waiting(ImportPreview preview) {
        return preview.edits().stream()
                .map(Edit::after)
                .filter(Contact.class::isInstance)
                .map(Contact.class::cast)
                .filter(contact -> contact.placement() == null)
                .toList();
    }

    private Edit<?> finished(Edit<?> edit, ImportPreview preview, Map<UUID, Placement> places) {
        if (!(edit.after() instanceof Contact contact)) {
            return edit;
        }
        byte[] photo = preview.photos().get(contact.id());
        Placement place = places.get(contact.id());
        if (photo == null && place == null) {
            return edit;
        }
        Contact pictured = photo == null ? contact : contact.withPhoto(photos.put(photo));
        Contact placed = place == null ? pictured : pictured.withPlacement(place);
        return edit.before() instanceof Contact before
                ? Edit.changed(before, placed)
                : Edit.added(placed.withVersion(placed.version() - 1));
    }

    private static String label(ImportPreview preview) {
        return preview.kind() == ImportKind.ICS
                ? Messages.text("exchange.change.busy", preview.touched(), preview.file())
                : Messages.text("exchange.change.people", preview.touched(), preview.file());
    }
}
