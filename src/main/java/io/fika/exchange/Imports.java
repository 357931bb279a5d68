package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.PhotoStore;
import io.fika.people.Tag;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

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

    /** Reads a file and compares it with what is known; nothing is kept. Slow: not for the UI thread. */
    public Reading preview(ImportSource source, Progress progress) {
        return switch (ImportBytes.of(source)) {
            case ImportBytes.Refused refused -> new Reading.Refused(refused.sentence());
            case ImportBytes.Found found -> preview(source, found, progress);
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
        List<Edit<?>> edits = new ArrayList<>();
        preview.edits().forEach(edit -> edits.add(pictured(edit, preview)));
        edits.add(Edit.added(new ImportBatch(
                Ids.next(), 0, preview.file(), preview.kind().code(), preview.charset(), preview.digest(),
                clock.instant(), preview.count(Fate.NEW), preview.count(Fate.MERGED), preview.count(Fate.UNCHANGED),
                preview.count(Fate.REJECTED))));
        return journal.commit(new Change(label(preview), edits));
    }

    private Reading preview(ImportSource source, ImportBytes.Found found, Progress progress) {
        try {
            List<Incoming> incoming =
                    new Records(progress, LocalDate.now(clock)).read(source.name(), found.kind(), found.text());
            return new Reading.Ready(found.kind() == ImportKind.ICS
                    ? busyTimes(source, found, incoming)
                    : people(source, found, incoming, progress));
        } catch (CancellationException e) {
            return new Reading.Cancelled();
        }
    }

    private ImportPreview people(
            ImportSource source, ImportBytes.Found found, List<Incoming> incoming, Progress progress) {
        List<Prepared> prepared = incoming.parallelStream().map(Prepared::of).toList();
        Comparison comparison = new Comparison(set.all(Contact.class), set.all(Tag.class));
        List<ImportRecord> records = new ArrayList<>(prepared.size());
        for (Prepared record : prepared) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            int number = records.size() + 1;
            records.add(record.record() instanceof Incoming.Person person
                    ? comparison.compare(number, person, record)
                    : unreadable(number, record.record()));
            if (number % 100 == 0 || number == prepared.size()) {
                progress.at((long) prepared.size() + number, 2L * prepared.size());
            }
        }
        return new ImportPreview(
                source.name(), found.kind(), found.text().charset(), found.digest(), records, comparison.edits(),
                comparison.photos());
    }

    private ImportPreview busyTimes(ImportSource source, ImportBytes.Found found, List<Incoming> incoming) {
        BusyComparison comparison = new BusyComparison(set.all(BusyTime.class), incoming);
        List<ImportRecord> records = new ArrayList<>(incoming.size());
        for (Incoming record : incoming) {
            int number = records.size() + 1;
            records.add(record instanceof Incoming.Busy busy
                    ? comparison.compare(number, busy)
                    : unreadable(number, record));
        }
        return new ImportPreview(
                source.name(), found.kind(), found.text().charset(), found.digest(), records, comparison.edits(),
                Map.of());
    }

    private static ImportRecord unreadable(int number, Incoming record) {
        return record instanceof Incoming.Unreadable lost
                ? new ImportRecord(number, lost.line(), lost.title(), "", Fate.REJECTED, List.of(lost.reason()))
                : new ImportRecord(
                        number, record.line(), "", "", Fate.REJECTED,
                        List.of(Messages.text("exchange.rejected.empty")));
    }

    private Edit<?> pictured(Edit<?> edit, ImportPreview preview) {
        if (edit.after() instanceof Contact contact && preview.photos().containsKey(contact.id())) {
            Contact with = contact.withPhoto(photos.put(Objects.requireNonNull(preview.photos().get(contact.id()))));
            return edit.before() instanceof Contact before
                    ? Edit.changed(before, with)
                    : Edit.added(with.withVersion(with.version() - 1));
        }
        return edit;
    }

    private static String label(ImportPreview preview) {
        return preview.kind() == ImportKind.ICS
                ? Messages.text("exchange.change.busy", preview.touched(), preview.file())
                : Messages.text("exchange.change.people", preview.touched(), preview.file());
    }
}
