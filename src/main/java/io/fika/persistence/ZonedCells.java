package io.fika.persistence;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A moment and the zone it was given in: the moment alone would forget on which clock a coffee is. */
record ZonedCells(List<Column> columns) implements Cells {
    ZonedCells(String name) {
        this(List.of(new Column(name, ColumnType.TIME), new Column(name + "_zone", ColumnType.TEXT)));
    }

    @Override
    public void spread(@Nullable Object value, @Nullable Object[] row, int at) {
        ZonedDateTime time = (ZonedDateTime) value;
        row[at] = time == null ? null : time.truncatedTo(ChronoUnit.MICROS).toOffsetDateTime();
        row[at + 1] = time == null ? null : time.getZone().getId();
    }

    @Override
    public @Nullable Object gather(@Nullable Object[] row, int at) {
        return row[at] instanceof OffsetDateTime time && row[at + 1] instanceof String zone
                ? time.atZoneSameInstant(ZoneId.of(zone))
                : null;
    }
}
