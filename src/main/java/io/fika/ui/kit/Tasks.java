package io.fika.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The only bridge between threads: a job runs on the worker, which orders all work on the database, and its result
 * arrives on the UI thread. A job that fails is reported once.
 */
public record Tasks(Executor work, Executor ui, Consumer<Exception> report) {
    /** Tasks that run at once on the calling thread, for tests of controllers; a failure is thrown. */
    public static Tasks atOnce() {
        return new Tasks(Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    public <T> void run(Callable<T> job, Consumer<? super T> then) {
        work.execute(() -> {
            try {
                T result = job.call();
                ui.execute(() -> then.accept(result));
            } catch (Exception e) {
                ui.execute(() -> report.accept(e));
            }
        });
    }

    /** The same tasks with other threads for the job, for what must not hold up the database: parsing, planning. */
    public Tasks on(Executor other) {
        return new Tasks(other, ui, report);
    }
}
