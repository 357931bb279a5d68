package io.fika.ui.events;

import io.fika.events.Attendance;
import io.fika.events.Attendees;
import io.fika.events.Event;
import io.fika.people.Contact;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Workbench;
import java.util.List;

/** The list of attendees: who is on it, and what the user wants of each. */
final class GuestsController {
    private static final int MOST_FOUND = 8;

    private final EventsModel model;
    private final EventsFeature.Core core;
    private final Workbench bench;

    GuestsController(EventsModel model, EventsFeature.Core core, Workbench bench) {
        this.model = model;
        this.core = core;
        this.bench = bench;
    }

    /** Forgets what belongs to the event that was shown before. */
    void cleared() {
        model.guest.set(null);
        model.found.clear();
        model.suggestions.clear();
        model.pasting.set(false);
        model.pasted.clear();
    }

    void reload() {
        Event event = model.selected.get();
        GuestRow before = model.guest.get();
        GuestRows made = new GuestRows(core.set());
        List<GuestRow> rows = event == null
                ? List.of()
                : core.events().attendees(event.id()).stream().map(made::planned).toList();
        Lines.show(model.guests, rows);
        model.guest.set(before == null
                ? null
                : rows.stream().filter(row -> row.attendance().id().equals(before.attendance().id())).findFirst()
                        .orElse(null));
        model.suggestions.removeIf(it -> rows.stream()
                .noneMatch(row -> row.attendance().id().equals(it.attendance().id())
                        && !row.attendance().mustMeet() && !row.attendance().passedOver()));
    }

    /** Looks for people to pick. */
    void search(String text) {
        Event event = model.selected.get();
        model.found.setAll(event == null ? List.of() : attendees().candidates(event.id(), text, MOST_FOUND));
    }

    void add(Contact contact) {
        Event event = model.selected.get();
        if (event != null) {
            model.found.clear();
            edits().commit(() -> attendees().add(event.id(), List.of(contact)));
        }
    }

    void words(GuestRow guest, String goal, String question, String note) {
        Attendance after = guest.attendance().withWords(goal.strip(), question.strip(), note.strip());
        if (!after.equals(guest.attendance())) {
            edits().commit(() -> attendees().change(after));
        }
    }

    void remove(GuestRow guest) {
        edits().commit(() -> attendees().remove(List.of(guest.attendance().id())));
    }

    void open(GuestRow guest) {
        if (guest.contact() != null) {
            bench.navigator().openContact(guest.contact().id());
        }
    }

    private Attendees attendees() {
        return core.attendees();
    }

    private Edits edits() {
        return bench.edits();
    }
}
