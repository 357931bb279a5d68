package io.fika.briefing;

import java.util.List;

/**
 * One event or person on a sheet, cut to what fits.
 *
 * @param write empty lines to write on
 * @param index among the parts of the sheet, from 0
 */
public record SheetPart(Cover cover, OneBriefing content, int write, int index) {
    static SheetPart of(PackBriefing.Part part, Room room, int index) {
        OneBriefing cut = switch (part.content()) {
            case EventBriefing event -> event.within(room);
            case PersonBriefing person -> person.within(room);
        };
        return new SheetPart(part.cover().within(room), cut, room.write(), index);
    }

    SmallMap map() {
        return content instanceof EventBriefing event ? event.map() : new SmallMap(0, List.of());
    }
}
