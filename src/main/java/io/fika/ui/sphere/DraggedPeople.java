package io.fika.ui.sphere;

import java.util.List;
import java.util.UUID;

/** What is dragged on the map and out of the tray: the one who was grabbed first. */
record DraggedPeople(List<UUID> people) {
    DraggedPeople {
        people = List.copyOf(people);
    }
}
