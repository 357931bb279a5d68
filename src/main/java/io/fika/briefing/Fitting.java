package io.fika.briefing;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how much of a briefing its pages take, an event two and a person one, by laying it out: less is said where they
 * overflow, and more where there is room left.
 */
final class Fitting {
    private static final int MOST_TRIES = 20;
    private static final int MOST_MORE = 2;

    private final PackBriefing.Part part;
    private final Paper paper;
    private final Setter setter;

    /** Lays parts out. */
    interface Setter {
        Typeset lay(List<SheetPart> parts) throws IOException;
    }

    /** Pages that fit, laid out, and how much is on them. */
    record Fitted(Room room, Typeset typeset) {}

    Fitting(PackBriefing.Part part, Paper paper, Setter setter) {
        this.part = part;
        this.paper = paper;
        this.setter = setter;
    }

    /** The pages, to be closed by whoever asks. */
    Fitted find() throws IOException {
        Room room = Room.of(part, paper);
        int pages = part.content() instanceof EventBriefing ? 2 : 1;
        @Nullable Fitted good = null;
        for (int tries = 1, more = 0; ; tries++) {
            Typeset typeset = setter.lay(List.of(SheetPart.of(part, room, 0)));
            boolean over = typeset.pages() > pages;
            if (over && good != null) {
                room = typeset.pageOfLists() > 1 ? room.lessOfFirst(good.room()) : room.lessThan(good.room());
                typeset.close();
                if (room.equals(good.room()) || tries >= MOST_TRIES) {
                    return good;
                }
                continue;
            }
            if (over && tries < MOST_TRIES) {
                room = pages == 1 ? room.tighter() : typeset.pageOfLists() > 1 ? room.shorter() : room.fewer();
                typeset.close();
                continue;
            }
            if (good != null) {
                good.typeset().close();
            }
            good = new Fitted(room, typeset);
            Room wider = over ? room : room.more(part.content(), paper, typeset.free(), typeset.freeOfFirst());
            if (wider.equals(room) || more++ == MOST_MORE) {
                return good;
            }
            room = wider;
        }
    }
}
