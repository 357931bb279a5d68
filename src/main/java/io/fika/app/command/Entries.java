package io.fika.app.command;

import io.fika.journal.Entry;
import io.fika.text.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Lines of the history for people. */
final class Entries {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Entries() {}

    static List<String> lines(List<Entry> entries) {
        return Table.lines(entries.stream().map(Entries::row).toList());
    }

    private static List<String> row(Entry entry) {
        return List.of(
                Long.toString(entry.number()),
                WHEN.format(entry.at().atZone(ZoneId.systemDefault())),
                entry.undone() ? Messages.text("app.history.undone", entry.label()) : entry.label());
    }
}
