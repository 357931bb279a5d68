package io.fika.ui.events;

import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Profile;
import io.fika.events.Purpose;
import io.fika.growth.Origin;
import io.fika.journal.Committed;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Drafts;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Workbench;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the events, shows one, stores what is edited of it. */
final class EventsController {
    private static final LocalTime USUAL_START = LocalTime.of(18, 0);
    private static final int USUAL_DAYS_AHEAD = 7;

    private final EventsModel model;
    private final EventsFeature.Core core;
    private final Workbench bench;
    private final EventsFeature.Ways ways;
    private final Parts parts;

    /** Those who have the parts of an event's page. */
    record Parts(
            GuestsController guests, SheetController sheets, DebriefController debrief, ClubController clubs) {
        void cleared() {
            guests.cleared();
            sheets.cleared();
            debrief.cleared();
        }

        void reload() {
            guests.reload();
            sheets.reload();
            debrief.reload();
        }
    }

    EventsController(
            EventsModel model, EventsFeature.Core core, EventsFeature.Ways ways, Workbench bench, Parts parts) {
        this.ways = ways;
        this.model = model;
        this.core = core;
        this.bench = bench;
        this.parts = parts;
        bench.feed().subscribe(this::onCommitted);
    }

    /** What is typed of events and not stored yet. */
    Drafts drafts() {
        return bench.drafts();
    }

    /** Shows the list of purposes, to be edited. */
    void editPurposes() {
        ways.purposes().run();
    }

    /** Reads all events anew; the one that is shown stays, or the next one is shown. */
    void reload() {
        ZonedDateTime now = ZonedDateTime.now(core.clock());
        Events events = core.events();
        model.upcoming.setAll(events.upcoming(now));
        model.past.setAll(events.past(now));
        Lines.show(model.clubs, ways.clubs().all());
        Lines.show(model.purposes, events.purposes().all().stream().map(Purpose::name).toList());
        model.profile.set(Profile.of(new Settings(core.set())));
        Event shown = model.selected.get();
        Event stored = shown == null ? null : events.find(shown.id()).orElse(null);
        select(stored != null ? stored : first());
    }

    private @Nullable Event first() {
        if (!model.upcoming.isEmpty()) {
            return model.upcoming.getFirst();
        }
        return model.past.isEmpty() ? null : model.past.getFirst();
    }

    void select(@Nullable Event event) {
        Event before = model.selected.get();
        boolean other = before == null || event == null || !before.id().equals(event.id());
        model.selected.set(event);
        if (other) {
            parts.cleared();
        }
        parts.reload();
    }

    /** Shows an event, and no group any more. */
    void choose(Event event) {
        parts.clubs().show(null);
        select(event);
    }

    /** Shows the event of this identity, if there is one. */
    void open(UUID event) {
        reload();
        core.events().find(event).ifPresent(this::choose);
        bench.navigator().show(Place.EVENTS);
    }

    /** Shows the group of this identity, if there is one. */
    void openClub(UUID club) {
        reload();
        ways.clubs().find(club).ifPresent(parts.clubs()::show);
        bench.navigator().closeCard(); // it would lie over the group
        bench.navigator().show(Place.EVENTS);
    }

    /** Notes an opportunity that came from the event that is shown. */
    void newOpportunity() {
        Event shown = model.selected.get();
        if (shown != null) {
            ways.opportunity().accept(Origin.event(shown.id()));
        }
    }

    void showScreen() {
        bench.navigator().show(Place.EVENTS);
    }

    void show(EventsModel.Part part) {
        model.part.set(part);
        parts.sheets().reload();
        parts.debrief().reload();
    }

    /** Shows the debrief of the event that is shown if it has begun, else of the last one. */
    void debrief() {
        Event shown = model.selected.get();
        if ((shown == null || shown.start().toInstant().isAfter(core.clock().instant())) && !model.past.isEmpty()) {
            select(model.past.getFirst());
        }
        parts.clubs().show(null);
        show(EventsModel.Part.DEBRIEF);
        showScreen();
    }

    /** Adds an event in a week, to be given its name at once. */
    void add() {
        ZonedDateTime start = ZonedDateTime.now(core.clock()).plusDays(USUAL_DAYS_AHEAD).with(USUAL_START);
        Event draft = Events.draft(Messages.text("events.ui.newName"), start);
        bench.edits().commit(() -> core.events().save(draft), () -> {
            show(EventsModel.Part.PLAN);
            core.events().find(draft.id()).ifPresent(this::choose);
        });
    }

    /** Stores an event as it was edited, if anything of it was. */
    void save(Event edited) {
        boolean same = core.events().find(edited.id())
                .filter(stored -> stored.equals(edited.withVersion(stored.version())))
                .isPresent();
        if (!same) {
            bench.edits().commit(() -> core.events().save(edited));
        }
    }

    void remove() {
        Event event = model.selected.get();
        if (event != null) {
            bench.edits().commit(() -> core.events().remove(event.id()));
        }
    }

    private void onCommitted(Committed committed) {
        if (committed.touches(Event.class) || committed.touches(Attendance.class) || committed.touches(Purpose.class) || committed.touches(Club.class)
                || committed.touches(Contact.class) || committed.touches(Setting.class)) {
            reload();
        } else {
            parts.sheets().reload();
            parts.debrief().reload();
        }
    }
}
