package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Cadence SIXTY = new Cadence(60);

    @ParameterizedTest
    @CsvSource({"0,FRESH", "47,FRESH", "48,DUE", "60,DUE", "61,LATE", "90,LATE", "91,LAPSED"})
    void followsFromDaysSinceThroughCadence(int days, Standing.State state) {
        assertThat(after(days, null).state()).isEqualTo(state);
    }

    @Test
    void showsItsArithmetic() {
        Standing standing = after(56, null);
        assertThat(standing.daysSince()).hasValue(56L);
        assertThat(standing.keeps()).hasValue(60L);
        assertThat(standing.ratio().getAsDouble()).isEqualTo(56 / 60.0);
        assertThat(standing.due()).hasValue(TODAY.plusDays(4));
    }

    @Test
    void aMessageKeepsForHalfAsLong() {
        Standing standing = after(56, 10);
        assertThat(standing.light()).isTrue();
        assertThat(standing.keeps()).hasValue(30L);
        assertThat(standing.due()).hasValue(TODAY.plusDays(20));
        assertThat(standing.state()).isEqualTo(Standing.State.FRESH);
    }

    @Test
    void aMessageNeverMovesTheDueDateBack() {
        assertThat(after(5, 0).due()).hasValue(TODAY.plusDays(55));
    }

    @Test
    void somebodyNeverMetHasNoDueDate() {
        Standing standing = Standing.of(null, SIXTY, false, false, TODAY);
        assertThat(standing.state()).isEqualTo(Standing.State.NEVER_MET);
        assertThat(standing.due()).isEmpty();
        assertThat(standing.ratio()).isEmpty();
    }

    @Test
    void aPlannedCoffeeIsShownBesideTheRhythm() {
        Standing standing = Standing.of(touches(100, null), SIXTY, false, true, TODAY);
        assertThat(standing.state()).isEqualTo(Standing.State.PLANNED);
        assertThat(standing.rhythm()).isEqualTo(Standing.State.LAPSED);
        assertThat(standing.isOverdue()).isFalse();
    }

    @Test
    void whoIsPausedIsNeverDue() {
        assertThat(Standing.of(touches(100, null), SIXTY, true, true, TODAY).state()).isEqualTo(Standing.State.PAUSED);
    }

    @Test
    void withoutACadenceNothingIsDue() {
        Standing standing = Standing.of(touches(100, 3), null, false, false, TODAY);
        assertThat(standing.state()).isEqualTo(Standing.State.NO_CADENCE);
        assertThat(standing.last()).isEqualTo(TODAY.minusDays(3));
    }

    private static Standing after(int days, @Nullable Integer message) {
        return Standing.of(touches(days, message), SIXTY, false, false, TODAY);
    }

    private static LastTouches touches(int days, @Nullable Integer message) {
        return new LastTouches(
                new UUID(0, 1), TODAY.minusDays(days), message == null ? null : TODAY.minusDays(message), 1);
    }
}
