package io.fika.app.tour;

import io.fika.app.Core;
import io.fika.app.demo.Example;
import io.fika.app.desktop.Desktop;
import io.fika.app.desktop.Outside;
import io.fika.journal.Change;
import io.fika.persistence.Database;
import io.fika.ui.kit.Appearance;
import io.fika.ui.kit.Appearance.Theme;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Notices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;

/** Goes from screen to screen and draws each. All work is done at once on the UI thread, so a picture is complete. */
final class Tour {
    /** Longer than any transition of the program. */
    private static final Duration DRAWN = Duration.millis(600);

    private final Itinerary itinerary;
    private final Clock clock;
    private final Choosers choosers;
    private final Pictures pictures;
    private final CompletableFuture<List<String>> done;
    private final List<String> drawn = new ArrayList<>();
    private final Deque<Runnable> steps = new ArrayDeque<>();

    Tour(Itinerary itinerary, Clock clock, Choosers choosers, CompletableFuture<List<String>> done) {
        this.choosers = choosers;
        this.itinerary = itinerary;
        this.clock = clock;
        this.done = done;
        this.pictures = new Pictures(itinerary.out());
    }

    /** Begins, on the UI thread. */
    void start() {
        for (Theme theme : itinerary.themes()) {
            Core full = core(itinerary.people(), theme);
            Core empty = core(0, theme);
            Stop.all().stream().filter(itinerary::visits).forEach(stop -> plan(stop, stop.empty() ? empty : full, theme));
            steps.add(full::close);
            steps.add(empty::close);
        }
        next();
    }

    private Core core(int people, Theme theme) {
        Core core = new Core(Database.inMemory(), clock);
        var example = new Example(people, Example.USUAL_SEED, LocalDate.now(clock), clock.getZone());
        example.live(core.journal(), core.set());
        core.journal().commit(new Change(theme.name(), Appearance.edit(core.settings(), theme)));
        return core;
    }

    private void plan(Stop stop, Core core, Theme theme) {
        var seen = new CompletableFuture<Guide>();
        steps.add(() -> seen.complete(guide(core, stop)));
        for (Consumer<Guide> then : stop.then()) {
            steps.add(() -> {
                then.accept(seen.join());
                seen.join().settle();
            });
        }
        steps.add(() -> seen.join().settle());
        steps.add(() -> draw(seen.join().scene(), stop.name() + "-" + theme.name().toLowerCase(Locale.ROOT)));
        steps.add(() -> seen.join().closeWindow());
    }

    private Guide guide(Core core, Stop stop) {
        var outside = new Outside(Runnable::run, Runnable::run, Runnable::run, choosers, Notices.NONE, new ExamplePrinter(), () -> {});
        var desktop = new Desktop(core, outside, stop.place());
        var guide = new Guide(core, desktop, itinerary.width(), itinerary.height());
        guide.settle();
        return guide;
    }

    private void draw(Scene scene, String name) {
        try {
            drawn.add(pictures.write(scene, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void next() {
        Runnable step = steps.poll();
        if (step == null) {
            done.complete(drawn);
            return;
        }
        step.run();
        var pause = new PauseTransition(DRAWN);
        pause.setOnFinished(event -> next());
        pause.play();
    }
}
