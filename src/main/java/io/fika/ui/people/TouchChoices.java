package io.fika.ui.people;

import io.fika.people.By;
import io.fika.people.TouchKind;
import io.fika.people.TouchWords;
import io.fika.text.Messages;
import javafx.scene.input.KeyCode;

/** What there is to choose about a touch. */
final class TouchChoices {
    private TouchChoices() {}

    static LetterChoice<TouchKind> kinds() {
        var choice = new LetterChoice<TouchKind>();
        for (TouchKind kind : TouchKind.values()) {
            choice.with(kind, TouchWords.of(kind), switch (kind) {
                case COFFEE -> KeyCode.C;
                case CALL -> KeyCode.A;
                case MESSAGE -> KeyCode.M;
                case MEETING -> KeyCode.E;
            });
        }
        choice.chosen().set(TouchKind.COFFEE);
        return choice;
    }

    static LetterChoice<By> starters() {
        return new LetterChoice<By>()
                .with(By.ME, Messages.text("people.log.by.me"), KeyCode.I)
                .with(By.THEM, Messages.text("people.log.by.them"), KeyCode.T);
    }
}
