package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.events.Goals;
import org.junit.jupiter.api.Test;

class EveningResultTest {
    @Test
    void saysNothingBeforeAnythingIsKnown() {
        assertThat(new EveningResult(Goals.USUAL, 20, 0, 0, 0, 0).kindly()).isEmpty();
    }

    @Test
    void namesCardsWithoutConversationsKindly() {
        assertThat(new EveningResult(Goals.USUAL, 0, 2, 0, 1, 15).kindly().getFirst())
                .startsWith("15 cards, 2 conversations. It happens in a full room.");
        assertThat(new EveningResult(Goals.USUAL, 5, 0, 0, 0, 8).kindly().getFirst())
                .startsWith("8 cards, no conversation.");
        assertThat(new EveningResult(Goals.USUAL, 0, 8, 3, 5, 16).kindly().getFirst()).startsWith("16 cards");
    }

    @Test
    void leavesAFewCardsAlone() {
        assertThat(new EveningResult(Goals.USUAL, 0, 6, 2, 3, 7).kindly())
                .containsExactly("2 solid contacts: that is what the evening was for. See them within the week.");
    }

    @Test
    void saysWhenEverybodyWasKnownAlready() {
        assertThat(new EveningResult(Goals.USUAL, 0, 6, 0, 1, 0).kindly())
                .hasSize(2)
                .last().asString().startsWith("5 of the 6 people you talked with you knew before.");
        assertThat(new EveningResult(new Goals(6, 8, 2, 4, 0), 0, 6, 2, 0, 0).kindly()).hasSize(1);
    }

    @Test
    void countsTheShareOfPeopleNotMetBefore() {
        assertThat(new EveningResult(Goals.USUAL, 0, 3, 0, 2, 0).freshPercent()).isEqualTo(67);
        assertThat(new EveningResult(Goals.USUAL, 0, 0, 0, 0, 0).freshPercent()).isZero();
    }
}
