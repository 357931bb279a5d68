package io.fika.ui.sphere;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that find people by their names, on the map and in the table that says the same. */
record FindKeys(SphereFinding finding) {
    /** A key while a search is under way; answers whether it was meant for the search. */
    boolean onPressed(KeyCode code) {
        if (!finding.isUnderWay()) {
            return false;
        }
        switch (code) {
            case ESCAPE -> finding.onEnd();
            case BACK_SPACE -> finding.onErase();
            case DOWN, RIGHT -> finding.onNext(true);
            case UP, LEFT -> finding.onNext(false);
            case ENTER -> {
                return finding.onEnter();
            }
            default -> {
                // what has a character is typed
                return code == KeyCode.DIGIT0 || code == KeyCode.MINUS || code == KeyCode.PLUS || code == KeyCode.EQUALS;
            }
        }
        return true;
    }

    /** Letters and a slash begin a search, everything else goes on with one. */
    void onTyped(KeyEvent event) {
        String typed = event.getCharacter();
        boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown();
        if (command || typed.isEmpty() || typed.codePoints().anyMatch(Character::isISOControl)) {
            return;
        }
        if (!finding.isUnderWay() && typed.equals("/")) {
            finding.onStart();
        } else if (finding.isUnderWay() || Character.isLetter(typed.codePointAt(0))) {
            finding.onTyped(typed);
        } else {
            return;
        }
        event.consume();
    }
}
