package io.fika.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "€25 # 2500 # EUR",
        "25 EUR # 2500 # EUR",
        "25,50 € # 2550 # EUR",
        "CHF 1’200.– # 120000 # CHF",
        "£1,200.00 # 120000 # GBP",
        "1.200 € incl. dinner # 120000 # EUR",
        "USD 0.5 # 50 # USD",
    })
    void readsAnAmountWithItsCurrency(String text, long cents, String currency) {
        assertThat(Money.read(text)).contains(new Money(cents, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "free", "25", "kr 300", "€25 or €30", "NIX 5", "members only"})
    void readsNothingWhereItIsNotSure(String text) {
        assertThat(Money.read(text)).isEmpty();
    }

    @Test
    void neverAddsTwoCurrencies() {
        assertThat(Money.sums(List.of(new Money(100, "EUR"), new Money(300, "CHF"), new Money(50, "EUR"))))
                .containsExactly(new Money(300, "CHF"), new Money(150, "EUR"));
    }
}
