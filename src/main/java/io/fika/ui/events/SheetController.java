package io.fika.ui.events;

import io.fika.events.Event;
import io.fika.ui.kit.SheetDesk;
import io.fika.ui.kit.Workbench;

/** The briefing of the event that is shown, as long as it is looked at. */
final class SheetController {
    private final EventsModel model;
    private final EventsFeature.Sheets sheets;
    private final SheetDesk desk;

    SheetController(EventsModel model, EventsFeature.Sheets sheets, Workbench bench) {
        this.model = model;
        this.sheets = sheets;
        this.desk = new SheetDesk(model.sheet, sheets.printing(), sheets.background(), bench);
    }

    SheetDesk desk() {
        return desk;
    }

    void cleared() {
        desk.clear();
    }

    /** Sets the sheet anew if it is looked at. */
    void reload() {
        Event event = model.selected.get();
        if (event == null || model.part.get() != EventsModel.Part.SHEET) {
            desk.clear();
            return;
        }
        desk.show(redacted -> sheets.briefings()
                .contentFor(event.id(), redacted)
                .map(content -> paper -> sheets.sheet().set(content, paper)));
    }
}
