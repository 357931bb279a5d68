package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Engagement;
import io.fika.coffees.Turns;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
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

    @Test
    void turnsThatAreTakenOutMovedOrAddedAreKnown() {
        take("""
                BEGIN:VEVENT
                UID:1
                SUMMARY:Stand-up
                DTSTART;TZID=Europe/Berlin:20261102T090000
                DURATION:PT15M
                RRULE:FREQ=DAILY;COUNT=6
                EXDATE;TZID=Europe/Berlin:20261103T090000
                EXDATE:20261104T080000Z
                RDATE;TZID=Europe/London:20261110T080000
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID;TZID=Europe/Berlin:20261105T090000
                SUMMARY:Stand-up, late
                DTSTART;TZID=Europe/Berlin:20261105T150000
                DURATION:PT15M
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID:20261106T080000Z
                STATUS:CANCELLED
                DTSTART;TZID=Europe/Berlin:20261106T090000
                END:VEVENT
                """);
        assertThat(turns()).containsExactly(
                "Stand-up 2026-11-02T09:00", "Stand-up, late 2026-11-05T15:00", "Stand-up 2026-11-07T09:00",
                "Stand-up 2026-11-10T09:00");
    }

    @Test
    void aTurnThatIsMovedWithAllLaterOnesMovesThemByAsMuch() {
        take("""
                BEGIN:VEVENT
                UID:1
                SUMMARY:Stand-up
                DTSTART;TZID=Europe/Berlin:20261026T090000
                DURATION:PT15M
                RRULE:FREQ=WEEKLY;COUNT=6
                EXDATE;TZID=Europe/Berlin:20261130T090000
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261109T090000
                SUMMARY:Stand-up, later
                DTSTART;TZID=Europe/Berlin:20261110T140000
                DURATION:PT30M
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID;TZID=Europe/Berlin:20261116T090000
                SUMMARY:Stand-up, once
                DTSTART;TZID=Europe/Berlin:20261119T080000
                DURATION:PT30M
                END:VEVENT
                """);
        assertThat(turns()).containsExactly(
                "Stand-up 2026-11-02T09:00", "Stand-up, later 2026-11-10T14:00", "Stand-up, once 2026-11-19T08:00",
                "Stand-up, later 2026-11-24T14:00");
    }

    @Test
    void aRowThatIsCalledOffFromATurnOnEndsThereAndASecondMoveTakesOver() {
        take("""
                BEGIN:VEVENT
                UID:1
                SUMMARY:A
                DTSTART;VALUE=DATE:20261102
                RRULE:FREQ=WEEKLY
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261109
                SUMMARY:B
                DTSTART;VALUE=DATE:20261110
                END:VEVENT
                BEGIN:VEVENT
                UID:1
                RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261123
                STATUS:CANCELLED
                DTSTART;VALUE=DATE:20261123
                END:VEVENT
                """);
        assertThat(turns()).containsExactly("A 2026-11-02T00:00", "B 2026-11-10T00:00", "B 2026-11-17T00:00");
    }

    @Test
    void aZoneOfTheFilesOwnFollowsItsRulesOfDaylightTime() {
        ImportPreview preview = take("BEGIN:VCALENDAR\n" + zone("Our office", "0300", "-1SU", "0200")
                + event("UID:1\nSUMMARY:Gym\nDTSTART;TZID=Our office:20260323T180000\nRRULE:FREQ=WEEKLY;COUNT=2")
                + "END:VCALENDAR\n");
        assertThat(preview.records().getFirst().remarks()).isEmpty();
        BusyTime gym = desk.only(BusyTime.class);
        assertThat(gym.start().toInstant()).hasToString("2026-03-23T16:00:00Z");
        assertThat(gym.start().getZone().getRules().getOffset(LocalDateTime.of(2026, 7, 1, 12, 0)))
                .isEqualTo(ZoneOffset.ofHours(3));
        Turns turns = new Turns(new CalendarRules(), ZoneOffset.UTC);
        assertThat(turns.of(gym, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30), null))
                .extracting(turn -> turn.start().toString())
                .containsExactly("2026-03-23T16:00", "2026-03-30T15:00");
    }

    @Test
    void aZoneThatIsNowhereOnEarthIsReadByItsRulesAndSaid() {
        ImportPreview preview = take("BEGIN:VCALENDAR\n" + zone("Moon/Base", "0345", "3WE", "0145")
                + event("UID:1\nDTSTART;TZID=Moon/Base:20260702T090000") + "END:VCALENDAR\n");
        assertThat(desk.only(BusyTime.class).start().toInstant()).hasToString("2026-07-02T05:15:00Z");
        assertThat(preview.records().getFirst().remarks()).anyMatch(remark -> remark.contains("Moon/Base"));
    }

    private static String zone(String name, String summer, String sunday, String winter) {
        return """
                BEGIN:VTIMEZONE
                TZID:%1$s
                BEGIN:STANDARD
                DTSTART:19701025T040000
                TZOFFSETFROM:+%2$s
                TZOFFSETTO:+%4$s
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=%3$s
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:19700329T030000
                TZOFFSETFROM:+%4$s
                TZOFFSETTO:+%2$s
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=%3$s
                END:DAYLIGHT
                END:VTIMEZONE
                """.formatted(name, summer, sunday, winter);
    }

    @Test
    void whatEntriesDependOnMayStandBehindThem() {
        ImportPreview preview = take("BEGIN:VCALENDAR\n"
                + event("UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Our office:20261116T180000\nSUMMARY:Gym, later\n"
                        + "DTSTART;TZID=Our office:20261116T190000")
                + event("UID:2\nDTSTART:soon")
                + event("UID:1\nRECURRENCE-ID;TZID=Our office:20261109T180000\nSTATUS:CANCELLED\n"
                        + "DTSTART;TZID=Our office:20261109T180000")
                + event("UID:1\nSUMMARY:Gym\nDTSTART;TZID=Our office:20261102T180000\nRRULE:FREQ=WEEKLY;COUNT=3")
                + zone("Our office", "0300", "-1SU", "0200") + "X-WR-CALNAME:Office\nEND:VCALENDAR\n");
        assertThat(turns()).containsExactly("Gym 2026-11-02T17:00", "Gym, later 2026-11-16T18:00");
        assertThat(desk.set.all(BusyTime.class)).extracting(BusyTime::source).containsOnly("Office");
        assertThat(preview.records()).extracting(ImportRecord::line).isSorted();
    }

    @Test
    void emptyLinesBeforeTheFirstAreNoEndAndCount() {
        ImportPreview preview = take("\n\r\n" + event("UID:1\nDTSTART:20261102T090000Z") + event("UID:2"));
        assertThat(Desk.counts(preview)).containsExactly(1, 0, 0, 1);
        assertThat(preview.records()).extracting(ImportRecord::line).containsExactly(3, 7);
    }

    @Test
    void aRowInAnUnknownZoneIsReadByTheClockOfThisMachineAndSaidOnce() {
        ImportPreview preview = take("""
                BEGIN:VEVENT
                UID:1
                SUMMARY:Duty
                DTSTART;TZID=Moon/Base:20261102T090000
                DTEND;TZID=Moon/Base:20261102T100000
                RRULE:FREQ=WEEKLY;COUNT=3
                EXDATE;TZID=Moon/Base:20261109T090000
                END:VEVENT
                """);
        assertThat(preview.records().getFirst().remarks()).hasSize(1);
        BusyTime duty = desk.only(BusyTime.class);
        assertThat(duty.start().getZone()).isEqualTo(ZoneId.systemDefault());
        assertThat(new Turns(new CalendarRules(), ZoneId.systemDefault())
                        .of(duty, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), null))
                .extracting(turn -> turn.start().toString())
                .containsExactly("2026-11-02T09:00", "2026-11-16T09:00");
    }

    @Test
    void wholeDaysAreTakenOutByTheirDate() {
        take(event("UID:1\nSUMMARY:Duty\nDTSTART;VALUE=DATE:20261102\nRRULE:FREQ=WEEKLY;COUNT=3\n"
                + "EXDATE;VALUE=DATE:20261109")
                + event("UID:2\nSUMMARY:Gym\nDTSTART;TZID=Europe/Berlin:20261102T180000\n"
                        + "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20261109"));
        assertThat(turns()).containsExactly(
                "Duty 2026-11-02T00:00", "Gym 2026-11-02T18:00", "Duty 2026-11-16T00:00", "Gym 2026-11-16T18:00");
    }

    @Test
    void anExceptionThatCannotBeReadIsSaidAndTheEntryComesIn() {
        ImportPreview preview = take(event("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=DAILY\nEXDATE:whenever"));
        assertThat(Desk.counts(preview)).containsExactly(1, 0, 0, 0);
        assertThat(preview.records().getFirst().remarks()).hasSize(1);
    }

    @Test
    void anHourThatDoesNotExistIsTheOneAfterIt() {
        take(event("UID:1\nSUMMARY:Night\nDTSTART;TZID=Europe/Berlin:20260328T023000\nDURATION:PT1H\n"
                + "RRULE:FREQ=DAILY;COUNT=3"));
        Turns turns = new Turns(new CalendarRules(), ZoneId.of("Europe/Berlin"));
        LocalDate first = LocalDate.of(2026, 3, 28);
        assertThat(turns.of(desk.only(BusyTime.class), first, first.plusDays(3), null))
                .extracting(turn -> turn.start().toString())
                .containsExactly("2026-03-28T02:30", "2026-03-29T03:30", "2026-03-30T02:30");
    }

    private List<String> turns() {
        Turns turns = new Turns(new CalendarRules(), ZoneId.of("Europe/Berlin"));
        return desk.set.all(BusyTime.class).stream()
                .flatMap(busy -> turns.of(busy, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), null).stream())
                .sorted(Comparator.comparing(Engagement::start).thenComparing(Engagement::title))
                .map(turn -> turn.title() + " " + turn.start())
                .toList();
    }

    private ImportPreview take(String text) {
        return desk.take(folder, "calendar.ics", text);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
    }
}
