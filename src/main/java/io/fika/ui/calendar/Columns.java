package io.fika.ui.calendar;

import io.fika.coffees.LocalCustom;
import io.fika.coffees.MonthBoard;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which days of the week have a column: one of the weekend where it holds something or is open. */
final class Columns {
    private Columns() {}

    /** In the order in which the user's week has them. */
    static List<DayOfWeek> of(MonthBoard board) {
        DayOfWeek first = LocalCustom.here().firstDay();
        List<DayOfWeek> columns = new ArrayList<>(
                IntStream.range(0, DayOfWeek.values().length).mapToObj(first::plus).toList());
        columns.removeIf(weekday -> weekday.compareTo(DayOfWeek.FRIDAY) > 0
                && board.days().stream()
                        .filter(day -> day.date().getDayOfWeek() == weekday)
                        .allMatch(day -> day.coffees().isEmpty()
                                && day.engagements().stream().allMatch(it -> it.event() == null)
                                && !day.open()));
        return List.copyOf(columns);
    }

    /** The day so many days on that has a column. */
    static LocalDate next(@Nullable MonthBoard board, LocalDate from, int days) {
        LocalDate day = from.plusDays(days);
        List<DayOfWeek> columns = board == null ? List.of(DayOfWeek.values()) : of(board);
        while (!columns.isEmpty() && !columns.contains(day.getDayOfWeek())) {
            day = day.plusDays(Integer.signum(days));
        }
        return day;
    }
}
