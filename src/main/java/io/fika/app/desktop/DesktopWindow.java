package io.fika.app.desktop;

import io.fika.app.command.Window;
import io.fika.persistence.DataFolder;
import io.fika.ui.kit.Fonts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Opens the window on a data folder, and returns when it is closed. */
public final class DesktopWindow implements Window {
    private final Clock clock;

    public DesktopWindow(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean open(Optional<Path> data) {
        var folder = data.map(DataFolder::under).orElseGet(DataFolder::ofPlatform);
        var closed = new CountDownLatch(1);
        var threads = new Threads();
        // the data is opened while the toolkit starts: each takes about as long as the other
        var first = new FutureTask<>(() -> Opened.of(folder, clock));
        threads.worker().execute(first);
        threads.worker().execute(new FutureTask<>(() -> first.get().warmUp()));
        try {
            Platform.startup(() -> start(folder, threads, first, closed));
            closed.await();
        } catch (UnsupportedOperationException e) {
            // the toolkit's word for a display that does not answer
            Failures.log(e);
            threads.worker().execute(new FutureTask<>(() -> first.get().closed()));
            threads.close();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private void start(
            DataFolder folder, Threads threads, Future<Opened> first, CountDownLatch closed) {
        Platform.setImplicitExit(false);
        Fonts.load();
        var frame = new Frame(new Stage(), new WindowMemory(folder.config().resolve("window.properties")));
        var session = new Session(folder, clock, threads, frame, Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Platform.runLater(() -> session.onFailure(failure)));
        frame.onClosed(() -> {
            session.close();
            threads.close();
            closed.countDown();
            Platform.exit();
        });
        session.show(first);
        frame.warmUp();
    }
}
