package io.fika.persistence;

import io.fika.text.Messages;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * A reading of every row, whatever the schema.
 *
 * @param rows how many rows each table has
 * @param content the digest of the content, worked out anew
 * @param damage sentences for the user on what cannot have come about by a commit; none in a sound database
 */
record Audit(State state, Map<String, Long> rows, String content, String ledger, List<String> damage) {
    private static final Set<String> JOURNAL = Set.of("journal", "journal_edit", "journal_pack");
    /** What the sums leave out: pictures have their own, and a draft is no data yet. */
    private static final Set<String> APART = Set.of("photo", "state", "draft");

    boolean isSound() {
        return damage.isEmpty();
    }

    /** What the database should say of itself. */
    State found() {
        return new State(state.schema(), state.changes(), content, ledger);
    }

    static Audit of(Handle handle) throws SQLException {
        State state = State.read(handle);
        Map<String, Long> rows = new TreeMap<>();
        Seal seal = seal(new TableScan(handle.getConnection()), rows);
        List<String> damage = new ArrayList<>();
        if (!seal.content().equals(state.content())) {
            damage.add(Messages.text("persistence.finding.content"));
        }
        if (!seal.ledger().equals(state.ledger())) {
            damage.add(Messages.text("persistence.finding.ledger"));
        }
        if (!numbered(handle, state)) {
            damage.add(Messages.text("persistence.finding.journal"));
        }
        int wrong = Pictures.wrong(handle);
        if (wrong > 0) {
            damage.add(Messages.text("persistence.finding.pictures", wrong));
        }
        return new Audit(state, rows, seal.content(), seal.ledger(), List.copyOf(damage));
    }

    private static Seal seal(TableScan scan, Map<String, Long> rows) throws SQLException {
        Seal seal = new Seal();
        for (TableScan.Table table : scan.tables()) {
            RowShape shape = table.shape();
            long[] count = {0};
            scan.each(table, row -> {
                count[0]++;
                if (JOURNAL.contains(table.name())) {
                    seal.append(shape, row);
                } else if (!APART.contains(table.name())) {
                    seal.add(shape, row);
                }
            });
            rows.put(table.name(), count[0]);
        }
        return seal;
    }

    /** Whether changes are numbered without a gap, and marked as undone as the later ones say. */
    private static boolean numbered(Handle handle, State state) {
        return handle.createQuery("""
                select (select count(*) from "journal") = :last
                    and (select coalesce(max("number"), 0) from "journal") = :last
                    and not exists (select 1 from "journal" j
                        left join (select "of", max("number") "last" from "journal"
                            where "of" is not null group by "of") l on l."of" = j."number"
                        left join "journal" k on k."number" = l."last"
                        where j."undone" <> (coalesce(k."kind", 'DONE') = 'UNDONE'))
                """).bind("last", state.changes()).mapTo(Boolean.class).one();
    }
}
