package io.fika.coffees;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Busy times that the user enters and takes away. */
public record BusyTimes(WorkingSet set, Journal journal, ZoneId zone) {
    /** Blocks whole days; both ends count. */
    public Outcome block(String title, LocalDate from, LocalDate to) {
        BusyTime busy = new BusyTime(
                Ids.next(), 0, title, from.atStartOfDay(zone), to.plusDays(1).atStartOfDay(zone), true, "", "", "");
        return journal.commit(new Change(Messages.text("coffees.change.block", title, Dates.day(from)), Edit.added(busy)));
    }

    /** Blocks the time from one moment up to another. */
    public Outcome block(String title, ZonedDateTime start, ZonedDateTime end) {
        BusyTime busy = new BusyTime(Ids.next(), 0, title, start, end, false, "", "", "");
        String label = Messages.text("coffees.change.block", title, Dates.day(start.toLocalDate()));
        return journal.commit(new Change(label, Edit.added(busy)));
    }

    /** Takes a busy time away, with all its turns. */
    public Outcome remove(UUID id) {
        return set.find(BusyTime.class, id)
                .map(busy -> journal.commit(
                        new Change(Messages.text("coffees.change.unblock", busy.title()), Edit.removed(busy))))
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.STALE));
    }
}
