package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Room SOME = new Room(84, 9, 60, 4, 3, 7);

    @AutoClose
    private final OpticsEvening evening = new OpticsEvening();

    @Test
    void emptyRoomIsGivenToPeopleFirstAndThenToLines() {
        evening.bare("Evening");
        for (int i = 0; i < 8; i++) {
            evening.stranger("Stranger " + i, "");
        }
        evening.stored();
        EventBriefing event = evening.briefing(false);
        assertThat(SOME.more(event, Paper.A4, 0)).isEqualTo(SOME);
        Room tenth = SOME.more(event, Paper.A4, 0.1);
        assertThat(tenth.rows()).isEqualTo(7);
        assertThat(tenth.write()).isEqualTo(8);
        Room half = SOME.more(event, Paper.A4, 0.5);
        assertThat(half.rows()).isEqualTo(8);
        assertThat(half.write()).isGreaterThan(20);
    }

    @Test
    void whatWasTooMuchIsTakenBackOneByOneDownToWhatHadRoom() {
        Room wider = new Room(84, 9, 60, 6, 3, 9);
        Room less = wider.lessThan(SOME);
        assertThat(less).isEqualTo(new Room(84, 9, 60, 5, 3, 7));
        assertThat(less.lessThan(SOME)).isEqualTo(SOME);
        assertThat(new Room(84, 9, 60, 4, 3, 8).lessThan(SOME)).isEqualTo(SOME);
    }

    @Test
    void aPersonsFactsAreCutLast() {
        Room lined = new Room(320, 9, 60, 6, 3, 24);
        assertThat(lined.tighter().line()).isEqualTo(320);
        assertThat(lined.tighter().write()).isEqualTo(7);
        assertThat(lined.tighter().tighter().line()).isLessThan(320);
    }
}
