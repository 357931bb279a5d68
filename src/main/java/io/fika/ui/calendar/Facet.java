package io.fika.ui.calendar;

import io.fika.text.Messages;

/** By what the people of the due list are told apart. */
enum Facet {
    CATEGORY,
    RING,
    PLACE,
    GROUP;

    String word() {
        return switch (this) {
            case CATEGORY -> Messages.text("calendar.facet.category");
            case RING -> Messages.text("calendar.facet.ring");
            case PLACE -> Messages.text("calendar.facet.place");
            case GROUP -> Messages.text("calendar.facet.group");
        };
    }
}
