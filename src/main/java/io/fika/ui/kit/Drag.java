package io.fika.ui.kit;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/**
 * A drag as it is now.
 *
 * @param content what is dragged
 * @param scene where the cursor is, in the scene
 * @param alt whether Alt is held, which overrides what a target would refuse
 * @param copy whether Ctrl (Cmd on macOS) is held, which leaves the original where it is
 */
public record Drag(Object content, Point2D scene, boolean alt, boolean copy) {
    /** What is dragged, if it is of this type. */
    public <T> Optional<T> content(Class<T> type) {
        return type.isInstance(content) ? Optional.of(type.cast(content)) : Optional.empty();
    }

    /** Where the cursor is, in the coordinates of this node. */
    public Point2D in(Node node) {
        return node.sceneToLocal(scene);
    }
}
