package io.fika.ui.kit;

import java.util.UUID;

/** What a feature may ask of the window around it. Called on the UI thread. */
public interface Navigator {
    void show(Place place);

    /** Slides in the card of a contact. */
    void openContact(UUID contact);

    /** Shows an event. */
    void openEvent(UUID event);

    void closeCard();

    /** Shows this as it will be printed; a window that cannot print leaves it. */
    default void print(Printout what) {}

    /** Says something in passing, at the bottom of the window. */
    void notice(String sentence);

    /** Names the change that was just committed, and offers to undo it. */
    default void done(String label) {
        notice(label);
    }
}
