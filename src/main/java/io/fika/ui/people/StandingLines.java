package io.fika.ui.people;

import io.fika.people.Standing;
import io.fika.people.StandingWords;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How somebody stands, with its arithmetic. */
final class StandingLines {
    private final VBox root = new VBox();

    StandingLines() {
        root.getStyleClass().add("person-words");
    }

    Node root() {
        return root;
    }

    void show(Card card) {
        Standing standing = card.standing();
        var headline = new Label(StandingWords.of(standing));
        headline.getStyleClass().addAll("person-standing", tone(standing));
        root.getChildren().setAll(headline);
        String sum = StandingWords.arithmetic(standing, card.counted());
        if (!sum.isEmpty()) {
            var line = new Label(sum);
            line.getStyleClass().add("muted");
            line.setWrapText(true);
            root.getChildren().add(line);
        }
    }

    private static String tone(Standing standing) {
        return switch (standing.state()) {
            case LATE, LAPSED -> "late-text";
            case DUE -> "due-text";
            case PLANNED -> "accent-text";
            case FRESH, NEVER_MET, PAUSED, NO_CADENCE -> "muted";
        };
    }
}
