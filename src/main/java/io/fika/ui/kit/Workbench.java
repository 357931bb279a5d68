package io.fika.ui.kit;

/** What a feature finds around it, handed to each by the composition root. */
public record Workbench(Tasks tasks, Feed feed, Navigator navigator, DragGesture drags, Choosers choosers) {
    /** How the feature commits. */
    public Edits edits() {
        return new Edits(tasks, navigator);
    }
}
