package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PatienceTest {
    @Test
    void waitingCostsNone() throws InterruptedException {
        var patience = new Patience(Duration.ofMillis(20));
        Thread.sleep(60);
        assertThat(patience.isOver()).isFalse();
    }

    @Test
    @Timeout(60)
    void workUsesItUp() {
        var patience = new Patience(Duration.ofMillis(5));
        while (!patience.isOver()) {
            Thread.onSpinWait();
        }
        assertThat(patience.isOver()).isTrue();
    }
}
