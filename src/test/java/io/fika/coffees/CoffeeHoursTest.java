package io.fika.coffees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoffeeHoursTest {
    @Test
    void usuallyLieOnWorkingDays() {
        assertThat(CoffeeHours.USUAL.text())
                .startsWith("MON 08:30-11:15, 14:00-16:45; TUE")
                .endsWith("FRI 08:30-11:15, 14:00-16:45");
        assertThat(CoffeeHours.USUAL.on(DayOfWeek.SATURDAY)).isEmpty();
    }

    @Test
    void comeBackFromTheirText() {
        assertThat(CoffeeHours.parse(CoffeeHours.USUAL.text())).contains(CoffeeHours.USUAL);
    }

    @Test
    void aStartIsOneFromWhichTheWholeCoffeeFits() {
        assertThat(CoffeeHours.USUAL.starts(DayOfWeek.MONDAY, 45, 30))
                .startsWith(LocalTime.of(8, 30))
                .contains(LocalTime.of(10, 30), LocalTime.of(14, 0))
                .doesNotContain(LocalTime.of(11, 0))
                .endsWith(LocalTime.of(16, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "8:30–11:15, 14–16:45 # 08:30-11:15, 14:00-16:45",
        "14:00 - 16:45, 8.30-11.15 # 08:30-11:15, 14:00-16:45",
        "9-11, 10-12 # 09:00-12:00",
        "'' # ''",
    })
    void aDayIsReadAsAPersonWritesIt(String text, String windows) {
        assertThat(CoffeeHours.parseDay(text)).map(CoffeeHours::text).contains(windows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine to five", "11-9", "25:00-26:00", "9", "9-10-11", "9-"})
    void whatIsNoTimeIsRefused(String text) {
        assertThat(CoffeeHours.parseDay(text)).isEmpty();
    }

    @Test
    void aDayWithoutWindowsHasNoCoffee() {
        CoffeeHours hours = new CoffeeHours(Map.of(DayOfWeek.MONDAY, List.of()));
        assertThat(hours.windows()).isEmpty();
        assertThat(CoffeeHours.parse("")).contains(hours);
    }
}
