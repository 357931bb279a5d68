package io.fika.ui.kit;

/** The views of the window, in the order of the rail and of the keys Ctrl+1 to Ctrl+8. */
public enum Place {
    SPHERE,
    CALENDAR,
    PEOPLE,
    EVENTS,
    RECIPROCITY,
    GROWTH,
    INSIGHTS,
    SETTINGS
}
