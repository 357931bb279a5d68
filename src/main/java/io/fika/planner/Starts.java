package io.fika.planner;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The times of a month as arrays: the free slots and the starts of pinned coffees, in order. Days count from 0 at the
 * first of the month, weeks from 0 at the ISO week in which it lies.
 */
final class Starts {
    private static final int NOON = 12 * 60;

    final int days;
    final int weeks;
    final int[] weekOfDay;
    /** Coffees of other months in each week. */
    final int[] neighbours;

    final LocalDateTime[] times;
    final boolean[] free;
    final int[] day;
    final int[] minute;
    final Half[] half;
    /** The half-day of the week: 0 is Monday morning, 13 Sunday afternoon. */
    final int[] halfDay;
    /** For each set of the first seven half-days of the week, as bits, and of the other seven: {@link #freeDays}. */
    private final int[][] freeDays = new int[2][1 << 7];
    /** For each half-day of the month that has one, its free starts in order. */
    final int[][] halves;
    final int[] dayOfHalf;
    /** Half hours since the first free start of the same half-day. */
    final int[] later;

    private final LocalDate first;
    private final long firstDay;

    Starts(Problem problem) {
        first = problem.month().atDay(1);
        firstDay = first.toEpochDay();
        days = problem.month().lengthOfMonth();
        int before = first.getDayOfWeek().getValue() - 1;
        weekOfDay = new int[days];
        for (int d = 0; d < days; d++) {
            weekOfDay[d] = (d + before) / 7;
        }
        weeks = weekOfDay[days - 1] + 1;
        neighbours = new int[weeks];
        for (LocalDate neighbour : problem.neighbours()) {
            int week = Math.floorDiv(dayOf(neighbour) + before, 7);
            if (week >= 0 && week < weeks) {
                neighbours[week]++;
            }
        }

        LocalDateTime[] slots = sorted(problem.slots());
        List<LocalDateTime> all = new ArrayList<>(problem.slots());
        for (Booking pinned : problem.pinned()) {
            all.add(pinned.start());
        }
        times = sorted(all);
        free = new boolean[times.length];
        day = new int[times.length];
        minute = new int[times.length];
        half = new Half[times.length];
        halfDay = new int[times.length];
        later = new int[times.length];
        int slot = 0;
        int earliest = -1;
        for (int s = 0; s < times.length; s++) {
            LocalDateTime time = times[s];
            day[s] = dayOf(time.toLocalDate());
            minute[s] = time.getHour() * 60 + time.getMinute();
            boolean morning = minute[s] < NOON;
            half[s] = morning ? Half.AM : Half.PM;
            halfDay[s] = 2 * ((before + day[s]) % 7) + (morning ? 0 : 1);
            if (slot < slots.length && slots[slot].equals(time)) {
                slot++;
                free[s] = true;
                freeDays[halfDay[s] / 7][1 << halfDay[s] % 7] |= 1 << day[s];
                if (earliest < 0 || day[earliest] != day[s] || half[earliest] != half[s]) {
                    earliest = s;
                }
            }
            if (earliest >= 0 && day[earliest] == day[s] && half[earliest] == half[s]) {
                later[s] = (minute[s] - minute[earliest]) / 30;
            }
        }
        for (int[] ofSet : freeDays) {
            for (int set = 1; set < ofSet.length; set++) {
                ofSet[set] |= ofSet[set & set - 1] | ofSet[set & -set];
            }
        }
        halves = halves();
        dayOfHalf = new int[halves.length];
        for (int half = 0; half < halves.length; half++) {
            dayOfHalf[half] = day[halves[half][0]];
        }
    }

    private static LocalDateTime[] sorted(List<LocalDateTime> some) {
        LocalDateTime[] times = some.toArray(new LocalDateTime[0]);
        Arrays.sort(times);
        int count = 0;
        for (LocalDateTime time : times) {
            if (count == 0 || !times[count - 1].equals(time)) {
                times[count++] = time;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private int[][] halves() {
        int[][] found = new int[2 * days][];
        int count = 0;
        for (int s = 0; s < times.length; s++) {
            if (free[s]) {
                int[] last = count == 0 ? null : found[count - 1];
                if (last == null || day[last[0]] != day[s] || half[last[0]] != half[s]) {
                    found[count++] = new int[] {s};
                } else {
                    found[count - 1] = Arrays.copyOf(last, last.length + 1);
                    found[count - 1][last.length] = s;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    int count() {
        return times.length;
    }

    /** The free ones, in order. */
    List<LocalDateTime> slots() {
        return IntStream.range(0, times.length)
                .filter(s -> free[s])
                .mapToObj(s -> times[s])
                .toList();
    }

    /** The days on which one of these half-days of the week has a free start; both sets as bits, the first lowest. */
    int freeDays(int halfDays) {
        return freeDays[0][halfDays & 127] | freeDays[1][halfDays >> 7];
    }

    int week(int start) {
        return weekOfDay[day[start]];
    }

    /** The index of this start; negative if it is none of them. */
    int indexOf(LocalDateTime time) {
        return Arrays.binarySearch(times, time);
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /** Days from the first of the month; negative before it. */
    int dayOf(LocalDate date) {
        return (int) (date.toEpochDay() - firstDay);
    }
}
