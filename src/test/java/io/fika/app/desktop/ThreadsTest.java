package io.fika.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ThreadsTest {
    /** An interrupt would close the file that the worker still writes to. */
    @Test
    void whatIsBeingReadWhenTheWindowClosesIsNotInterrupted() throws Exception {
        var threads = new Threads();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var interrupted = new CompletableFuture<Boolean>();
        threads.background().execute(() -> {
            begun.countDown();
            try {
                go.await();
                interrupted.complete(false);
            } catch (InterruptedException e) {
                interrupted.complete(true);
            }
        });
        begun.await();
        threads.close();
        go.countDown();
        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void whatWaitsInTheBackgroundIsNotBegunAndWhatWaitsToBeWrittenIs() throws Exception {
        var threads = new Threads();
        var go = new CountDownLatch(1);
        var begun = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            threads.background().execute(() -> {
                begun.countDown();
                awaited(go);
            });
        }
        begun.await();
        var late = new AtomicBoolean();
        var written = new AtomicBoolean();
        threads.background().execute(() -> late.set(true));
        threads.worker().execute(() -> written.set(true));
        threads.close();
        go.countDown();
        assertThat(written).isTrue();
        assertThat(late).isFalse();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
