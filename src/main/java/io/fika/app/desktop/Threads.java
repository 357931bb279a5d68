package io.fika.app.desktop;

import io.fika.ui.kit.Tasks;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The threads of the window: one worker that does all work on the database in its order, and two that parse and plan.
 * The worker is no daemon: what it has begun to write, it writes before the program ends.
 */
final class Threads implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            job -> Thread.ofPlatform().name("fika-worker").unstarted(job));
    private final ExecutorService background = Executors.newFixedThreadPool(
            2, job -> Thread.ofPlatform().name("fika-background").daemon().unstarted(job));

    /** Tasks on the worker, whose results arrive by this executor. */
    Tasks tasks(Executor ui, Consumer<Exception> report) {
        return new Tasks(worker, ui, report);
    }

    Executor worker() {
        return worker;
    }

    Executor background() {
        return background;
    }

    /** Lets the worker finish what it has, and the rest go. */
    @Override
    public void close() {
        background.shutdownNow();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
