package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Engagement;
import io.fika.exchange.FollowedCalendar.State;
import io.fika.journal.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedCalendarsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @TempDir
    Path folder;

    @TempDir
    Path copies;

    private final Desk desk = new Desk();
    private final Subscriptions subscriptions = new Subscriptions(new Settings(desk.set), desk.journal);
    private int ticks;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFileAndAFolderAreReadAndAnswerForTheirDays() {
        write("work/a.ics", event("UID:1\nSUMMARY:Board\nDTSTART:20261103T090000Z\nDTEND:20261103T100000Z"));
        write("work/deep/b.ics", event("UID:2\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20261104"));
        write("home.ics", event("UID:3\nSUMMARY:Dentist\nDTSTART:20261205T090000Z"));
        FollowedCalendars calendars = following("work", "home.ics");
        assertThat(titles(calendars)).containsExactlyInAnyOrder("Board", "Fair");
        assertThat(calendars.calendars()).extracting(FollowedCalendar::times).containsExactly(2, 1);
        assertThat(calendars.calendars()).extracting(FollowedCalendar::readAt).doesNotContainNull();
    }

    @Test
    void whatAnotherProgramWritesIsNoEditAndUndoLeavesItAlone() {
        write("a.ics", event("UID:1\nSUMMARY:Before\nDTSTART:20261103T090000Z"));
        FollowedCalendars calendars = following("a.ics");
        int changes = desk.journal.history(10).size();
        write("a.ics", event("UID:1\nSUMMARY:After\nDTSTART:20261103T090000Z"));
        calendars.look();
        assertThat(titles(calendars)).containsExactly("After");
        assertThat(desk.journal.history(10)).hasSize(changes);
        desk.journal.undo();
        calendars.look();
        assertThat(titles(calendars)).as("undone is the following itself").isEmpty();
        desk.journal.redo();
        calendars.look();
        assertThat(titles(calendars)).containsExactly("After");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsLineAndWhatIsFreeIsNot() {
        write("a.ics", event("UID:1\nDTSTART:soon") + event("UID:2\nDTSTART;TZID=Moon/Base:20261103T090000")
                + event("UID:3\nSTATUS:CANCELLED\nDTSTART:20261103T090000Z"));
        FollowedCalendar found = following("a.ics").calendars().getFirst();
        assertThat(found.unread()).hasSize(2);
        assertThat(found.unread().getFirst()).startsWith("a.ics, line 1:");
        assertThat(found.unread().getLast()).contains("Moon/Base");
        assertThat(found.times()).isOne();
    }

    @Test
    void aFolderThatDisappearsSaysSoAndKeepsWhatWasReadAlsoInTheNextRun() throws IOException {
        write("work/a.ics", event("UID:1\nSUMMARY:Board\nDTSTART:20261103T090000Z"));
        FollowedCalendars calendars = following("work");
        Files.move(folder.resolve("work"), folder.resolve("elsewhere"));
        calendars.look();
        assertThat(calendars.calendars().getFirst().state()).isEqualTo(State.MISSING);
        assertThat(titles(calendars)).containsExactly("Board");
        FollowedCalendars next = calendars();
        next.look();
        assertThat(next.calendars().getFirst().state()).isEqualTo(State.MISSING);
        assertThat(titles(next)).containsExactly("Board");
        Files.move(folder.resolve("elsewhere"), folder.resolve("work"));
        Files.delete(folder.resolve("work/a.ics"));
        next.look();
        assertThat(next.calendars().getFirst().state()).isEqualTo(State.READ);
        assertThat(titles(next)).as("a file that was taken out of a folder that is there").isEmpty();
    }

    @Test
    void copiesGoWhenACalendarIsLeft() throws IOException {
        write("a.ics", event("UID:1\nDTSTART:20261103T090000Z"));
        FollowedCalendars calendars = following("a.ics");
        subscriptions.remove(folder.resolve("a.ics"));
        calendars.look();
        assertThat(titles(calendars)).isEmpty();
        try (var left = Files.list(copies)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFileThatIsBeingWrittenKeepsWhatWasReadUntilItIsWhole() {
        String whole = event("UID:1\nSUMMARY:Board\nDTSTART:20261103T090000Z");
        write("a.ics", whole);
        FollowedCalendars calendars = following("a.ics");
        write("a.ics", whole + "BEGIN:VEVENT\nUID:2\nSUMM");
        calendars.look();
        assertThat(calendars.calendars().getFirst().state()).isEqualTo(State.WRITTEN);
        assertThat(calendars.isUnsettled()).isTrue();
        assertThat(titles(calendars)).containsExactly("Board");
        write("a.ics", whole + event("UID:2\nSUMMARY:Lunch\nDTSTART:20261104T110000Z"));
        calendars.look();
        assertThat(calendars.calendars().getFirst().state()).isEqualTo(State.READ);
        assertThat(titles(calendars)).containsExactlyInAnyOrder("Board", "Lunch");
    }

    @Test
    void aFileThatStaysBrokenOffIsReadAsFarAsItGoes() {
        write("a.ics", event("UID:1\nSUMMARY:Board\nDTSTART:20261103T090000Z") + "BEGIN:VEVENT\nUID:2\n");
        FollowedCalendars calendars = following("a.ics");
        assertThat(titles(calendars)).isEmpty();
        calendars.look();
        assertThat(titles(calendars)).containsExactly("Board");
        assertThat(calendars.calendars().getFirst().unread()).hasSize(1);
    }

    @Test
    void thousandsOfAbsurdRulesDoNotHoldUpAMonth() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append(event("UID:" + i + "\nDTSTART:20200101T090000Z\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31"));
        }
        many.append(event("UID:x\nSUMMARY:Board\nDTSTART:20261103T090000Z"));
        write("a.ics", many.toString());
        FollowedCalendars calendars = following("a.ics");
        long before = System.nanoTime();
        assertThat(titles(calendars)).contains("Board");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void anEntryOfThreeMonthsAndOneOfEverySecondTakeTheirTimeOnce() {
        write("a.ics", event("UID:1\nSUMMARY:Leave\nDTSTART;VALUE=DATE:20261001\nDTEND;VALUE=DATE:20270101")
                + event("UID:2\nSUMMARY:Tick\nDTSTART:20261103T090000Z\nRRULE:FREQ=SECONDLY;COUNT=3600"));
        List<Engagement> november = following("a.ics").between(FIRST, LAST);
        assertThat(november).extracting(Engagement::title).containsExactlyInAnyOrder("Leave", "Tick");
        assertThat(november).filteredOn(it -> it.title().equals("Leave")).first()
                .satisfies(leave -> assertThat(leave.takes(LAST)).isTrue());
        assertThat(november).filteredOn(it -> it.title().equals("Tick")).first()
                .satisfies(tick -> assertThat(Duration.between(tick.start(), tick.end())).isBetween(
                        Duration.ofMinutes(60), Duration.ofMinutes(62)));
    }

    @Test
    void theWatchSeesWhatIsWritten() throws Exception {
        write("work/a.ics", event("UID:1\nSUMMARY:Board\nDTSTART:20261103T090000Z"));
        FollowedCalendars calendars = following("work");
        var lunch = new CountDownLatch(1);
        calendars.onChange(() -> {
            if (titles(calendars).contains("Lunch")) {
                lunch.countDown();
            }
        });
        try (var watch = new CalendarWatch(calendars, failure -> {
            throw new IllegalStateException(failure);
        })) {
            assertThat(watch).isNotNull();
            TimeUnit.MILLISECONDS.sleep(200);
            write("work/b.ics", event("UID:2\nSUMMARY:Lunch\nDTSTART:20261104T110000Z"));
            assertThat(lunch.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private FollowedCalendars following(String... names) {
        subscriptions.add(List.of(names).stream().map(folder::resolve).toList());
        FollowedCalendars calendars = calendars();
        calendars.look();
        return calendars;
    }

    private FollowedCalendars calendars() {
        return new FollowedCalendars(subscriptions, new CalendarRules(), desk.clock, Optional.of(copies));
    }

    private static List<String> titles(FollowedCalendars calendars) {
        return calendars.between(FIRST, LAST).stream().map(Engagement::title).toList();
    }

    // each write is a second after the one before it, as far as the file system can tell
    private void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T09:00:00Z").plusSeconds(ticks++)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
    }
}
