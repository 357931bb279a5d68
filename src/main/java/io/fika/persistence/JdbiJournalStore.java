package io.fika.persistence;

import io.fika.journal.Change;
import io.fika.journal.Committed;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Entry;
import io.fika.journal.JournalStore;
import io.fika.journal.Outcome;
import io.fika.journal.Past;
import io.fika.journal.Reversal;
import io.fika.journal.Step;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The journal in the database: rows and journal in one transaction, on the disk before an outcome says so. */
final class JdbiJournalStore implements JournalStore {
    private final Connections connections;
    private final Keeper keeper;
    private final Tables tables;
    private final JournalTable journal = new JournalTable();
    private final EditCodec codec = new EditCodec();
    private final Bookkeeping bookkeeping;

    JdbiJournalStore(Connections connections, Keeper keeper, Tables tables) {
        this.connections = connections;
        this.keeper = keeper;
        this.tables = tables;
        bookkeeping = new Bookkeeping(tables, codec);
    }

    /** What is to be committed, and the change that it takes back or does again. */
    private record Task(Committed.Kind kind, @Nullable Long of, String label, List<Edit<?>> edits) {}

    /** What a transaction came to. */
    private sealed interface Prepared {
        record Write(Task task) implements Prepared {}

        record Refuse(Outcome.Cause cause) implements Prepared {}
    }

    private interface Preparation {
        Prepared prepare(Handle handle) throws SQLException;
    }

    @Override
    public Outcome write(Instant at, Change change) {
        return commit(at, handle -> step(
                Committed.Kind.DONE,
                null,
                change.label(),
                Stored.resolve(handle.getConnection(), tables, change.edits())));
    }

    @Override
    public Outcome undo(Instant at) {
        return commit(at, handle -> opposite(
                handle, Committed.Kind.UNDONE, journal.lastDone(handle), Outcome.Cause.NOTHING_TO_UNDO));
    }

    @Override
    public Outcome redo(Instant at) {
        return commit(at, handle -> opposite(
                handle, Committed.Kind.REDONE, journal.lastUndone(handle), Outcome.Cause.NOTHING_TO_REDO));
    }

    @Override
    public List<Entry> history(int limit) {
        return connections.read(handle -> journal.history(handle, null, limit));
    }

    @Override
    public List<Entry> history(UUID entity, int limit) {
        return connections.read(handle -> journal.history(handle, entity, limit));
    }

    @Override
    public List<Reversal> reversals(long number) {
        return connections.readMoment(handle -> new Inversion(tables, codec)
                .piecemeal(handle.getConnection(), journal.edits(handle, journal.latest(handle, number))));
    }

    @Override
    @SuppressWarnings("unchecked") // the class of an entity is its type
    public <E extends Entity> List<Step<E>> steps(E now, int limit) {
        RecordTable<E> table = tables.of((Class<E>) now.getClass());
        return connections.read(handle -> new Lifetime<>(table, codec).read(handle, now, limit));
    }

    @Override
    public <E extends Entity> Past<E> past(Class<E> type) {
        return connections.readMoment(handle -> new Replaying<>(tables.of(type), codec).read(handle));
    }

    @Override
    public Optional<Instant> first() {
        return connections.read(journal::first);
    }

    /** Undoing and doing again are the same: the opposite of what last happened to the change. */
    private Prepared opposite(Handle handle, Committed.Kind kind, OptionalLong target, Outcome.Cause none)
            throws SQLException {
        if (target.isEmpty()) {
            return new Prepared.Refuse(none);
        }
        long number = target.getAsLong();
        List<JournalTable.Row> rows = journal.edits(handle, journal.latest(handle, number));
        Optional<List<Edit<?>>> edits = new Inversion(tables, codec).of(handle.getConnection(), rows);
        return step(kind, number, journal.label(handle, number), edits);
    }

    private static Prepared step(
            Committed.Kind kind, @Nullable Long of, String label, Optional<List<Edit<?>>> edits) {
        return edits.<Prepared>map(it -> new Prepared.Write(new Task(kind, of, label, it)))
                .orElseGet(() -> new Prepared.Refuse(Outcome.Cause.STALE));
    }

    private Outcome commit(Instant at, Preparation preparation) {
        AtomicReference<Outcome.Done> written = new AtomicReference<>();
        try {
            Outcome outcome = connections.change(handle -> {
                Outcome result = switch (preparation.prepare(handle)) {
                    case Prepared.Refuse refuse -> new Outcome.Refused(refuse.cause());
                    case Prepared.Write write -> write(handle, at, write.task());
                };
                if (result instanceof Outcome.Done done) {
                    written.set(done);
                } else {
                    handle.rollback();
                }
                return result;
            });
            if (outcome.isDone()) {
                keeper.committed();
            }
            return outcome;
        } catch (SQLException | JdbiException e) {
            return keeper.settled(written.get(), Faults.causeOf(e));
        }
    }

    private Outcome write(Handle handle, Instant at, Task task) throws SQLException {
        State state = State.read(handle);
        Committed committed = new Committed(
                state.changes() + 1, at.truncatedTo(ChronoUnit.MICROS), task.kind(), task.label(), task.edits());
        Supplier<List<Portion>> portions = bookkeeping.begin(committed);
        if (!new EditBatch(tables, task.edits()).write(handle.getConnection())) {
            return new Outcome.Refused(Outcome.Cause.STALE);
        }
        Seal seal = state.seal();
        journal.append(handle, committed, task.of(), portions.get(), seal);
        state.after(committed.number(), seal).write(handle);
        return new Outcome.Done(committed);
    }
}
