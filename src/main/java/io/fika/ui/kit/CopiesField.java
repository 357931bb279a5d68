package io.fika.ui.kit;

import io.fika.briefing.PrintOrder;
import io.fika.text.Messages;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** How many copies, from 1 to 99: typed, or by the up and down keys. What is no such number becomes the one before. */
final class CopiesField {
    private final TextField field = new TextField();
    private final IntegerProperty copies;

    CopiesField(IntegerProperty copies) {
        this.copies = copies;
        field.getStyleClass().add("copies-field");
        field.setAccessibleText(Messages.text("kit.print.copies"));
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!event.getCharacter().matches("[\\d\\p{Cntrl}]*")) {
                event.consume();
            }
        });
        copies.subscribe(now -> field.setText(Integer.toString(now.intValue())));
        field.setOnAction(event -> take());
        field.focusedProperty().subscribe(on -> {
            if (!on) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case UP -> set(copies.get() + 1);
                case DOWN -> set(copies.get() - 1);
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    Node root() {
        return field;
    }

    private void take() {
        String text = field.getText();
        set(text.matches("\\d{1,4}") ? Integer.parseInt(text) : copies.get());
    }

    private void set(int wanted) {
        copies.set(Math.clamp(wanted, 1, PrintOrder.MOST_COPIES));
        field.setText(Integer.toString(copies.get()));
    }
}
