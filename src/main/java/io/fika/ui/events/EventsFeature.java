package io.fika.ui.events;

import io.fika.briefing.Briefings;
import io.fika.briefing.Printing;
import io.fika.briefing.Sheet;
import io.fika.briefing.Suggestions;
import io.fika.events.Attendees;
import io.fika.events.Debrief;
import io.fika.events.Events;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kordamp.ikonli.feather.Feather;

/** Events with their attendees and the briefing sheet: model, view and controllers joined. */
public final class EventsFeature {
    private final EventsController controller;
    private final Screen screen;

    /** The use cases of events. */
    public record Core(Events events, Attendees attendees, Debrief debrief, WorkingSet set, Clock clock) {}

    /** What makes and prints sheets, and where: not on the database's thread, for setting pages takes a while. */
    public record Sheets(
            Briefings briefings, Sheet sheet, Printing printing, Suggestions suggestions, Tasks background) {}

    public EventsFeature(Workbench bench, Core core, Sheets sheets) {
        EventsModel model = new EventsModel();
        GuestsController guests = new GuestsController(model, core, sheets, bench);
        SheetController sheet = new SheetController(model, sheets, bench);
        controller = new EventsController(model, core, bench, guests, sheet);
        EventsView view = new EventsView(model, controller, guests, sheet);
        screen = new Screen(view.title(), view.actions(), view.root(), controller::reload);
        controller.reload();
    }

    public Screen screen() {
        return screen;
    }

    /** Shows this event, if there is one. */
    public void open(UUID event) {
        controller.open(event);
    }

    /** Shows the sheet of this event, as somebody would who wants to print it. */
    public void openSheet(UUID event) {
        controller.open(event);
        controller.show(EventsModel.Part.SHEET);
    }

    public List<Command> commands() {
        return List.of(
                new Command(Messages.text("events.ui.command.new"), Feather.FLAG, controller::add),
                new Command(Messages.text("events.ui.command.sheet"), Feather.PRINTER, () -> {
                    controller.show(EventsModel.Part.SHEET);
                    controller.showScreen();
                }));
    }
}
