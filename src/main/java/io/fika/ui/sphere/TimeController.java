package io.fika.ui.sphere;

import io.fika.people.Replay;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of which day the user wants to see the map. While it is not today's, nobody can be moved. */
final class TimeController {
    /** A whole replay takes about so many steps, however long the journal is. */
    private static final long STEPS = 120;

    private final TimeModel model;
    private final SphereModel map;
    private final PastReader reader;
    private final SphereController controller;
    private final Workbench bench;
    private @Nullable Replay replay;
    private boolean reading;
    private boolean again;

    /** What was read for the wanted day. */
    private record Read(Replay replay, Snapshot snapshot, @Nullable Wandering wandering) {}

    TimeController(
            TimeModel model, SphereModel map, PastReader reader, SphereController controller, Workbench bench) {
        this.model = model;
        this.map = map;
        this.reader = reader;
        this.controller = controller;
        this.bench = bench;
        bench.feed().subscribe(committed -> {
            replay = null;
            if (model.isPast()) {
                read();
            } else {
                refresh();
            }
        });
        refresh();
    }

    /** Looks up how far the journal goes back. */
    void refresh() {
        bench.tasks().run(reader::first, first -> {
            boolean past = model.isPast();
            model.todayProperty().set(reader.today());
            model.firstProperty().set(first.orElse(reader.today()));
            if (!past) {
                model.dayProperty().set(reader.today());
            }
        });
    }

    /** Shows the map as it stood at the end of a day; today's is the living one. */
    void onDay(LocalDate day) {
        LocalDate first = model.firstProperty().get();
        LocalDate wanted = day.isBefore(first) ? first : day;
        if (!wanted.isBefore(model.todayProperty().get())) {
            onToday();
        } else if (!wanted.equals(model.dayProperty().get())) {
            model.dayProperty().set(wanted);
            read();
        }
    }

    void onToday() {
        model.playingProperty().set(false);
        model.comparingProperty().set(false);
        model.wanderingProperty().set(null);
        model.dayProperty().set(model.todayProperty().get());
        map.pastProperty().set(null);
        controller.refresh();
    }

    /** Plays from the day that is shown, or from the first if that is today; or stops. */
    void onPlay() {
        boolean plays = !model.playingProperty().get();
        if (plays) {
            model.comparingProperty().set(false);
            if (!model.isPast()) {
                onDay(model.firstProperty().get());
            } else {
                read();
            }
        }
        model.playingProperty().set(plays && model.isPast());
    }

    /** The next day of the replay; waits for one that is still being read. */
    void onTick() {
        if (model.playingProperty().get() && !reading) {
            long days = ChronoUnit.DAYS.between(model.firstProperty().get(), model.todayProperty().get());
            onDay(model.dayProperty().get().plusDays(Math.max(1, days / STEPS)));
        }
    }

    /** Shows on today's map what became of people since the day that is chosen, or no more. */
    void onCompare(boolean compare) {
        model.playingProperty().set(false);
        if (compare && !model.isPast()) {
            // a quarter is a usual time to look back over
            LocalDate quarter = model.todayProperty().get().minusMonths(3);
            LocalDate first = model.firstProperty().get();
            model.dayProperty().set(quarter.isBefore(first) ? first : quarter);
        }
        model.comparingProperty().set(compare && model.isPast());
        if (model.isPast()) {
            read();
        }
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
        LocalDate day = model.dayProperty().get();
        LocalDate today = model.todayProperty().get();
        boolean compare = model.comparingProperty().get();
        Replay known = replay;
        bench.tasks().run(() -> read(known != null ? known : reader.replay(), day, today, compare), this::show);
    }

    private static Read read(Replay replay, LocalDate day, LocalDate today, boolean compare) {
        Snapshot then = PastReader.snapshot(replay, day);
        return compare
                ? new Read(
                        replay, PastReader.snapshot(replay, today), new Wandering(replay.between(day, today), then))
                : new Read(replay, then, null);
    }

    private void show(Read read) {
        reading = false;
        replay = read.replay();
        if (again) {
            again = false;
            if (model.isPast()) {
                read();
            }
        }
        if (model.isPast()) {
            map.pastProperty().set(model.dayProperty().get());
            model.wanderingProperty().set(read.wandering());
            map.show(read.snapshot());
        }
    }
}
