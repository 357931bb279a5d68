package io.fika.ui.sphere;

import io.fika.journal.Committed;
import io.fika.people.Sectoring;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which day the user wants to see the map, or between which two. Meanwhile nobody can be moved. */
final class TimeController {
    /** A whole replay takes about so many steps, however long the journal is. */
    private static final long STEPS = 120;

    private final TimeModel model;
    private final SphereModel map;
    private final PastReader reader;
    private final SphereController controller;
    private final Workbench bench;
    private final Tasks aside;
    private final History history;
    private boolean reading;
    private boolean again;
    /** Grows with every change of what is wanted that a reading under way cannot serve any more. */
    private long generation;

    /** What is wanted. */
    private record Wish(LocalDate day, LocalDate until, boolean compare, Sectoring by, long generation) {}

    /** What was read for it. */
    private record Read(Wish wish, Snapshot snapshot, @Nullable Wandering wandering) {}

    TimeController(
            TimeModel model, SphereModel map, History history, SphereController controller, Workbench bench) {
        this.model = model;
        this.map = map;
        this.history = history;
        this.reader = history.reader();
        this.aside = history.aside();
        this.controller = controller;
        this.bench = bench;
        bench.feed().subscribe(this::onCommitted);
        map.sectoringProperty().subscribe(by -> {
            if (model.isPast()) {
                generation++;
                read();
            }
        });
        refresh();
    }

    /** Looks up how far the journal goes back. */
    void refresh() {
        bench.tasks().run(reader::first, first -> begin(first.orElse(reader.today())));
    }

    private void begin(LocalDate first) {
        LocalDate before = model.todayProperty().get();
        boolean past = model.isPast();
        model.todayProperty().set(reader.today());
        model.firstProperty().set(first);
        if (!past) {
            model.dayProperty().set(reader.today());
        }
        if (model.untilProperty().get().equals(before)) {
            model.untilProperty().set(reader.today());
        }
    }

    private void onCommitted(Committed committed) {
        history.onCommitted(committed);
        LocalDate day = reader.day(committed.at());
        if (day.isBefore(model.firstProperty().get())) {
            begin(day);
        }
        if (model.isPast()) {
            read();
        }
    }

    /** Shows the map as it stood at the end of a day, or compares from it; today's is the living one. */
    void onDay(LocalDate day) {
        boolean comparing = model.comparingProperty().get();
        LocalDate last = comparing ? model.untilProperty().get().minusDays(1) : model.todayProperty().get();
        LocalDate wanted = within(day, model.firstProperty().get(), last);
        if (!wanted.isBefore(model.todayProperty().get())) {
            onToday();
        } else if (!wanted.equals(model.dayProperty().get())) {
            model.dayProperty().set(wanted);
            read();
        } else if (!wanted.equals(day)) {
            model.tell();
        }
    }

    /** Compares until the end of this day, which is after the first of the two. */
    void onUntil(LocalDate day) {
        LocalDate wanted = within(day, model.dayProperty().get().plusDays(1), model.todayProperty().get());
        if (!wanted.equals(model.untilProperty().get())) {
            model.untilProperty().set(wanted);
            read();
        } else if (!wanted.equals(day)) {
            model.tell();
        }
    }

    private static LocalDate within(LocalDate day, LocalDate first, LocalDate last) {
        return day.isBefore(first) || last.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    void onToday() {
        generation++;
        model.playingProperty().set(false);
        model.comparingProperty().set(false);
        model.wanderingProperty().set(null);
        model.dayProperty().set(model.todayProperty().get());
        model.untilProperty().set(model.todayProperty().get());
        map.pastProperty().set(null);
        controller.refresh();
    }

    /** Plays from the day that is shown, or from the first if that is today; or stops. */
    void onPlay() {
        boolean plays = !model.playingProperty().get();
        if (plays) {
            compare(false);
            if (!model.isPast()) {
                onDay(model.firstProperty().get());
            } else {
                read();
            }
        }
        model.playingProperty().set(plays && model.isPast());
    }

    /** The next day of the replay; a day that is still being laid out is waited for, so that none are queued. */
    void onTick() {
        if (model.playingProperty().get() && !reading) {
            long days = ChronoUnit.DAYS.between(model.firstProperty().get(), model.todayProperty().get());
            onDay(model.dayProperty().get().plusDays(Math.max(1, days / STEPS)));
        }
    }

    /** Shows what became of people from the day that is chosen to a second one, at first today; or no more. */
    void onCompare(boolean compare) {
        model.playingProperty().set(false);
        if (compare && !model.isPast()) {
            // a quarter is a usual time to look back over
            LocalDate quarter = model.todayProperty().get().minusMonths(3);
            LocalDate first = model.firstProperty().get();
            model.dayProperty().set(quarter.isBefore(first) ? first : quarter);
        }
        compare(compare && model.isPast());
        if (model.isPast()) {
            read();
        }
    }

    private void compare(boolean compare) {
        generation++;
        model.untilProperty().set(model.todayProperty().get());
        model.comparingProperty().set(compare);
        model.tell();
    }

    void onPerson(UUID contact) {
        controller.selection().reveal(contact);
        bench.navigator().openContact(contact);
    }

    private void read() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        var wish = new Wish(
                model.dayProperty().get(), model.untilProperty().get(), model.comparingProperty().get(),
                map.sectoringProperty().get(), generation);
        history.ask(film -> aside.run(() -> read(film, wish), this::show));
    }

    private static Read read(Film film, Wish wish) {
        Snapshot then = film.on(wish.day(), wish.by());
        return wish.compare()
                ? new Read(
                        wish, film.on(wish.until(), wish.by()),
                        new Wandering(film.replay().between(wish.day(), wish.until()), then))
                : new Read(wish, then, null);
    }

    private void show(Read read) {
        reading = false;
        if (read.wish().generation() == generation && model.isPast()) {
            map.pastProperty().set(read.snapshot().day());
            model.wanderingProperty().set(read.wandering());
            map.show(read.snapshot());
        }
        if (again) {
            again = false;
            if (model.isPast()) {
                read();
            }
        }
    }
}
