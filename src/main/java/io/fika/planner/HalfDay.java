package io.fika.planner;

import java.time.DayOfWeek;
import java.time.LocalDateTime;

/** A morning or an afternoon of a day of the week, in order of the week, named as in problem files. */
public enum HalfDay {
    MON_AM(DayOfWeek.MONDAY, Half.AM),
    MON_PM(DayOfWeek.MONDAY, Half.PM),
    TUE_AM(DayOfWeek.TUESDAY, Half.AM),
    TUE_PM(DayOfWeek.TUESDAY, Half.PM),
    WED_AM(DayOfWeek.WEDNESDAY, Half.AM),
    WED_PM(DayOfWeek.WEDNESDAY, Half.PM),
    THU_AM(DayOfWeek.THURSDAY, Half.AM),
    THU_PM(DayOfWeek.THURSDAY, Half.PM),
    FRI_AM(DayOfWeek.FRIDAY, Half.AM),
    FRI_PM(DayOfWeek.FRIDAY, Half.PM),
    SAT_AM(DayOfWeek.SATURDAY, Half.AM),
    SAT_PM(DayOfWeek.SATURDAY, Half.PM),
    SUN_AM(DayOfWeek.SUNDAY, Half.AM),
    SUN_PM(DayOfWeek.SUNDAY, Half.PM);

    private final DayOfWeek day;
    private final Half half;
    private final int bit;

    HalfDay(DayOfWeek day, Half half) {
        this.day = day;
        this.half = half;
        bit = 1 << (2 * (day.getValue() - 1) + (half == Half.AM ? 0 : 1));
    }

    /** The half-day in which something starts. */
    public static HalfDay of(LocalDateTime start) {
        Half half = start.getHour() < 12 ? Half.AM : Half.PM;
        for (HalfDay it : values()) {
            if (it.day == start.getDayOfWeek() && it.half == half) {
                return it;
            }
        }
        throw new AssertionError(start);
    }

    public DayOfWeek day() {
        return day;
    }

    public Half half() {
        return half;
    }

    /** Its bit among those of all, Monday morning the lowest. */
    int bit() {
        return bit;
    }
}
