package io.fika.app.desktop;

import io.fika.app.Core;
import io.fika.briefing.Printing;
import io.fika.exchange.CalendarWatch;
import io.fika.persistence.BackupClock;
import io.fika.persistence.Backups;
import io.fika.persistence.DataFolder;
import io.fika.persistence.Database;
import io.fika.persistence.InstanceLock;
import io.fika.persistence.Opening;
import io.fika.persistence.Restoring;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.WindowChoosers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The window on one data folder after another: the user's own, and the example's. Used on the UI thread. */
final class Session {
    private static final long REST_SECONDS = 4;

    private final DataFolder own;
    private final Clock clock;
    private final Threads threads;
    private final Frame frame;
    private final Executor ui;
    private final Tasks tasks;
    private @Nullable Core core;
    private @Nullable Desktop desktop;
    private @Nullable BackupClock backups;
    private @Nullable CalendarWatch watch;

    Session(DataFolder own, Clock clock, Threads threads, Frame frame, Executor ui) {
        this.own = own;
        this.clock = clock;
        this.threads = threads;
        this.frame = frame;
        this.ui = ui;
        tasks = threads.tasks(ui, this::onFailure);
        frame.stage().setOnHiding(event -> frame.remember());
    }

    /** Shows the user's own data as soon as it is open; the worker may be busy with it longer. */
    void show(Future<Opened> own) {
        tasks.on(threads.background()).run(own::get, opened -> show(opened, false));
    }

    /** Opens the user's own data. */
    void openOwn() {
        tasks.run(() -> Opened.of(own, clock), opened -> show(opened, false));
    }

    /** To be called now and then. */
    void onTime() {
        if (desktop != null) {
            desktop.onTime();
        }
        BackupClock due = backups;
        if (due != null) {
            tasks.work().execute(() -> onTime(due));
        }
    }

    private void onTime(BackupClock due) {
        try {
            due.onTime(clock.instant());
        } catch (IOException | IllegalStateException e) {
            // the data itself is safe; the next backup is tried in half an hour
            Failures.log(e);
        }
    }

    void openExample() {
        close();
        tasks.run(() -> Opened.ofExample(example(), clock), opened -> show(opened, true));
    }

    private void backToOwn() {
        close();
        openOwn();
    }

    /** Closes the data after everything that was begun. */
    void close() {
        Core open = core;
        unwatch();
        if (desktop != null) {
            desktop.close();
        }
        core = null;
        desktop = null;
        backups = null;
        if (open != null) {
            tasks.work().execute(open::close);
        }
    }

    /** What nobody expected, wherever it happened. */
    void onFailure(Throwable failure) {
        if (desktop != null) {
            desktop.onFailure(failure);
        } else {
            Failures.log(failure);
            frame.fill(view(new Opening.Failed(failure.getClass().getSimpleName())).root(), title(false));
        }
    }

    private void show(Opened opened, boolean example) {
        switch (opened) {
            case Opened.Ready(Core ready, Database database) -> furnish(ready, database, example);
            case Opened.Refused(Opening.AlreadyOpen already) -> wakeOther(already);
            case Opened.Refused(Opening why) -> frame.fill(view(why).root(), title(example));
        }
    }

    private void furnish(Core ready, Database database, boolean example) {
        core = ready;
        backups = database.backupClock().orElse(null);
        var outside = new Outside(
                tasks.work(), threads.background(), ui, new WindowChoosers(frame::stage),
                new DesktopNotices(Objects.requireNonNullElse(System.getenv("PATH"), "")), Printing.ofTheSystem(),
                this::openExample, new Addresses(System.getProperty("os.name", "")));
        var made = new Desktop(ready, outside, frame.place());
        desktop = made;
        if (example) {
            made.banner(Messages.text("app.example.banner"), Messages.text("app.example.back"), this::backToOwn);
        }
        made.dress(frame.look());
        made.place().subscribe(place -> frame.placed(place == null ? Place.SPHERE : place));
        frame.fill(made.root(), title(example));
        // after the start, so that it takes nothing from it
        CompletableFuture.delayedExecutor(REST_SECONDS, TimeUnit.SECONDS, threads.background()).execute(made::warmUp);
        FirstFrame.watch(tasks, frame.stage().getScene(), frame::close);
        listen(database);
        watch(ready);
    }

    private void watch(Core ready) {
        try {
            watch = new CalendarWatch(ready.followed(), failure -> ui.execute(() -> Failures.log(failure)));
        } catch (IOException e) {
            Failures.log(e); // calendars are read when the user says so
        }
    }

    private void unwatch() {
        CalendarWatch open = watch;
        watch = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                Failures.log(e);
            }
        }
    }

    private void listen(Database database) {
        InstanceLock lock = database.lock();
        if (lock != null) {
            try {
                lock.onWake(() -> ui.execute(frame::toFront));
            } catch (IOException e) {
                // a second start then says that the data is open elsewhere
                Failures.log(e);
            }
        }
    }

    private void wakeOther(Opening why) {
        tasks.run(() -> InstanceLock.wakeOther(own), awake -> {
            if (awake) {
                frame.close();
            } else {
                frame.fill(view(why).root(), title(false));
            }
        });
    }

    private OpeningView view(Opening why) {
        return new OpeningView(why, this::openOwn, this::restore, () -> frame.close());
    }

    private void restore(Path backup) {
        tasks.run(() -> new Backups(own).restore(backup, clock.instant()), restoring -> {
            switch (restoring) {
                case Restoring.Restored restored -> openOwn();
                case Restoring.InUse inUse -> frame.fill(view(new Opening.AlreadyOpen()).root(), title(false));
                case Restoring.Refused refused ->
                    frame.fill(view(new Opening.Failed(refused.sentence())).root(), title(false));
            }
        });
    }

    private DataFolder example() {
        return DataFolder.under(own.data().resolveSibling(own.data().getFileName() + "-example"));
    }

    private static String title(boolean example) {
        return example ? Messages.text("app.title.example") : Messages.text("app.title");
    }
}
