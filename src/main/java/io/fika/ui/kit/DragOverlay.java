package io.fika.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What is seen of a drag: the ghost under the cursor and the hint beside it. */
final class DragOverlay {
    private static final double BESIDE = 20;
    private static final double EDGE = 8;
    private static final Duration BACK = Duration.millis(160);

    private final Pane root = new Pane();
    private final VBox hint = new VBox();
    /** Kept from hint to hint, for there is a new one with each day or place that is passed. */
    private final List<Label> labels = new ArrayList<>();
    private @Nullable Node ghost;
    private @Nullable DropHint shown;
    /** Whether the hint looks as its style says: to see to it costs more than the words. */
    private boolean styled;

    DragOverlay() {
        root.getStyleClass().add("drag-overlay");
        root.setMouseTransparent(true);
        root.setPickOnBounds(false);
        hint.getStyleClass().add("drop-hint");
        hint.setManaged(false);
        hint.setVisible(false);
        // it moves with every frame
        hint.setCache(true);
        root.getChildren().add(hint);
    }

    Pane root() {
        return root;
    }

    void show(Node item) {
        hide();
        ghost = item;
        item.getStyleClass().add("drag-ghost");
        item.setCache(true);
        root.getChildren().addFirst(item);
        item.applyCss();
        item.autosize();
    }

    void move(Point2D scene, @Nullable DropHint text) {
        Point2D cursor = root.sceneToLocal(scene);
        if (ghost != null) {
            centre(ghost, cursor);
        }
        if (text == null) {
            hint.setVisible(false);
            shown = null;
            return;
        }
        if (!text.equals(shown)) {
            say(text);
        }
        place(cursor);
    }

    void hide() {
        root.getChildren().setAll(hint);
        hint.setVisible(false);
        shown = null;
        ghost = null;
    }

    /** The ghost returns to where it was taken, so that the eye sees that nothing has moved. */
    void flyBack(Point2D scene) {
        Node returning = ghost;
        hide();
        if (returning == null || root.getScene() == null || root.getScene().getPreferences().isReducedMotion()) {
            return;
        }
        root.getChildren().addFirst(returning);
        Point2D home = root.sceneToLocal(scene);
        Bounds now = returning.getBoundsInParent();
        var flight = new TranslateTransition(BACK, returning);
        flight.setByX(home.getX() - now.getCenterX());
        flight.setByY(home.getY() - now.getCenterY());
        flight.setInterpolator(Interpolator.EASE_OUT);
        flight.setOnFinished(event -> root.getChildren().remove(returning));
        flight.play();
    }

    private void say(DropHint text) {
        shown = text;
        say(0, text.title(), "drop-hint-title");
        List<DropHint.Line> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            say(1 + i, lines.get(i).text(), switch (lines.get(i).tone()) {
                case PLAIN -> "drop-hint-plain";
                case WARNING -> "drop-hint-warning";
                case DANGER -> "drop-hint-danger";
            });
        }
        List<Label> said = labels.subList(0, 1 + lines.size());
        if (!hint.getChildren().equals(said)) {
            hint.getChildren().setAll(said);
            styled = false;
        }
        hint.setVisible(true);
        if (!styled) {
            hint.applyCss();
            styled = true;
        }
        hint.autosize();
        hint.layout();
    }

    private void say(int line, String text, String styleClass) {
        if (line == labels.size()) {
            var label = new Label();
            label.setWrapText(true);
            labels.add(label);
        }
        Label label = labels.get(line);
        label.setText(text);
        if (!label.getStyleClass().contains(styleClass)) {
            label.getStyleClass().setAll("label", styleClass);
            styled = false;
        }
    }

    // to the lower right of the cursor; on the other side of it where there is no room
    private void place(Point2D cursor) {
        double x = cursor.getX() + BESIDE;
        double y = cursor.getY() + BESIDE;
        if (x + hint.getWidth() > root.getWidth() - EDGE) {
            x = cursor.getX() - BESIDE - hint.getWidth();
        }
        if (y + hint.getHeight() > root.getHeight() - EDGE) {
            y = cursor.getY() - BESIDE - hint.getHeight();
        }
        hint.relocate(Math.rint(Math.max(EDGE, x)), Math.rint(Math.max(EDGE, y)));
    }

    private static void centre(Node node, Point2D at) {
        Bounds bounds = node.getLayoutBounds();
        node.setLayoutX(Math.rint(at.getX() - bounds.getMinX() - bounds.getWidth() / 2));
        node.setLayoutY(Math.rint(at.getY() - bounds.getMinY() - bounds.getHeight() / 2));
    }
}
