package io.fika.coffees;

import io.fika.people.Away;
import io.fika.people.HalfDay;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * What stands in the way of a coffee at some time. Many times are asked about before one is shown, so the sentence is
 * made when it is read.
 */
public sealed interface Obstacle {
    /** What is in the way, in words. */
    String sentence();

    /** The time has gone by. */
    record Past(LocalDateTime start) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.past", Dates.moment(start));
        }
    }

    /** Something else takes the time. */
    record Busy(Engagement with) implements Obstacle {
        @Override
        public String sentence() {
            return with.allDay()
                    ? Messages.text("coffees.obstacle.busyDay", Dates.weekday(with.start().toLocalDate()), with.title())
                    : Messages.text(
                            "coffees.obstacle.busy", with.title(), Dates.time(with.start()), Dates.time(with.end()));
        }
    }

    /**
     * Another coffee is too close.
     *
     * @param start of the other
     * @param gap minutes to leave between the two
     */
    record Clash(String names, LocalDateTime start, int gap) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.clash", names, Dates.time(start), gap);
        }
    }

    /** It begins before the coffee hours, or ends after them. */
    record OutsideHours(LocalDateTime start, LocalDateTime end) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.hours", Dates.moment(start), Dates.time(end));
        }
    }

    /** The day has as many coffees as the user wants. */
    record DayFull(LocalDate day, long coffees) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.dayFull", Dates.weekday(day), coffees);
        }
    }

    /**
     * The ISO week has as many coffees as the user wants.
     *
     * @param from its first day, which is named, for where the user lives weeks may begin on another
     */
    record WeekFull(LocalDate from, long coffees) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.weekFull", Dates.weekday(from), coffees);
        }
    }

    /** The month has as many coffees as the user wants. */
    record MonthFull(YearMonth month, int limit) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.monthFull", Dates.month(month), limit);
        }
    }

    /** Somebody is away. */
    record Absent(String name, Away away) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.away", name, Dates.day(away.from()), Dates.day(away.to()));
        }
    }

    /** Somebody has no time before a day. */
    record TooEarly(String name, LocalDate earliest) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.early", name, Dates.weekday(earliest));
        }
    }

    /** Somebody does not come in that half of that day. */
    record WrongHalf(String name, HalfDay half) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.halfDay", Dates.halfDay(half), name);
        }
    }

    /**
     * Somebody has another coffee close by.
     *
     * @param other its day
     * @param least days between two
     */
    record TooSoon(String name, LocalDate other, int least) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.soon", name, Dates.weekday(other), least);
        }
    }

    /** Somebody else of the same organisation has a coffee in that week. */
    record SameCompany(String other, String organisation) implements Obstacle {
        @Override
        public String sentence() {
            return Messages.text("coffees.obstacle.company", other, organisation);
        }
    }
}
