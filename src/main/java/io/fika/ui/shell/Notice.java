package io.fika.ui.shell;

/** What is said at the bottom of the window, and what it offers to do. */
record Notice(String sentence, Offer offer) {
    enum Offer {
        NOTHING,
        UNDO,
        REDO
    }
}
