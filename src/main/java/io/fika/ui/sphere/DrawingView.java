package io.fika.ui.sphere;

import io.fika.text.Messages;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** Says that a picture is being drawn, how far it is, and lets the user stop that; a quick one says nothing. */
final class DrawingView {
    private static final Duration QUICK = Duration.millis(200);

    private final HBox root = new HBox();
    private final ProgressBar bar = new ProgressBar();
    private final PauseTransition patience = new PauseTransition(QUICK);

    DrawingView(Runnable cancel) {
        root.getStyleClass().add("map-drawing");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(root, Pos.TOP_CENTER);
        bar.setAccessibleText(Messages.text("sphere.picture.drawing"));
        var stop = new Button(Messages.text("sphere.picture.cancel"));
        stop.getStyleClass().add("flat");
        stop.setOnAction(event -> cancel.run());
        root.getChildren().addAll(new Label(Messages.text("sphere.picture.drawing")), bar, stop);
        patience.setOnFinished(event -> show(true));
        show(false);
    }

    Node root() {
        return root;
    }

    void begin() {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        patience.playFromStart();
    }

    /** @param done from 0 to 1 */
    void progress(double done) {
        bar.setProgress(done);
    }

    void end() {
        patience.stop();
        show(false);
    }

    private void show(boolean visible) {
        root.setVisible(visible);
        root.setManaged(visible);
    }
}
