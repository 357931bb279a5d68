package io.fika.ui.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Where the minutes of a day lie, from the top.
 *
 * @param hour the height of an hour in pixels
 */
record HourScale(double hour) {
    static final int DAY_MINUTES = 24 * 60;
    private static final int STEP = 15;

    double y(int minute) {
        return hour * minute / 60;
    }

    double height() {
        return y(DAY_MINUTES);
    }

    /** The nearest quarter of an hour, within the day. */
    int minute(double y) {
        int minute = (int) Math.round(y / hour * 60 / STEP) * STEP;
        return Math.clamp(minute, 0, DAY_MINUTES);
    }

    /**
     * The same for the start of what is held so many minutes after it; below zero where it would begin the day before.
     */
    int start(double y, int held) {
        int minute = (int) Math.round((y / hour * 60 - held) / STEP) * STEP;
        return Math.clamp(minute, Math.min(0, minute(y) - held), DAY_MINUTES);
    }

    /** The minute of a day at which a time lies: 0 before it, its last after it. */
    static int minuteOf(LocalDateTime time, LocalDate day) {
        if (time.toLocalDate().isBefore(day)) {
            return 0;
        }
        return time.toLocalDate().isAfter(day) ? DAY_MINUTES : time.toLocalTime().toSecondOfDay() / 60;
    }
}
