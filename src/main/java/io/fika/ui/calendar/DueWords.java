package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.MonthBoard;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.StandingWords;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How the standing of somebody who is due is said on one line, and in which tone. */
final class DueWords {
    /** Within a week a day is called by its name. */
    private static final int NEAR_DAYS = 6;

    private DueWords() {}

    /** Why somebody is in the list: how late, and for which ring. */
    static String why(MonthBoard.Due due) {
        Ring ring = due.ring();
        return Messages.text(
                "calendar.due.line", lateness(due), ring == null ? Messages.text("calendar.due.offMap") : ring.name());
    }

    private static String lateness(MonthBoard.Due due) {
        if (due.skipped()) {
            return Messages.text("calendar.due.skipped");
        }
        Standing standing = due.standing();
        if (standing.rhythm() == Standing.State.PAUSED) {
            return Messages.text("calendar.due.paused");
        }
        if (standing.cadence() == null) {
            return Messages.text("calendar.due.noRhythm");
        }
        return standing.due().map(day -> when(standing, day)).orElse(Messages.text("calendar.due.neverMet"));
    }

    private static String when(Standing standing, LocalDate due) {
        long days = ChronoUnit.DAYS.between(standing.on(), due);
        if (standing.rhythm() == Standing.State.LAPSED) {
            return Messages.text("calendar.due.lapsed");
        }
        if (days < 0) {
            return Messages.text("calendar.due.late", -days);
        }
        if (days == 0) {
            return Messages.text("calendar.due.today");
        }
        if (days <= NEAR_DAYS) {
            return Messages.text("calendar.due.near", Dates.name(due.getDayOfWeek()));
        }
        return standing.rhythm() == Standing.State.DUE
                ? Messages.text("calendar.due.soon", days)
                : Messages.text("calendar.due.on", Days.shortly(due, standing.on()));
    }

    /** Days gone by of days that are wished, such as 72/60. */
    static String arithmetic(MonthBoard.Due due) {
        Standing standing = due.standing();
        return standing.daysSince()
                .flatMap(since -> standing.keeps()
                        .map(keeps -> Messages.text("calendar.due.arithmetic", since.toString(), keeps.toString())))
                .orElse(Messages.text("calendar.due.new"));
    }

    /** The same as a sentence with its reckoning. */
    static String reckoning(MonthBoard.Due due) {
        String sum = StandingWords.arithmetic(due.standing(), null);
        return sum.isEmpty() ? why(due) : Messages.text("calendar.due.reckoning", why(due), sum);
    }

    /** The style class that gives the lateness its colour. */
    static String tone(MonthBoard.Due due) {
        if (due.skipped()) {
            return "muted";
        }
        return switch (due.standing().rhythm()) {
            case LATE, LAPSED -> "late-text";
            case DUE -> "due-text";
            case NEVER_MET -> "accent-text";
            case FRESH, PLANNED, PAUSED, NO_CADENCE -> "muted";
        };
    }
}
