package io.fika.ui.kit;

/** What a feature finds around it, handed to each by the composition root. */
public record Workbench(
        Tasks tasks, Feed feed, Navigator navigator, DragGesture drags, Choosers choosers, Drafts drafts) {
    /** A workbench on which drafts last as long as the program. */
    public Workbench(Tasks tasks, Feed feed, Navigator navigator, DragGesture drags, Choosers choosers) {
        this(tasks, feed, navigator, drags, choosers, Drafts.forNow());
    }

    /** How the feature commits. */
    public Edits edits() {
        return new Edits(tasks, navigator);
    }
}
