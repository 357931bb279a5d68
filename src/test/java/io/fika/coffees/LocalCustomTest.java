package io.fika.coffees;

import static io.fika.coffees.Desk.DECEMBER;
import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalCustomTest {
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void home() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    @Test
    void weeksAndClocksFollowTheCountry() {
        assertThat(LocalCustom.of(Locale.US)).isEqualTo(new LocalCustom(DayOfWeek.SUNDAY, true, true));
        assertThat(LocalCustom.of(Locale.GERMANY)).isEqualTo(LocalCustom.ISO);
        assertThat(LocalCustom.of(Locale.of("sv", "SE"))).isEqualTo(LocalCustom.ISO);
        assertThat(LocalCustom.of(Locale.ENGLISH)).isEqualTo(LocalCustom.ISO);
    }

    @Test
    void aMonthInAmericaIsMadeOfWeeksThatBeginOnSunday() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        Desk desk = new Desk();
        MonthBoard board = desk.coffees.board(DECEMBER);
        assertThat(board.days()).hasSize(35);
        assertThat(board.days().getFirst().date()).isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(board.weekOf(DECEMBER.atDay(12)).getFirst().date()).isEqualTo(DECEMBER.atDay(6));
        assertThat(board.weekOf(DECEMBER.atDay(12)).getLast().date()).isEqualTo(DECEMBER.atDay(12));
        assertThat(Dates.moment(december(8, 14, 30))).isEqualTo("Tuesday, December 8, 2:30 PM");
    }

    @Test
    void theLimitOfAWeekCountsFromMondayToSundayWhereWeeksBeginOnSundayTooAndTheLoadShowsTheSame() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        Desk desk = new Desk();
        for (int day = 7; day <= 12; day++) {
            desk.coffee(CoffeeStatus.CONFIRMED, december(day, 9, 0), desk.person("Person " + day, 2, 50));
        }
        Sitting sitting = desk.coffees.sitting(List.of(desk.person("Ada", 1, 72)));
        assertThat(desk.coffees.obstacles(sitting, december(13, 9, 0))).extracting(Obstacle::sentence).contains(
                "The week from Monday, December 7 has 6 coffees already, your limit for a week.");
        assertThat(desk.coffees.obstacles(sitting, december(6, 9, 0)))
                .doesNotHaveAnyElementsOfTypes(Obstacle.WeekFull.class);
        assertThat(desk.coffees.board(DECEMBER).balance().weeks())
                .filteredOn(week -> week.from().equals(DECEMBER.atDay(7)))
                .extracting(MonthBoard.Week::coffees)
                .containsExactly(6);
    }

    @Test
    void aMonthInGermanyIsMadeOfWeeksThatBeginOnMonday() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        MonthBoard board = new Desk().coffees.board(DECEMBER);
        assertThat(board.weekOf(DECEMBER.atDay(13)).getFirst().date()).isEqualTo(DECEMBER.atDay(7));
        assertThat(Dates.moment(december(8, 14, 30))).isEqualTo("Tuesday 8 December, 14:30");
    }
}
