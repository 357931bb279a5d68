package io.fika.persistence;

import io.fika.journal.Committed;
import io.fika.journal.Entry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the journal: one for each change, one for each of its edits, or for a pack of them. */
final class JournalTable {
    /** An edit as it is kept: wholes where an entity was added or removed, else the components that differ. */
    record Row(int position, String type, UUID entity, @Nullable String before, @Nullable String after) {
        static final RowShape SHAPE =
                new RowShape("journal_edit", List.of("number", "position", "type", "entity", "before", "after"));
        private static final String INSERT = "insert into \"journal_edit\" (\"number\", \"position\", \"type\","
                + " \"entity\", \"before\", \"after\") values (?, ?, ?, ?, ?, ?)";

        @Nullable Object[] cells(long number) {
            return new @Nullable Object[] {number, position, type, entity, before, after};
        }
    }

    private static final RowShape CHANGE = new RowShape("journal", List.of("number", "at", "kind", "of", "label"));

    /** Appends a change, also to the seal; {@code of} is the change that it undid or did again. */
    void append(Handle handle, Committed committed, @Nullable Long of, List<Portion> portions, Seal seal)
            throws SQLException {
        OffsetDateTime at = committed.at().atOffset(ZoneOffset.UTC);
        String kind = committed.kind().name();
        handle.execute(
                "insert into \"journal\" (\"number\", \"at\", \"kind\", \"of\", \"label\", \"undone\")"
                        + " values (?, ?, ?, ?, ?, false)",
                committed.number(), at, kind, of, committed.label());
        seal.append(CHANGE, committed.number(), at, kind, of, committed.label());
        if (of != null) {
            handle.execute(
                    "update \"journal\" set \"undone\" = ? where \"number\" = ?",
                    committed.kind() == Committed.Kind.UNDONE, of);
        }
        portions.forEach(portion -> seal.add(portion.seal()));
        List<@Nullable Object[]> rows =
                portions.stream().flatMap(it -> it.rows().stream()).map(it -> it.cells(committed.number())).toList();
        insert(handle, Row.INSERT, rows);
        List<@Nullable Object[]> packs =
                portions.stream().flatMap(it -> it.packs().stream()).map(it -> it.cells(committed.number())).toList();
        insert(handle, EditPack.INSERT, packs);
    }

    private static void insert(Handle handle, String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (@Nullable Object[] cells : rows) {
                for (int cell = 0; cell < cells.length; cell++) {
                    statement.setObject(cell + 1, cells[cell]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The edits of a change as they are kept, in their order. */
    List<Row> edits(Handle handle, long number) {
        List<Row> rows = new ArrayList<>(handle.createQuery(
                        "select \"position\", \"type\", \"entity\", \"before\", \"after\" from \"journal_edit\""
                                + " where \"number\" = ?")
                .bind(0, number)
                .map((row, context) -> new Row(
                        row.getInt(1), row.getString(2), row.getObject(3, UUID.class), row.getString(4),
                        row.getString(5)))
                .list());
        handle.createQuery("select \"edits\" from \"journal_pack\" where \"number\" = ?")
                .bind(0, number)
                .map((pack, context) -> EditPack.rows(pack.getBytes(1)))
                .forEach(rows::addAll);
        rows.sort(Comparator.comparingInt(Row::position));
        return rows;
    }

    /** The newest change that is not undone. */
    OptionalLong lastDone(Handle handle) {
        return optional(handle, "select max(\"number\") from \"journal\" where \"kind\" = 'DONE' and not \"undone\"");
    }

    /** The change that was undone last, if nothing else was done since. */
    OptionalLong lastUndone(Handle handle) {
        return optional(handle, """
                select "of" from "journal" where "number" = (
                    select max(u."number") from "journal" u join "journal" t on t."number" = u."of"
                    where u."kind" = 'UNDONE' and t."undone"
                    and u."number" > (select coalesce(max("number"), 0) from "journal" where "kind" = 'DONE'))
                """);
    }

    /** How the change last happened: itself, or the newest change that undid it or did it again. */
    long latest(Handle handle, long number) {
        return handle.createQuery("select max(\"number\") from \"journal\" where \"number\" = ? or \"of\" = ?")
                .bind(0, number)
                .bind(1, number)
                .mapTo(Long.class)
                .one();
    }

    String label(Handle handle, long number) {
        return handle.createQuery("select \"label\" from \"journal\" where \"number\" = ?")
                .bind(0, number)
                .mapTo(String.class)
                .one();
    }

    List<Entry> history(Handle handle, @Nullable UUID entity, int limit) {
        String ofEntity = entity == null ? "" : " and \"number\" = any(:numbers)";
        var query = handle.createQuery("select \"number\", \"at\", \"label\", \"undone\" from \"journal\""
                        + " where \"kind\" = 'DONE'" + ofEntity
                        + " order by \"number\" desc fetch first :limit rows only")
                .bind("limit", limit);
        return (entity == null ? query : query.bindArray("numbers", Long.class, numbers(handle, entity)))
                .map((rows, context) -> new Entry(
                        rows.getLong(1), instant(rows.getObject(2, OffsetDateTime.class)), rows.getString(3),
                        rows.getBoolean(4)))
                .list();
    }

    /** When the first change was committed. */
    Optional<Instant> first(Handle handle) {
        return handle.createQuery("select min(\"at\") from \"journal\"")
                .map((rows, context) -> Optional.ofNullable(rows.getObject(1, OffsetDateTime.class)))
                .one()
                .map(JournalTable::instant);
    }

    /** The changes that edited an entity. */
    private static Set<Long> numbers(Handle handle, UUID entity) {
        Set<Long> numbers = new TreeSet<>(
                handle.createQuery("select distinct \"number\" from \"journal_edit\" where \"entity\" = ?")
                        .bind(0, entity)
                        .mapTo(Long.class)
                        .list());
        handle.createQuery("select \"number\", \"entities\" from \"journal_pack\""
                        + " where \"first\" <= :entity and \"last\" >= :entity")
                .bind("entity", entity)
                .map((pack, context) -> EditPack.holds(pack.getBytes(2), entity)
                        ? OptionalLong.of(pack.getLong(1))
                        : OptionalLong.empty())
                .forEach(number -> number.ifPresent(numbers::add));
        return numbers;
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static OptionalLong optional(Handle handle, String sql) {
        return handle.createQuery(sql)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
