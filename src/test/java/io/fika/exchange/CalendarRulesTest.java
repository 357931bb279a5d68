package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.BusyTime;
import io.fika.journal.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarRulesTest {
    private static final ZonedDateTime START =
            ZonedDateTime.of(2026, 3, 24, 9, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    @Test
    void nineStaysNineWhenTheClocksChange() {
        assertThat(march("FREQ=WEEKLY;BYDAY=TU,TH"))
                .containsExactly(at(24), at(26), at(31));
    }

    @Test
    void theWindowIsAllThatIsExpanded() {
        LocalDate day = LocalDate.of(2036, 3, 4);
        assertThat(new CalendarRules().starts(busy("FREQ=DAILY"), day, day)).containsExactly(day.atTime(9, 0));
    }

    @Test
    void aCountAndAnEndInUtcAreKept() {
        assertThat(march("FREQ=DAILY;COUNT=3")).containsExactly(at(24), at(25), at(26));
        assertThat(march("FREQ=DAILY;UNTIL=20260326T080000Z")).containsExactly(at(24), at(25), at(26));
        assertThat(march("FREQ=DAILY;UNTIL=20260326T075900Z")).containsExactly(at(24), at(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "FREQ=SOMETIMES", "FREQ=", ";;;", "FREQ=DAILY;INTERVAL=x"})
    void whatCannotBeReadTakesPlaceOnceOrAsFarAsItIsUnderstood(String rule) {
        assertThat(march(rule)).first().isEqualTo(at(24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31"})
    void anAbsurdRuleEndsSoon(String rule) {
        long before = System.nanoTime();
        assertThat(march(rule).size()).isLessThanOrEqualTo(5000);
        assertThat(System.nanoTime() - before).isLessThan(3_000_000_000L);
    }

    private static List<LocalDateTime> march(String rule) {
        return new CalendarRules().starts(busy(rule), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    }

    private static BusyTime busy(String rule) {
        return new BusyTime(Ids.next(), 0, "Gym", START, START.plusHours(1), false, rule, "", "");
    }

    private static LocalDateTime at(int day) {
        return LocalDateTime.of(2026, 3, day, 9, 0);
    }
}
