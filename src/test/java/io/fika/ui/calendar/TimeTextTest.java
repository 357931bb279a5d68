package io.fika.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"9:30", "09.30", " 0930 ", "9h30", "930"})
    void timesAreReadAsPeopleTypeThem(String text) {
        assertThat(TimeText.parse(text)).contains(LocalTime.of(9, 30));
    }

    @Test
    void anHourAloneIsTheFullHour() {
        assertThat(TimeText.parse("14")).contains(LocalTime.of(14, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "9:60", "noon", "12345", "9:3"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(TimeText.parse(text)).isEmpty();
    }
}
