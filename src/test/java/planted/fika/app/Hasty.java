package planted.fika.app;

import java.util.concurrent.ThreadPoolExecutor;

/** Planted: interrupts whoever reads. */
final class Hasty {
    private Hasty() {}

    static void close(ThreadPoolExecutor threads) {
        threads.shutdownNow();
    }
}
