package io.fika.ui.growth;

import io.fika.events.Money;
import io.fika.text.Messages;
import io.fika.ui.kit.Field;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What an opportunity is worth: an amount as anybody writes it, and its currency. */
final class ValueFields {
    private static final List<String> USUAL = List.of("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK");

    private final HBox root;
    private final TextField amount = new TextField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final Field amountField = new Field(Messages.text("growth.ui.value"), amount);

    ValueFields(Runnable changed) {
        currency.getItems().setAll(Stream.concat(
                        USUAL.stream(),
                        Currency.getAvailableCurrencies().stream()
                                .map(Currency::getCurrencyCode)
                                .filter(code -> !USUAL.contains(code))
                                .sorted(Comparator.naturalOrder()))
                .toList());
        currency.setMinWidth(88);
        amount.setPromptText(Messages.text("growth.ui.value.prompt"));
        amount.setOnAction(event -> changed.run());
        amount.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                changed.run();
            }
        });
        currency.valueProperty().subscribe(now -> changed.run());
        HBox.setHgrow(amountField.root(), Priority.ALWAYS);
        root = new HBox(amountField.root(), new Field(Messages.text("growth.ui.currency"), currency).root());
        root.getStyleClass().add("form-row");
    }

    Node root() {
        return root;
    }

    TextField amount() {
        return amount;
    }

    /** @param typing whether the amount is being typed and is left alone */
    void show(Money value, boolean typing) {
        if (!currency.getItems().contains(value.currency())) {
            currency.getItems().addFirst(value.currency());
        }
        currency.setValue(value.currency());
        if (!typing) {
            amount.setText(value.cents() == 0 ? "" : plain(value.cents()));
            amountField.problem("");
        }
    }

    /** What is entered; absent, and said so, where the amount cannot be read. A currency typed with it goes first. */
    Optional<Money> read() {
        String typed = amount.getText().strip();
        Optional<Money> value = typed.isEmpty()
                ? Optional.of(new Money(0, currency.getValue()))
                : Money.read(typed).or(() -> Money.read(typed + " " + currency.getValue()));
        amountField.problem(value.isEmpty() ? Messages.text("growth.ui.value.problem") : "");
        return value;
    }

    private static String plain(long cents) {
        return String.format(
                Locale.getDefault(Locale.Category.FORMAT), cents % 100 == 0 ? "%,.0f" : "%,.2f", cents / 100.0);
    }
}
