package io.fika.persistence;

import io.fika.journal.Committed;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a change means for the journal and the sums. Of a change of many that is half of all the work, and it
 * needs no database: other processors do it while rows are written.
 */
record Bookkeeping(Tables tables, EditCodec codec) {
    /** From here on edits lie in packs. */
    static final int MANY = 100;

    private static final int PORTION = 256;
    /** Characters: an edit that is larger has a row of its own, whose text may be as long as it likes. */
    private static final int LARGE = 50_000;
    /** Characters, each one byte before it is deflated: H2 holds at most a megabyte in one value. */
    private static final int FULL = 400_000;

    /** Begins; the answer waits for what is not done yet. */
    Supplier<List<Portion>> begin(Committed committed) {
        List<Edit<?>> edits = committed.edits();
        if (edits.size() < MANY) {
            return () -> List.of(portion(committed, 0, edits.size()));
        }
        List<ForkJoinTask<Portion>> tasks = new ArrayList<>();
        for (int from = 0; from < edits.size(); from += PORTION) {
            int start = from;
            int end = Math.min(edits.size(), from + PORTION);
            tasks.add(ForkJoinPool.commonPool().submit(() -> portion(committed, start, end)));
        }
        // the last first: what nobody has begun yet is done by the thread that waits
        return () -> tasks.reversed().stream().map(ForkJoinTask::join).toList();
    }

    private Portion portion(Committed committed, int from, int to) {
        boolean packed = committed.edits().size() >= MANY;
        Seal seal = new Seal();
        List<JournalTable.Row> rows = new ArrayList<>();
        List<EditPack> packs = new ArrayList<>();
        List<JournalTable.Row> pack = new ArrayList<>();
        int length = 0;
        for (int position = from; position < to; position++) {
            Edit<?> edit = committed.edits().get(position);
            seal(seal, edit);
            JournalTable.Row row = row(position, edit);
            int size = length(row.before()) + length(row.after());
            if (!packed || size > LARGE) {
                rows.add(row);
                seal.append(JournalTable.Row.SHAPE, row.cells(committed.number()));
                continue;
            }
            pack.add(row);
            length += size;
            if (length > FULL) {
                packs.add(EditPack.of(pack));
                pack.clear();
                length = 0;
            }
        }
        if (!pack.isEmpty()) {
            packs.add(EditPack.of(pack));
        }
        packs.forEach(it -> seal.append(EditPack.SHAPE, it.cells(committed.number())));
        return new Portion(rows, packs, seal);
    }

    private void seal(Seal seal, Edit<?> edit) {
        RecordTable<Entity> table = tables.of(edit.subject());
        Entity before = edit.before();
        Entity after = edit.after();
        if (before != null) {
            table.unseal(seal, before);
        }
        if (after != null) {
            table.seal(seal, after);
        }
    }

    private JournalTable.Row row(int position, Edit<?> edit) {
        Entity before = edit.before();
        Entity after = edit.after();
        String type = tables.of(edit.subject()).name();
        UUID id = edit.subject().id();
        if (before != null && after != null) {
            Set<String> names = codec.differing(before, after);
            return new JournalTable.Row(position, type, id, codec.part(before, names), codec.part(after, names));
        }
        return new JournalTable.Row(
                position, type, id, before == null ? null : codec.whole(before),
                after == null ? null : codec.whole(after));
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
