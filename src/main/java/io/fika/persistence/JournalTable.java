package io.fika.persistence;

import io.fika.journal.Committed;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Entry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of the journal: one for each change, one for each of its edits. */
final class JournalTable {
    /** An edit as it is kept: wholes where an entity was added or removed, else the components that differ. */
    record Row(String type, UUID entity, @Nullable String before, @Nullable String after) {}

    private static final RowShape CHANGE = new RowShape("journal", List.of("number", "at", "kind", "of", "label"));
    private static final RowShape EDIT =
            new RowShape("journal_edit", List.of("number", "position", "type", "entity", "before", "after"));

    private final EditCodec codec = new EditCodec();

    EditCodec codec() {
        return codec;
    }

    /** Appends a change, also to the seal; {@code of} is the change that it undid or did again. */
    void append(Handle handle, Committed committed, @Nullable Long of, Seal seal) throws SQLException {
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
        appendEdits(handle, committed, seal);
    }

    private void appendEdits(Handle handle, Committed committed, Seal seal) throws SQLException {
        String sql = "insert into \"journal_edit\" (\"number\", \"position\", \"type\", \"entity\", \"before\","
                + " \"after\") values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            int position = 0;
            for (Edit<?> edit : committed.edits()) {
                Row row = row(edit);
                @Nullable Object[] cells =
                        {committed.number(), position++, row.type(), row.entity(), row.before(), row.after()};
                for (int cell = 0; cell < cells.length; cell++) {
                    statement.setObject(cell + 1, cells[cell]);
                }
                statement.addBatch();
                seal.append(EDIT, cells);
            }
            statement.executeBatch();
        }
    }

    private Row row(Edit<?> edit) {
        Entity before = edit.before();
        Entity after = edit.after();
        String type = Column.snake(edit.subject().getClass().getSimpleName());
        UUID id = edit.subject().id();
        if (before == null || after == null) {
            return new Row(
                    type, id, before == null ? null : codec.whole(before), after == null ? null : codec.whole(after));
        }
        Set<String> names = codec.differing(before, after);
        return new Row(type, id, codec.part(before, names), codec.part(after, names));
    }

    /** The edits of a change as they are kept, in their order. */
    List<Row> edits(Handle handle, long number) {
        return handle.createQuery("select \"type\", \"entity\", \"before\", \"after\" from \"journal_edit\""
                        + " where \"number\" = ? order by \"position\"")
                .bind(0, number)
                .map((rows, context) -> new Row(
                        rows.getString(1), rows.getObject(2, UUID.class), rows.getString(3), rows.getString(4)))
                .list();
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
        String ofEntity = entity == null
                ? ""
                : " and \"number\" in (select \"number\" from \"journal_edit\" where \"entity\" = :entity)";
        var query = handle.createQuery("select \"number\", \"at\", \"label\", \"undone\" from \"journal\""
                        + " where \"kind\" = 'DONE'" + ofEntity
                        + " order by \"number\" desc fetch first :limit rows only")
                .bind("limit", limit);
        return (entity == null ? query : query.bind("entity", entity))
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
