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
        detail.setMinWidth(0);
        // half a sentence is worse than none
        detail.widthProperty().subscribe(this::whole);
        title.setText(text);
        root.getChildren().addAll(title, detail);
    }

    public Node root() {
        return root;
    }

    public void title(String text) {
        title.setText(text);
    }

    /** Such as "130 people · 9 late"; the first to go where room is scarce, as a whole. */
    public void detail(String text) {
        detail.setText(text);
        whole();
    }

    private void whole() {
        detail.setOpacity(detail.getWidth() + 1 < detail.prefWidth(-1) ? 0 : 1);
    }

    /** Controls between the title and the detail, such as the month's arrows. */
    public void controls(Node... controls) {
        root.getChildren().addAll(1, List.of(controls));
    }
}
