package io.fika.app.desktop;

import io.fika.ui.kit.Tasks;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The threads of the window: one worker that does all work on the database in its order, and two that parse and plan.
 * The worker is no daemon: what it has begun to write, it writes before the program ends. Nobody interrupts any of them:
 * a thread that is interrupted while it reads closes the database's file under everybody else, and what is committed
 * after that is said to be kept and is not.
 */
final class Threads implements AutoCloseable {
    private static final System.Logger LOGGER = System.getLogger(Threads.class.getName());
    private static final long PATIENCE_SECONDS = 30;
    private static final int BACKGROUND = 2;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            job -> Thread.ofPlatform().name("fika-worker").unstarted(job));
    private final ThreadPoolExecutor background = new ThreadPoolExecutor(
            BACKGROUND, BACKGROUND, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            job -> Thread.ofPlatform().name("fika-background").daemon().unstarted(job));

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

    /** Waits a while for the worker to finish what it has; of the rest nothing more is begun. */
    @Override
    public void close() {
        background.shutdown();
        background.getQueue().clear();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOGGER.log(System.Logger.Level.WARNING, "The worker is still writing; the program ends when it has.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
