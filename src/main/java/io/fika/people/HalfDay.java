package io.fika.people;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Locale;

/** A morning or an afternoon of a day of the week. */
public record HalfDay(DayOfWeek day, Half half) {
    public static HalfDay of(LocalDateTime time) {
        return new HalfDay(time.getDayOfWeek(), time.getHour() < 12 ? Half.AM : Half.PM);
    }

    /** As it is stored, such as {@code MON_AM}. */
    public String code() {
        return day.name().substring(0, 3) + "_" + half;
    }

    /**
     * The reverse of {@link #code}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static HalfDay parse(String code) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Half half : Half.values()) {
                HalfDay it = new HalfDay(day, half);
                if (it.code().equals(code.toUpperCase(Locale.ROOT))) {
                    return it;
                }
            }
        }
        throw new IllegalArgumentException("Not a half-day: " + code);
    }
}
