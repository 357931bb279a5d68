package io.fika.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Zoë Łukasz, zoe lukasz",
        "'  Ada   Lovelace ', ada lovelace",
        "Weiß & Søn, weiss & son",
        "'Ａｄａ', ada",
        "ДМИТРИЙ, дмитрии",
        "D’Angelo, d'angelo",
    })
    void comparesWithoutCaseAccentsAndSpaces(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    @Test
    void dropsMarksOfDirectionButKeepsJoiners() {
        assertThat(Folded.of("A\u202Eda\u200B")).isEqualTo("ada");
        assertThat(Folded.of("می\u200Cخواهم")).contains("\u200C");
    }
}
