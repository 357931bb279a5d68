package io.fika.app.command;

import io.fika.exchange.Progress;
import io.fika.text.Messages;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A line a second, the first after a second: short work says nothing. */
final class ProgressLines implements Progress {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final PrintStream err;
    private final Clock clock;
    private Instant last;

    ProgressLines(PrintStream err, Clock clock) {
        this.err = err;
        this.clock = clock;
        this.last = clock.instant();
    }

    @Override
    public synchronized void at(long done, long total) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(EVERY) >= 0) {
            last = now;
            err.println(Messages.text("app.progress", done, total));
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
