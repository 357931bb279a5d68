package io.fika.ui.events;

import io.fika.coffees.Coffee;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Met;
import io.fika.events.PastedName;
import io.fika.events.PastedNames;
import io.fika.growth.EveningResult;
import io.fika.journal.Outcome;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.text.Folded;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** On the way home: who was met, what was heard and promised, whom to see again. Each step is one change. */
final class DebriefController {
    /** A follow-up is due within two days, while the other remembers. */
    private static final int FOLLOW_UP_DAYS = 2;
    private static final int MOST_ALIKE = 4;

    private final EventsModel events;
    private final DebriefModel model;
    private final EventsFeature.Core core;
    private final EventsFeature.Ways ways;
    private final Workbench bench;
    private int reading;
    private boolean adding;

    private record Read(EveningResult result, List<GuestRow> rows, int withoutCoffee) {}

    DebriefController(
            EventsModel events, DebriefModel model, EventsFeature.Core core, EventsFeature.Ways ways, Workbench bench) {
        this.events = events;
        this.model = model;
        this.core = core;
        this.ways = ways;
        this.bench = bench;
    }

    /** Forgets whom the debrief of another event was about. */
    void cleared() {
        adding = false;
        model.chosen.set(null);
        model.whom.clear();
        model.rows.clear();
        model.result.set(null);
    }

    /** Reads the debrief anew if it is looked at; of several readings the last counts. */
    void reload() {
        Event event = events.selected.get();
        int generation = ++reading;
        model.begun.set(event != null && !event.start().toInstant().isAfter(core.clock().instant()));
        if (event == null || !model.begun.get() || events.part.get() != EventsModel.Part.DEBRIEF) {
            return;
        }
        bench.tasks().run(() -> read(event), read -> {
            if (generation == reading) {
                show(read);
            }
        });
    }

    private Read read(Event event) {
        GuestRows rows = new GuestRows(core.set());
        List<GuestRow> there = core.events().attendees(event.id()).stream()
                .sorted(Comparator.comparingInt(it -> it.mustMeet() ? it.rank() : Integer.MAX_VALUE))
                .map(it -> row(event, rows.told(it)))
                .toList();
        return new Read(ways.home().result(event), there, ways.home().withoutCoffee(event).size());
    }

    private GuestRow row(Event event, GuestRow known) {
        Contact contact = known.contact();
        return contact == null || known.attendance().met() != Met.SOLID
                ? known
                : ways.home().coffeeAfter(event, contact.id())
                        .map(coffee -> known.withDetail(followed(coffee, known.detail())))
                        .orElse(known);
    }

    // what follows is news, who it is stands there as before
    private String followed(Coffee coffee, String detail) {
        String next = Messages.text(
                "events.ui.debrief.coffee",
                EventWords.moment(coffee.start().withZoneSameInstant(core.clock().getZone())));
        return detail.isEmpty() ? next : next + " · " + detail;
    }

    private void show(Read read) {
        GuestRow before = model.chosen.get();
        Optional<GuestRow> added = adding ? added(read.rows()) : Optional.empty();
        adding &= added.isEmpty();
        Lines.show(model.rows, read.rows());
        model.chosen.set(added
                .or(() -> Optional.ofNullable(before).flatMap(it -> rowOf(it.attendance().id())))
                .or(() -> model.rows.stream().findFirst())
                .orElse(null));
        model.result.set(read.result());
        model.withoutCoffee.set(read.withoutCoffee());
        noted();
    }

    // the list is read again some time after somebody was added
    private Optional<GuestRow> added(List<GuestRow> now) {
        Set<UUID> known = model.rows.stream().map(it -> it.attendance().id()).collect(Collectors.toSet());
        return now.stream().filter(it -> !known.contains(it.attendance().id())).findFirst();
    }

    private Optional<GuestRow> rowOf(UUID attendance) {
        return model.rows.stream().filter(row -> row.attendance().id().equals(attendance)).findFirst();
    }

    void choose(@Nullable GuestRow row) {
        model.chosen.set(row);
        noted();
    }

    /** Marks somebody; the same mark once more takes it back. */
    void mark(GuestRow row, Met met) {
        Met wanted = row.attendance().met() == met ? Met.EXPECTED : met;
        if (row.attendance().met() != wanted) {
            edits().commit(() -> core.debrief().mark(row.attendance(), wanted));
        }
    }

    /** Says whom a name may mean as it is typed. */
    void type(String text) {
        Event event = events.selected.get();
        Optional<PastedName> typed = PastedNames.read(text).stream().findFirst();
        if (event == null || typed.isEmpty()) {
            model.whom.clear();
            return;
        }
        String name = Folded.of(typed.get().name());
        List<DebriefModel.Whom> alike = new ArrayList<>();
        model.rows.stream()
                .filter(row -> Folded.of(row.name().full()).contains(name))
                .limit(MOST_ALIKE)
                .forEach(row -> alike.add(new DebriefModel.Whom.Listed(
                        row, Messages.text("events.ui.debrief.onTheList", described(row.name().full(), row.detail())))));
        core.attendees().candidates(event.id(), typed.get().name(), MOST_ALIKE).forEach(contact ->
                alike.add(new DebriefModel.Whom.Known(contact, Messages.text(
                        "events.ui.debrief.known", described(contact.name().full(), contact.work().organisation())))));
        var fresh = new DebriefModel.Whom.Fresh(typed.get(), Messages.text(
                "events.ui.debrief.fresh", described(typed.get().name(), typed.get().organisation())));
        // the whole name of somebody is more likely theirs than a namesake's; part of one says nothing
        boolean whole = alike.stream().anyMatch(it -> Folded.of(nameOf(it)).equals(name));
        alike.sort(Comparator.comparing(it -> !Folded.of(nameOf(it)).equals(name)));
        alike.add(whole ? alike.size() : 0, fresh);
        model.whom.setAll(alike);
    }

