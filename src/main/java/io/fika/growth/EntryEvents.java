package io.fika.growth;

import io.fika.coffees.Engagement;
import io.fika.events.Attendees;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.PastedName;
import io.fika.events.PastedNames;
import io.fika.events.Profile;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an entry of a calendar an event, which then stands for it. What edits is called on the worker. */
public record EntryEvents(Journal journal, WorkingSet set, Events events, Attendees attendees, ZoneId zone) {
    /**
     * Makes it one, with its title, times, place and those who are asked to it, as one change. An entry without an end
     * is reckoned with as long as any other event; one that is an event already is refused.
     */
    public Outcome make(Engagement engagement) {
        Engagement.Entry entry = engagement.entry();
        if (entry == null || of(engagement).isPresent()) {
            return new Outcome.Refused(Outcome.Cause.STALE);
        }
        ZonedDateTime start = engagement.start().atZone(zone);
        ZonedDateTime end = engagement.end().atZone(zone);
        // turns last a minute at least: an entry that ends when it starts has no end
        boolean open = !end.isAfter(start.plusMinutes(1));
        Event draft = Events.draft(engagement.title(), start);
        Event event = draft.ofEntry(open ? draft.end() : end, open, entry.place(), entry.key());
        List<Edit<?>> edits = new ArrayList<>(List.of(Edit.added(event)));
        edits.addAll(attendees.added(event.id(), attendees.recognise(guests(entry))));
        return journal.commit(new Change(Messages.text("growth.entry.made", event.name()), edits));
    }

    /** The event that was made of it. */
    public Optional<Event> of(Engagement engagement) {
        Engagement.Entry entry = engagement.entry();
        return entry == null
                ? Optional.empty()
                : set.all(Event.class).stream().filter(event -> event.entry().equals(entry.key())).findFirst();
    }

    // line by line, for each is somebody; the user is not to be met
    private List<PastedName> guests(Engagement.Entry entry) {
        String own = Folded.of(Profile.of(new Settings(set)).name());
        return entry.guests().lines()
                .flatMap(line -> PastedNames.read(line).stream())
                .filter(guest -> own.isEmpty() || !Folded.of(guest.name()).equals(own))
                .toList();
    }
}
