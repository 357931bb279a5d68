package io.fika.people;

import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a standing is said. */
public final class StandingWords {
    private StandingWords() {}

    /** One word for a filter or a column, such as "late". */
    public static String of(Standing.State state) {
        return switch (state) {
            case PLANNED -> Messages.text("people.standing.planned");
            case FRESH -> Messages.text("people.standing.fresh");
            case DUE -> Messages.text("people.standing.due");
            case LATE -> Messages.text("people.standing.late");
            case LAPSED -> Messages.text("people.standing.lapsed");
            case NEVER_MET -> Messages.text("people.standing.neverMet");
            case PAUSED -> Messages.text("people.standing.paused");
            case NO_CADENCE -> Messages.text("people.standing.noCadence");
        };
    }

    /** What it means today, such as "Due in 4 days" or "Late by 12 days". */
    public static String of(Standing standing) {
        long days = standing.due().map(due -> ChronoUnit.DAYS.between(standing.on(), due)).orElse(0L);
        return switch (standing.state()) {
            case PLANNED -> Messages.text("people.standing.say.planned");
            case FRESH, DUE -> days == 0
                    ? Messages.text("people.standing.say.dueToday")
                    : Messages.text("people.standing.say.dueIn", days);
            case LATE -> Messages.text("people.standing.say.late", -days);
            case LAPSED -> Messages.text("people.standing.say.lapsed", -days);
            case NEVER_MET -> Messages.text("people.standing.say.neverMet");
            case PAUSED -> Messages.text("people.standing.say.paused");
            case NO_CADENCE -> Messages.text("people.standing.say.noCadence");
        };
    }

    /**
     * How it was reckoned, such as "Last coffee 56 days ago · every 60 days · 56 / 60 = 0.93"; empty if never met.
     *
     * @param kind what the touch was that counts, where known
     */
    public static String arithmetic(Standing standing, @Nullable TouchKind kind) {
        long since = standing.daysSince().orElse(0L);
        if (standing.last() == null) {
            return "";
        }
        String touch = kind != null
                ? TouchWords.of(kind).toLowerCase(Locale.ROOT)
                : standing.light()
                        ? TouchWords.of(TouchKind.MESSAGE).toLowerCase(Locale.ROOT)
                        : Messages.text("people.standing.touch");
        String last = Messages.text("people.standing.last", touch, since);
        Cadence cadence = standing.cadence();
        if (cadence == null) {
            return last;
        }
        String ratio = String.format(Locale.getDefault(Locale.Category.FORMAT), "%.2f", standing.ratio().orElse(0));
        String keeps = String.valueOf(standing.keeps().orElse(1L));
        return standing.light()
                ? Messages.text("people.standing.sum.light", last, cadence.days(), keeps, String.valueOf(since), ratio)
                : Messages.text("people.standing.sum", last, cadence.days(), keeps, String.valueOf(since), ratio);
    }

    /** The due date, such as "3 Dec"; a dash where nothing is due. */
    public static String due(Standing standing) {
        LocalDate due = standing.due().orElse(null);
        return due == null || standing.state() == Standing.State.PAUSED ? "–" : Days.shortly(due, standing.on());
    }
}
