package io.fika.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, AL",
        "ada lovelace, AL",
        "Ludwig van Beethoven, LB",
        "Madonna, M",
        "' Ada  Lovelace ', AL",
        "Örjan Åberg, ÖÅ",
        "'e\u0301lodie durand', 'E\u0301D'",
        "王秀英, 王",
        "👩‍🚀 Astronaut, 👩‍🚀A"
    })
    void areTheFirstCharactersAsAReaderSeesThem(String name, String initials) {
        assertThat(Avatar.initials(PersonName.of(name))).isEqualTo(initials);
    }
}
