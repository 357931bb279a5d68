package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BirthdayWordsTest {
    @Test
    void saysTheDayWithAndWithoutItsYear() {
        assertThat(BirthdayWords.of("1980-05-03")).isEqualTo("3 May 1980");
        assertThat(BirthdayWords.of("--01-24")).isEqualTo("24 January");
    }

    @Test
    void leavesWhatIsNoDayAsItIs() {
        assertThat(BirthdayWords.of("1980")).isEqualTo("1980");
        assertThat(BirthdayWords.of("")).isEmpty();
    }
}
