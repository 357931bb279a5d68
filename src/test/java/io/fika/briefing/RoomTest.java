package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Room SOME = new Room(84, 9, 60, 4, 3, 7, 0);

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
        assertThat(SOME.more(event, Paper.A4, 0, 0)).isEqualTo(SOME);
        Room tenth = SOME.more(event, Paper.A4, 0.1, 0);
        assertThat(tenth.rows()).isEqualTo(7);
        assertThat(tenth.write()).isEqualTo(8);
        Room half = SOME.more(event, Paper.A4, 0.5, 0);
        assertThat(half.rows()).isEqualTo(8);
        assertThat(half.write()).isGreaterThan(20);
    }

    @Test
    void whatWasTooMuchIsTakenBackOneByOneDownToWhatHadRoom() {
        Room wider = new Room(84, 9, 60, 6, 3, 9, 0);
        Room less = wider.lessThan(SOME);
        assertThat(less).isEqualTo(new Room(84, 9, 60, 5, 3, 7, 0));
        assertThat(less.lessThan(SOME)).isEqualTo(SOME);
        assertThat(new Room(84, 9, 60, 4, 3, 8, 0).lessThan(SOME)).isEqualTo(SOME);
    }

    @Test
    void theFirstPageOfWhoHasNobodyToMeetHasCardsToFillInAndLines() {
        assertThat(FirstPage.of(30, 0)).isEqualTo(new FirstPage(3, 0, 13));
        assertThat(FirstPage.of(20, 1)).isEqualTo(new FirstPage(0, 5, 13));
        assertThat(FirstPage.of(14, 2)).isEqualTo(new FirstPage(0, 3, 6));
        assertThat(FirstPage.of(4, 2)).as("a line or two are left alone").isEqualTo(new FirstPage(0, 0, 0));
    }

    @Test
    void aPersonsFactsAreCutLast() {
        Room lined = new Room(320, 9, 60, 6, 3, 24, 0);
        assertThat(lined.tighter().line()).isEqualTo(320);
        assertThat(lined.tighter().write()).isEqualTo(7);
        assertThat(lined.tighter().tighter().line()).isLessThan(320);
    }
}
