package io.fika.briefing;

import java.util.List;

/**
 * One event or person on a sheet, cut to what fits.
 *
 * @param write empty lines to write on
 * @param first what the first page of an event has room for
 * @param index among the parts of the sheet, from 0
 */
public record SheetPart(Cover cover, OneBriefing content, int write, FirstPage first, int index) {
    static SheetPart of(PackBriefing.Part part, Room room, int index) {
        OneBriefing cut = switch (part.content()) {
            case EventBriefing event -> event.within(room);
            case PersonBriefing person -> person.within(room);
        };
        return new SheetPart(part.cover().within(room), cut, room.write(), first(part.content(), room), index);
    }

    private static FirstPage first(OneBriefing content, Room room) {
        return FirstPage.of(room.notes(), content instanceof EventBriefing event ? event.mustMeets().size() : 0);
    }

    SmallMap map() {
        return content instanceof EventBriefing event ? event.map() : new SmallMap(0, List.of());
    }
}
