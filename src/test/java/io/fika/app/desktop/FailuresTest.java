package io.fika.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void theLogHasClassesAndPlacesButNobodysData() {
        var failure = new IllegalStateException("Ada Lovelace", new IllegalArgumentException("ada@example.org"));
        assertThat(Failures.describe(failure))
                .contains("IllegalStateException", "IllegalArgumentException", "FailuresTest")
                .doesNotContainIgnoringCase("ada");
    }
}
