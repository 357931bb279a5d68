package io.fika.ui.kit;

import java.util.Optional;

/** A place to let go over. The node it is set on gets the pseudo-class drop-target or drop-refused meanwhile. */
public interface DropTarget {
    /** Called for every move over the node, and when Alt changes; empty lets a target further out answer. */
    Optional<DropHint> over(Drag drag);

    /** Called after a hint that accepted. */
    void dropped(Drag drag);

    /** The drag went elsewhere or is over; called before {@link #dropped}, too. */
    default void left() {}
}
