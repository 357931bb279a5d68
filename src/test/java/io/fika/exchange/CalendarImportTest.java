package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.BusyTime;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarImportTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEntryBecomesABusyTimeInItsZone() {
        take(event("UID:1\nSUMMARY:Board\\, monthly\nDTSTART;TZID=Europe/Berlin:20261102T090000\nDURATION:PT1H30M\n"
                + "RRULE:FREQ=MONTHLY;COUNT=3"));
        BusyTime board = desk.only(BusyTime.class);
        assertThat(board.title()).isEqualTo("Board, monthly");
        assertThat(board.start().getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(board.end()).isEqualTo(board.start().plusMinutes(90));
        assertThat(board.rule()).isEqualTo("FREQ=MONTHLY;COUNT=3");
    }

    @Test
    void aDayStaysADay() {
        take(event("UID:1\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20261102\nDTEND;VALUE=DATE:20261104"));
        BusyTime fair = desk.only(BusyTime.class);
        assertThat(fair.allDay()).isTrue();
        assertThat(fair.start().toLocalDate()).hasToString("2026-11-02");
        assertThat(fair.end().toLocalDate()).hasToString("2026-11-04");
    }

    @Test
    void anUnknownZoneIsSaid() {
        ImportPreview preview =
                take("BEGIN:VCALENDAR\n" + event("UID:1\nDTSTART;TZID=Moon/Base:20261102T090000") + "END:VCALENDAR\n");
        assertThat(preview.records().getFirst().remarks()).anyMatch(remark -> remark.contains("Moon/Base"));
        assertThat(preview.count(ImportRecord.Fate.NEW)).isOne();
    }

    @Test
    void zonesOfWindowsAreKnown() {
        take(event("UID:1\nDTSTART;TZID=\"W. Europe Standard Time\":20260702T090000"));
        assertThat(desk.only(BusyTime.class).start().getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void everyComponentIsAccountedFor() {
        ImportPreview preview = take(event("UID:1\nDTSTART:20261102T090000Z\nDTEND:20261102T100000Z")
                + event("UID:2\nSTATUS:CANCELLED\nDTSTART:20261102T090000Z")
                + event("UID:3\nTRANSP:TRANSPARENT\nDTSTART:20261102T090000Z")
                + event("UID:4\nDTSTART:soon") + event("UID:5")
                + event("UID:6\nDTSTART:20261102T090000Z\nDTEND:20261102T080000Z")
                + "BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nBEGIN:VEVENT\nUID:7\nDTSTART:20261103T090000Z\n");
        assertThat(Desk.counts(preview)).containsExactly(2, 0, 0, 6);
    }

    @Test
    void importingAgainChangesNothingAndAMovedEntryMoves() {
        String event = event("UID:1\nSUMMARY:Lunch\nDTSTART:20261102T110000Z\nDTEND:20261102T120000Z");
        take(event);
        assertThat(Desk.counts(take(event))).containsExactly(0, 0, 1, 0);
        assertThat(Desk.counts(take(event.replace("T11", "T10")))).containsExactly(0, 1, 0, 0);
        assertThat(desk.only(BusyTime.class).start().getHour()).isEqualTo(10);
    }

    private ImportPreview take(String text) {
        return desk.take(folder, "calendar.ics", text);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
    }
}
