package io.fika.ui.events;

import io.fika.briefing.Suggestion;
import io.fika.events.Attendance;
import io.fika.events.Attendees;
import io.fika.events.Event;
import io.fika.events.Recognised;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Shape;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of attendees: picks, pastes, marks whom to meet, and after the event who was met. */
final class GuestsController {
    private static final int MOST_FOUND = 8;

    private final EventsModel model;
    private final EventsFeature.Core core;
    private final EventsFeature.Sheets sheets;
    private final EventsFeature.Ways ways;
    private final Workbench bench;
    private int reading;

    GuestsController(
            EventsModel model, EventsFeature.Core core, EventsFeature.Sheets sheets, EventsFeature.Ways ways,
            Workbench bench) {
        this.ways = ways;
        this.model = model;
        this.core = core;
        this.sheets = sheets;
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
        List<GuestRow> rows = event == null
                ? List.of()
                : core.events().attendees(event.id()).stream().map(this::row).toList();
        Lines.show(model.guests, rows);
        model.guest.set(before == null
                ? null
                : rows.stream().filter(row -> row.attendance().id().equals(before.attendance().id())).findFirst()
                        .orElse(null));
        model.suggestions.removeIf(it -> rows.stream()
                .noneMatch(row -> row.attendance().id().equals(it.attendance().id())
                        && !row.attendance().mustMeet() && !row.attendance().passedOver()));
    }

    private GuestRow row(Attendance attendance) {
        Contact contact = contact(attendance.contact()).orElse(null);
        if (contact == null) {
            String detail = Stream.of(attendance.role(), attendance.organisation(), Messages.text("events.ui.unknown"))
                    .filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
            return new GuestRow(attendance, null, Hue.GREY, Shape.CIRCLE, detail);
        }
        Optional<Category> category =
                Optional.ofNullable(contact.category()).flatMap(id -> core.set().find(Category.class, id));
        String ring = Optional.ofNullable(contact.placement()).map(Placement::ring)
                .flatMap(id -> core.set().find(Ring.class, id)).map(Ring::name).orElse("");
        String organisation =
                contact.work().organisation().isBlank() ? attendance.organisation() : contact.work().organisation();
        return new GuestRow(
                attendance, contact, category.map(Category::hue).orElse(Hue.GREY),
                category.map(Category::shape).orElse(Shape.CIRCLE),
                Stream.of(organisation, ring).filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")));
    }

    private Optional<Contact> contact(@Nullable UUID id) {
        return id == null ? Optional.empty() : core.set().find(Contact.class, id);
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

    /** Reads a pasted list; of several readings the last counts. */
    void read(String list) {
        int generation = ++reading;
        bench.tasks().run(() -> attendees().recognise(list), people -> {
            if (generation == reading) {
                model.pasted.setAll(people);
            }
        });
    }

    /** The user says whom an ambiguous name means, or with none that it is somebody else. */
    void decide(Recognised name, @Nullable Contact contact) {
        int at = model.pasted.indexOf(name);
        if (at >= 0) {
            model.pasted.set(
                    at, contact == null ? new Recognised.Unknown(name.pasted()) : new Recognised.Known(name.pasted(), contact, Recognised.Reason.CHOSEN));
        }
    }

    /** How many names one contact alone bears, and nobody has said whether it is them. */
    long openOfOne() {
        return model.pasted.stream()
                .filter(it -> it instanceof Recognised.Namesakes open && open.candidates().size() == 1)
                .count();
    }

    /** Takes every name that one contact alone bears for that contact's. */
    void sameForAll() {
        model.pasted.replaceAll(it -> it instanceof Recognised.Namesakes open && open.candidates().size() == 1
                ? new Recognised.Known(open.pasted(), open.candidates().getFirst(), Recognised.Reason.CHOSEN)
                : it);
    }

    /** Reads a list of attendees from a file that the user chooses. */
    void chooseFile() {
        bench.choosers()
                .open(Messages.text("events.ui.file.title"), List.of(new Choosers.FileKind(
                        Messages.text("events.ui.file.kinds"), List.of("csv", "vcf", "txt", "tsv"))))
                .stream().findFirst().ifPresent(this::readFile);
    }

    /** The same of a file that was dropped. */
    void readFile(Path file) {
        pasting(true);
        int generation = ++reading;
        sheets.background().run(() -> ways.lists().read(file), list -> {
            if (generation == reading) {
                if (!list.problem().isEmpty()) {
                    bench.navigator().notice(list.problem());
                }
                bench.tasks().run(() -> attendees().recognise(list.people()), model.pasted::setAll);
            }
        });
    }

    void addPasted() {
        Event event = model.selected.get();
        List<Recognised> people = List.copyOf(model.pasted);
        if (event != null && !people.isEmpty()) {
            edits().commit(() -> attendees().addRecognised(event.id(), people), () -> {
                model.pasting.set(false);
                model.pasted.clear();
            });
        }
    }

    void pasting(boolean on) {
        model.pasting.set(on);
        model.pasted.clear();
        reading++;
    }

    /** Marks somebody as one to meet, or no longer; of more than there is room for the sheet shows the first. */
    void mustMeet(GuestRow guest, boolean meet) {
        List<UUID> chosen = chosen();
        if (meet && chosen.size() >= Attendees.MOST_TO_MEET) {
            bench.navigator().notice(Messages.text("events.ui.enoughToMeet", Attendees.MOST_TO_MEET));
            reload();
            return;
        }
        if (meet) {
            chosen.add(guest.attendance().id());
        } else {
            chosen.remove(guest.attendance().id());
        }
        UUID event = guest.attendance().event();
        edits().commit(() -> attendees().mustMeet(event, chosen));
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
            edits().commit(() -> attendees().mustMeet(guest.attendance().event(), chosen));
        }
    }

    /** Says whom to meet and why; nothing is stored. Asked for again when all were passed over, those are back. */
    void suggest() {
        Event event = model.selected.get();
        if (event == null) {
            return;
        }
        bench.tasks().run(() -> sheets.suggestions().of(event, core.events().attendees(event.id())), found -> {
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
            edits().commit(() -> attendees().passOverNobody(event.id()), this::suggest);
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
            edits().commit(() -> attendees().mustMeet(event.id(), chosen));
        }
    }

    /** The user does not want this one: somebody else may be proposed instead. */
    void passOver(Suggestion suggestion) {
        row(suggestion).ifPresent(row -> edits().commit(
                () -> attendees().change(row.attendance().withPassedOver(true)), this::suggestOthers));
    }

    private void suggestOthers() {
        Event event = model.selected.get();
        if (event != null) {
            bench.tasks().run(
                    () -> sheets.suggestions().of(event, core.events().attendees(event.id())), model.suggestions::setAll);
        }
    }

    private Optional<GuestRow> row(Suggestion suggestion) {
        return model.guests.stream().filter(row -> row.attendance().id().equals(suggestion.attendance().id())).findFirst();
    }

    private List<UUID> chosen() {
        return toMeet().stream().map(row -> row.attendance().id()).collect(Collectors.toCollection(ArrayList::new));
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

    /** How many of the pasted are known, open, unknown: for the line above the list. */
    List<Long> pastedCounts() {
        List<Recognised> all = new ArrayList<>(model.pasted);
        return List.of(
                all.stream().filter(Recognised.Known.class::isInstance).count(),
                all.stream().filter(Recognised.Namesakes.class::isInstance).count(),
                all.stream().filter(Recognised.Unknown.class::isInstance).count());
    }

    private Attendees attendees() {
        return core.attendees();
    }

    private Edits edits() {
        return bench.edits();
    }
}
