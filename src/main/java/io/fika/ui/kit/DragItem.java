package io.fika.ui.kit;

import javafx.scene.Node;

/**
 * What a source gives to a drag.
 *
 * @param content what the targets see
 * @param ghost what is shown centred under the cursor while dragging; not in any scene yet
 * @param ended told once when the drag is over, dropped or not: the source shows itself whole again
 */
public record DragItem(Object content, Node ghost, Runnable ended) {
    public DragItem(Object content, Node ghost) {
        this(content, ghost, () -> {});
    }
}
