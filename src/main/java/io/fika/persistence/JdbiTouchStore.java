package io.fika.persistence;

import io.fika.people.By;
import io.fika.people.LastTouches;
import io.fika.people.Logged;
import io.fika.people.Touch;
import io.fika.people.TouchDays;
import io.fika.people.TouchHistory;
import io.fika.people.TouchKind;
import io.fika.people.TouchStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The touches, summed up and searched by the database. */
record JdbiTouchStore(Connections connections, Tables tables) implements TouchStore {
    private static final Comparator<Touch> NEWEST_FIRST =
            Comparator.comparing(Touch::day).thenComparing(Touch::id).reversed();
    private static final String SUMMARY = """
            select c."contact", max(t."day") filter (where t."kind" <> 'MESSAGE'),
                max(t."day") filter (where t."kind" = 'MESSAGE'), count(*)
            from "touch_contact" c join "touch" t on t."id" = c."touch"
            """;

    @Override
    public Map<UUID, LastTouches> lastTouches() {
        return connections.read(handle ->
                summaries(handle.createQuery(SUMMARY + " group by c.\"contact\"")));
    }

    @Override
    public Map<UUID, LastTouches> lastTouches(Collection<UUID> contacts) {
        return connections.read(handle -> summaries(handle.createQuery(
                        SUMMARY + " where c.\"contact\" = any(?) group by c.\"contact\"")
                .bindByType(0, contacts.toArray(UUID[]::new), UUID[].class)));
    }

    @Override
    public List<Touch> of(UUID contact, int limit) {
        return touches(handle -> handle.createQuery("""
                        select distinct t."id", t."day" from "touch_contact" c join "touch" t on t."id" = c."touch"
                        where c."contact" = ? order by t."day" desc, t."id" desc fetch first ? rows only
                        """)
                .bind(0, contact)
                .bind(1, limit));
    }

    @Override
    public List<Touch> between(LocalDate from, LocalDate to) {
        return touches(handle -> handle.createQuery(
                        "select \"id\" from \"touch\" where \"day\" between ? and ?")
                .bind(0, from)
                .bind(1, to));
    }

    @Override
    public TouchHistory days() {
        return connections.readMoment(handle -> new TouchHistory(State.read(handle).changes(), days(handle)));
    }

    private static Map<UUID, TouchDays> days(Handle handle) {
        Map<UUID, LongStream.Builder> full = new HashMap<>();
        Map<UUID, LongStream.Builder> light = new HashMap<>();
        List<Touched> all = handle.createQuery("""
                        select c."contact", t."day", t."kind" = 'MESSAGE'
                        from "touch_contact" c join "touch" t on t."id" = c."touch"
                        """)
                .map((rows, context) -> new Touched(
                        rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class), rows.getBoolean(3)))
                .list();
        for (Touched one : all) {
            (one.light() ? light : full).computeIfAbsent(one.contact(), missing -> LongStream.builder())
                    .add(one.day().toEpochDay());
        }
        return Stream.concat(full.keySet().stream(), light.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(contact -> contact, contact -> new TouchDays(
                        contact, sorted(full.get(contact)), sorted(light.get(contact)))));
    }

    private record Touched(UUID contact, LocalDate day, boolean light) {}

    // two readings, joined here: the database takes three times as long to join them
    @Override
    public List<Logged> logged() {
        return connections.readMoment(handle -> {
            Map<UUID, List<UUID>> people = new HashMap<>();
            Map<UUID, UUID> once = new HashMap<>();
            handle.createQuery("select \"touch\", \"contact\" from \"touch_contact\" order by \"touch\", \"position\"")
                    .map((rows, context) -> people
                            .computeIfAbsent(rows.getObject(1, UUID.class), missing -> new ArrayList<>(1))
                            .add(once.computeIfAbsent(rows.getObject(2, UUID.class), it -> it)))
                    .list();
            Map<LocalDate, LocalDate> days = new HashMap<>();
            return handle.createQuery("select \"id\", \"kind\", \"day\", \"by\" from \"touch\"")
                    .map((rows, context) -> {
                        UUID id = rows.getObject(1, UUID.class);
                        String by = rows.getString(4);
                        return new Logged(
                                id, TouchKind.valueOf(rows.getString(2)),
                                days.computeIfAbsent(rows.getObject(3, LocalDate.class), it -> it),
                                by == null ? null : By.valueOf(by), List.copyOf(people.getOrDefault(id, List.of())));
                    })
                    .list();
        });
    }

    private static long[] sorted(LongStream.@Nullable Builder days) {
        return days == null ? new long[0] : days.build().sorted().toArray();
    }

    @Override
    public List<Touch> noted() {
        return touches(handle -> handle.createQuery("select \"id\" from \"touch\" where \"note\" <> ''"));
    }

    @Override
    public List<Touch> shared() {
        return touches(handle -> handle.createQuery(
                "select \"touch\" from \"touch_contact\" group by \"touch\" having count(*) > 1"));
    }

    private interface Question {
        Query of(Handle handle);
    }

    private List<Touch> touches(Question ids) {
        return connections.read(handle -> {
            List<UUID> wanted = ids.of(handle).map((rows, context) -> rows.getObject(1, UUID.class)).list();
            return tables.of(Touch.class).find(handle.getConnection(), wanted).values().stream()
                    .sorted(NEWEST_FIRST)
                    .toList();
        });
    }

    private static Map<UUID, LastTouches> summaries(Query query) {
        return query
                .map((rows, context) -> new LastTouches(
                        rows.getObject(1, UUID.class), rows.getObject(2, LocalDate.class),
                        rows.getObject(3, LocalDate.class), rows.getInt(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(LastTouches::contact, it -> it));
    }
}
