package io.fika.ui.kit;

import java.util.List;
import java.util.UUID;

/**
 * People as they are dragged, wherever they come from: the map, its tray, the list of who is due, what a search found.
 * The one who was grabbed is the first.
 */
public record DraggedPeople(List<UUID> people) {
    public DraggedPeople {
        people = List.copyOf(people);
    }
}
