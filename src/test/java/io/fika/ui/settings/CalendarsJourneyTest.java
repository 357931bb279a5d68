package io.fika.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Engagement;
import io.fika.ui.Journey;
import io.fika.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Following a calendar of another program, and the file for other calendars. */
class CalendarsJourneyTest extends Journey {
    @TempDir
    Path folder;

    @Override
    protected Place first() {
        return Place.SETTINGS;
    }

    @Test
    void aCalendarIsFollowedReadAgainAndLeft(FxRobot robot) throws IOException {
        Path file = folder.resolve("work.ics");
        Files.writeString(file, """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:1
                SUMMARY:Board
                DTSTART:20261124T090000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTART:soon
                END:VEVENT
                END:VCALENDAR
                """);
        robot.clickOn("Calendars");
        settle();
        chosen.add(file);
        robot.clickOn("Add files…");
        settle();
        assertThat(titles()).containsExactly("Board");
        assertThat(robot.lookup(".followed-row .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("one busy time in one file"));
        robot.clickOn("One remark");
        settle();
        assertThat(robot.lookup(".followed-row .label").queryAllAs(Label.class))
                .anyMatch(label -> label.isVisible() && label.getText().startsWith("work.ics, line 7"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        settle();
        assertThat(titles()).isEmpty();
        assertThat(robot.lookup(".followed-row").queryAll()).isEmpty();
    }

    private List<String> titles() {
        return core.followed().between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)).stream()
                .map(Engagement::title)
                .toList();
    }
}
