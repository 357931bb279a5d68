package io.fika.ui.events;

import io.fika.events.Met;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.CategoryMark;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An attendee in a list: face, name, what is known of them, what became of them, and what can be done. */
final class GuestLine {
    private final Avatar avatar = new Avatar(28);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label met = new Label();
    private final HBox root;

    GuestLine(Node... actions) {
        name.getStyleClass().add("semibold");
        detail.getStyleClass().addAll("small", "muted");
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        met.getStyleClass().add("met-mark");
        met.setMinWidth(Region.USE_PREF_SIZE);
        root = new HBox(avatar.root(), words, met);
        root.getChildren().addAll(actions);
        root.getStyleClass().add("guest-row");
    }

    Node root() {
        return root;
    }

    /** @param expected whether it is worth a word that nobody has said anything of them yet */
    void show(GuestRow row, boolean expected) {
        Met now = row.attendance().met();
        avatar.show(row.name(), row.hue());
        name.setText(row.name().full());
        detail.setText(row.detail());
        boolean said = expected || now != Met.EXPECTED;
        met.setVisible(said);
        met.setManaged(said);
        if (said) {
            met.setText(EventWords.met(now));
            met.getStyleClass().setAll("label", "met-mark", EventWords.style(now));
        }
        String hue = CategoryMark.styleClass(row.hue());
        if (!root.getStyleClass().contains(hue)) {
            root.getStyleClass().setAll("guest-row", hue);
        }
    }
}
