package io.fika.ui.events;

import io.fika.briefing.Suggestion;
import io.fika.briefing.Suggestions;
import io.fika.events.Attendees;
import io.fika.events.Event;
import io.fika.text.Messages;
import io.fika.ui.kit.Workbench;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whom the user wants to meet at an event, and who is proposed. */
final class ToMeetController {
    private final EventsModel model;
    private final EventsFeature.Core core;
    private final Suggestions suggestions;
    private final Workbench bench;

    ToMeetController(EventsModel model, EventsFeature.Core core, Suggestions suggestions, Workbench bench) {
        this.model = model;
        this.core = core;
        this.suggestions = suggestions;
        this.bench = bench;
    }

    /** Marks somebody as one to meet, or no longer; of more than there is room for the sheet shows the first. */
    void mustMeet(GuestRow guest, boolean meet) {
        List<UUID> chosen = chosen();
        if (meet && chosen.size() >= Attendees.MOST_TO_MEET) {
            bench.navigator().notice(Messages.text("events.ui.enoughToMeet", Attendees.MOST_TO_MEET));
            return;
        }
        if (meet) {
            chosen.add(guest.attendance().id());
        } else {
            chosen.remove(guest.attendance().id());
        }
        UUID event = guest.attendance().event();
        bench.edits().commit(() -> core.attendees().mustMeet(event, chosen));
    }

    /** Those to meet, in the user's order. */
    List<GuestRow> toMeet() {
        return model.guests.stream()
                .filter(row -> row.attendance().mustMeet())
                .sorted(Comparator.comparingInt(row -> row.attendance().rank()))
                .toList();
    }

    /** Moves one of those to meet up or down among them. */
    void move(GuestRow guest, int by) {
        List<UUID> chosen = chosen();
        int at = chosen.indexOf(guest.attendance().id());
        int to = at + by;
        if (at >= 0 && to >= 0 && to < chosen.size()) {
            Collections.swap(chosen, at, to);
            bench.edits().commit(() -> core.attendees().mustMeet(guest.attendance().event(), chosen));
        }
    }

    /** Says whom to meet and why; nothing is stored. Asked for again when all were passed over, those are back. */
    void suggest() {
        Event event = model.selected.get();
        if (event == null) {
            return;
        }
        bench.tasks().run(() -> suggestions.of(event, core.events().attendees(event.id())), found -> {
            model.suggestions.setAll(found);
            if (found.isEmpty()) {
                again(event);
            }
        });
    }

    private void again(Event event) {
        boolean passed = model.guests.stream().anyMatch(row -> row.attendance().passedOver());
        boolean full = toMeet().size() >= Attendees.MOST_TO_MEET;
        if (passed && !full) {
            bench.edits().commit(() -> core.attendees().passOverNobody(event.id()), this::suggest);
        } else {
            bench.navigator().notice(full
                    ? Messages.text("events.ui.enoughToMeet", Attendees.MOST_TO_MEET)
                    : Messages.text("events.ui.noSuggestion"));
        }
    }

    void accept(Suggestion suggestion) {
        row(suggestion).ifPresent(row -> mustMeet(row, true));
    }

    /** Takes all that are proposed, as far as there is room on the sheet. */
    void acceptAll() {
        Event event = model.selected.get();
        if (event != null) {
            List<UUID> chosen = chosen();
            model.suggestions.stream()
                    .map(it -> it.attendance().id())
                    .limit(Math.max(0, Attendees.MOST_TO_MEET - chosen.size()))
                    .forEach(chosen::add);
            bench.edits().commit(() -> core.attendees().mustMeet(event.id(), chosen));
        }
    }

    /** The user does not want this one: somebody else may be proposed instead. */
    void passOver(Suggestion suggestion) {
        row(suggestion).ifPresent(row -> bench.edits().commit(
                () -> core.attendees().change(row.attendance().withPassedOver(true)), this::suggestOthers));
    }

    private void suggestOthers() {
        Event event = model.selected.get();
        if (event != null) {
            bench.tasks().run(
                    () -> suggestions.of(event, core.events().attendees(event.id())), model.suggestions::setAll);
        }
    }

    private Optional<GuestRow> row(Suggestion suggestion) {
        return model.guests.stream().filter(row -> row.attendance().id().equals(suggestion.attendance().id())).findFirst();
    }

    private List<UUID> chosen() {
        return toMeet().stream().map(row -> row.attendance().id()).collect(Collectors.toCollection(ArrayList::new));
    }
}
