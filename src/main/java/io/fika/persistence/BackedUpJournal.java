package io.fika.persistence;

import io.fika.exchange.ImportBatch;
import io.fika.journal.Change;
import io.fika.journal.Entity;
import io.fika.journal.Entry;
import io.fika.journal.JournalStore;
import io.fika.journal.Outcome;
import io.fika.journal.Past;
import io.fika.journal.Reversal;
import io.fika.journal.Step;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

/** A journal that makes a backup before an import and before a removal of many. */
record BackedUpJournal(JournalStore journal, Backups backups, Connections connections) implements JournalStore {
    private static final int MANY = 10;

    @Override
    public Outcome write(Instant at, Change change) {
        Optional<Backups.Reason> reason = reason(change);
        if (reason.isPresent()) {
            try {
                backups.create(connections, reason.get(), at);
            } catch (IOException | SQLException | JdbiException e) {
                return new Outcome.Refused(Faults.causeOf(e));
            }
        }
        return journal.write(at, change);
    }

    private static Optional<Backups.Reason> reason(Change change) {
        if (change.edits().stream().anyMatch(edit -> edit.subject() instanceof ImportBatch)) {
            return Optional.of(Backups.Reason.BEFORE_IMPORT);
        }
        long removed = change.edits().stream().filter(edit -> edit.after() == null).count();
        return removed >= MANY ? Optional.of(Backups.Reason.BEFORE_REMOVAL) : Optional.empty();
    }

    @Override
    public Outcome undo(Instant at) {
        return journal.undo(at);
    }

    @Override
    public Outcome redo(Instant at) {
        return journal.redo(at);
    }

    @Override
    public List<Entry> history(int limit) {
        return journal.history(limit);
    }

    @Override
    public List<Entry> history(UUID entity, int limit) {
        return journal.history(entity, limit);
    }

    @Override
    public List<Reversal> reversals(long number) {
        return journal.reversals(number);
    }

    @Override
    public <E extends Entity> List<Step<E>> steps(E now, int limit) {
        return journal.steps(now, limit);
    }

    @Override
    public <E extends Entity> Past<E> past(Class<E> type) {
        return journal.past(type);
    }

    @Override
    public Optional<Instant> first() {
        return journal.first();
    }
}
