package io.fika.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What a screen is called, and what there is to say about it in a few words. */
public final class ScreenTitle {
    private final HBox root = new HBox();
    private final Label title = new Label();
    private final Label detail = new Label();

    public ScreenTitle(String text) {
        root.getStyleClass().add("screen-title");
        title.getStyleClass().add("title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        title.setText(text);
        root.getChildren().addAll(title, detail);
    }

    public Node root() {
        return root;
    }

    public void title(String text) {
        title.setText(text);
    }

    /** Such as "130 people · 9 late"; the first to be shortened where room is scarce. */
    public void detail(String text) {
        detail.setText(text);
    }

    /** Controls between the title and the detail, such as the month's arrows. */
    public void controls(Node... controls) {
        root.getChildren().addAll(1, List.of(controls));
    }
}
