package io.fika.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fika.coffees.Engagement;
import io.fika.events.Event;
import io.fika.events.Goals;
import io.fika.journal.Ids;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EventTimesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @AutoClose
    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-10-01T09:00:00Z"), ZONE));

    @Test
    void theWaysAreBusyTimeBeforeAndAfterAcrossMidnightAndTheEndOfSummerTime() {
        save(ZonedDateTime.of(2026, 10, 24, 22, 0, 0, 0, ZONE), ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZONE), 60);
        assertThat(core.diaries().of(YearMonth.of(2026, 10)).engagements())
                .extracting(Engagement::title, Engagement::start, Engagement::end)
                .containsExactly(
                        tuple("On the way to Night of the clocks", at(24, 21, 0), at(24, 22, 0)),
                        tuple("Night of the clocks", at(24, 22, 0), at(25, 2, 30)),
                        // the hour from two to three comes twice
                        tuple("On the way home from Night of the clocks", at(25, 2, 30), at(25, 3, 30)));
    }

    @Test
    void onlyTheEventItselfIsTheEventAndTheWaysAreBusyTime() {
        save(ZonedDateTime.of(2026, 10, 20, 9, 0, 0, 0, ZONE), ZonedDateTime.of(2026, 10, 20, 10, 0, 0, 0, ZONE), 30);
        assertThat(core.diaries().of(YearMonth.of(2026, 10)).engagementsOn(LocalDate.of(2026, 10, 20)))
                .filteredOn(engagement -> engagement.event() != null)
                .singleElement()
                .extracting(Engagement::title)
                .isEqualTo("Night of the clocks");
    }

    @Test
    void anEventNearbyTakesItsOwnTimeAlone() {
        save(ZonedDateTime.of(2026, 10, 20, 9, 0, 0, 0, ZONE), ZonedDateTime.of(2026, 10, 20, 10, 0, 0, 0, ZONE), 0);
        assertThat(core.diaries().of(YearMonth.of(2026, 10)).engagementsOn(LocalDate.of(2026, 10, 20))).hasSize(1);
    }

    private void save(ZonedDateTime start, ZonedDateTime end, int travel) {
        core.events().save(new Event(
                Ids.next(), 0, "Night of the clocks", start, end, false, "", "", "", "", Goals.USUAL, "", "", "", 0, travel, 0,
                null, "", "", "", "", "", "", ""));
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2026, 10, day, hour, minute);
    }
}
