package io.fika.ui.calendar;

import io.fika.coffees.Obstacle;
import io.fika.coffees.Opening;
import io.fika.text.Messages;
import io.fika.ui.kit.DropHint;
import java.util.List;

/** What is said beside the cursor while something is dragged over the calendar. */
record DropWords(MoveController moves) {
    /**
     * What letting go would mean.
     *
     * @param when the time, as it is said
     * @param exact whether the user aims at a time, and not just at a day
     */
    DropHint of(Opening opening, String when, boolean exact, boolean alt) {
        DropHint.Line load = DropHint.Line.plain(
                Messages.text("calendar.hint.load", opening.thatDay(), opening.thatWeek(), moves.perWeek()));
        if (opening.fits()) {
            return exact ? DropHint.accepts(when, load) : DropHint.accepts(when, after(opening), load);
        }
        Obstacle gravest = opening.obstacles().getFirst();
        if (alt) {
            return DropHint.accepts(
                    when,
                    DropHint.Line.warning(Messages.text("calendar.hint.regardless", gravest.sentence())),
                    load);
        }
        return new DropHint(
                false,
                gravest.sentence(),
                List.of(new DropHint.Line(
                        exact ? Messages.text("calendar.hint.altAt", when) : Messages.text("calendar.hint.alt"),
                        DropHint.Tone.DANGER)));
    }

    private DropHint.Line after(Opening opening) {
        return DropHint.Line.plain(moves.after(opening)
                .map(names -> Messages.text("calendar.hint.after", names))
                .orElse(Messages.text("calendar.hint.first")));
    }
}
