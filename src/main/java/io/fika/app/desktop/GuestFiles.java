package io.fika.app.desktop;

import io.fika.exchange.GuestLists;
import io.fika.ui.events.EventsFeature;
import java.nio.file.Path;
import java.util.List;

/** Reads who comes to an event from a file, for the screen of events, which knows no files. */
final class GuestFiles {
    private GuestFiles() {}

    static EventsFeature.GuestList read(Path file) {
        return switch (GuestLists.read(file)) {
            case GuestLists.Found.People found -> new EventsFeature.GuestList(found.people(), "");
            case GuestLists.Found.Refused refused -> new EventsFeature.GuestList(List.of(), refused.sentence());
        };
    }
}