    private static String nameOf(DebriefModel.Whom whom) {
        return switch (whom) {
            case DebriefModel.Whom.Listed listed -> listed.row().name().full();
            case DebriefModel.Whom.Known known -> known.contact().name().full();
            case DebriefModel.Whom.Fresh fresh -> fresh.person().name();
        };
    }

    private static String described(String name, String more) {
        return more.isBlank() ? name : name + ", " + more;
    }

    /** Adds the one who was typed: met, and if nobody knew them, a contact from now on. */
    void take(DebriefModel.Whom whom) {
        Event event = events.selected.get();
        if (event == null) {
            return;
        }
        model.whom.clear();
        switch (whom) {
            case DebriefModel.Whom.Listed listed -> {
                choose(listed.row());
                if (!listed.row().attendance().met().isMet()) {
                    mark(listed.row(), Met.MET);
                }
            }
            case DebriefModel.Whom.Known known ->
                added(() -> core.debrief().add(event.id(), known.contact()));
            case DebriefModel.Whom.Fresh fresh ->
                added(() -> core.debrief().add(event.id(), fresh.person()));
        }
    }

    private void added(Callable<Outcome> add) {
        adding = true;
        edits().commit(add, () -> {}, () -> adding = false);
    }

    /** When a promise made now is due, unless the user says otherwise. */
    LocalDate followUp() {
        return LocalDate.now(core.clock()).plusDays(FOLLOW_UP_DAYS);
    }

    void promised(By by, String text, @Nullable LocalDate due) {
        ofChosen(text, contact -> ways.reciprocity().promise(contact, by, text, due));
    }

    void looksFor(String text) {
        ofChosen(text, contact -> ways.reciprocity().addNeed(contact, text, LocalDate.now(core.clock())));
    }

    void gives(String text) {
        ofChosen(text, contact -> ways.reciprocity().addOffer(contact, text, LocalDate.now(core.clock())));
    }

    private void ofChosen(String text, Function<UUID, Outcome> what) {
        GuestRow row = model.chosen.get();
        if (row != null && row.contact() != null && !text.isBlank()) {
            UUID contact = row.contact().id();
            edits().commit(() -> what.apply(contact), this::noted);
        }
    }

    /** What is to be remembered of the chosen one. */
    void note(String text) {
        GuestRow row = model.chosen.get();
        if (row != null && !text.strip().equals(row.attendance().note())) {
            Attendance now = row.attendance();
            edits().commit(() -> core.attendees().change(now.withWords(now.goal(), now.question(), text.strip())));
        }
    }

    /** How many cards came home. */
    void cards(int cards) {
        Event event = events.selected.get();
        if (event != null && event.cards() != cards) {
            edits().commit(() -> core.events().save(event.withCards(cards)));
        }
    }

    void proposeCoffees() {
        Event event = events.selected.get();
        if (event != null) {
            bench.tasks().run(() -> ways.home().proposeCoffees(event), outcome -> ProposedWords.say(bench.navigator(), outcome));
        }
    }

    void open(GuestRow row) {
        if (row.contact() != null) {
            bench.navigator().openContact(row.contact().id());
        }
    }

    private void noted() {
        GuestRow row = model.chosen.get();
        Event event = events.selected.get();
        if (row == null || row.contact() == null || event == null) {
            model.noted.set(List.of());
            return;
        }
        UUID contact = row.contact().id();
        LocalDate day = event.start().toLocalDate();
        List<String> lines = new ArrayList<>();
        ways.reciprocity().openPromises().stream().filter(it -> it.contact().equals(contact))
                .forEach(it -> lines.add(promise(it)));
        ways.reciprocity().openNeeds().stream().filter(it -> contact.equals(it.contact()) && !it.since().isBefore(day))
                .map(Need::text).forEach(it -> lines.add(Messages.text("events.ui.debrief.need", it)));
        ways.reciprocity().openOffers().stream().filter(it -> contact.equals(it.contact()) && !it.since().isBefore(day))
                .map(Offer::text).forEach(it -> lines.add(Messages.text("events.ui.debrief.offer", it)));
        model.noted.set(lines);
    }

    private static String promise(Promise promise) {
        String due = promise.due() == null ? "" : EventWords.day(promise.due());
        String text = due.isEmpty() ? promise.text() : Messages.text("events.ui.debrief.dated", promise.text(), due);
        return promise.by() == By.ME
                ? Messages.text("events.ui.debrief.iOwe", text)
                : Messages.text("events.ui.debrief.theyOwe", text);
    }

    private Edits edits() {
        return bench.edits();
    }
}
