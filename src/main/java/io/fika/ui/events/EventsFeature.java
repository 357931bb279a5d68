package io.fika.ui.events;

import io.fika.briefing.Briefings;
import io.fika.briefing.Printing;
import io.fika.briefing.Sheet;
import io.fika.briefing.Suggestions;
import io.fika.growth.ClubReports;
import io.fika.growth.CoffeeProposals;
import io.fika.growth.Origin;
import io.fika.growth.WayHome;
import io.fika.people.Category;
import io.fika.reciprocity.Reciprocity;
import io.fika.events.Attendees;
import io.fika.events.Clubs;
import io.fika.events.Debrief;
import io.fika.events.Events;
import io.fika.events.PastedName;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
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

    /** A list of attendees in a file. */
    public interface GuestFiles {
        /** Slow: not called on the UI thread. */
        GuestList read(Path file);
    }

    /**
     * What was read of it.
     *
     * @param problem a sentence where it could not be read, else empty
     */
    public record GuestList(List<PastedName> people, String problem) {}

    /**
     * What leads to an event and what follows from it.
     *
     * @param purposes shows the list of purposes, to be edited
     * @param opportunity notes a new opportunity that came from there
     */
    public record Ways(
            GuestFiles lists, WayHome home, Reciprocity reciprocity, Clubs clubs, ClubReports reports,
            Consumer<UUID> planCoffee, CoffeeProposals proposals, Runnable purposes,
            Consumer<Origin> opportunity) {}

    public EventsFeature(Workbench bench, Core core, Sheets sheets, Ways ways) {
        EventsModel model = new EventsModel();
        GuestsController guests = new GuestsController(model, core, bench);
        SheetController sheet = new SheetController(model, sheets, bench);
        DebriefModel debriefs = new DebriefModel();
        DebriefController debrief = new DebriefController(model, debriefs, core, ways, bench);
        ClubModel clubs = new ClubModel();
        ClubController club = new ClubController(clubs, core, ways, bench);
        controller = new EventsController(
                model, core, ways, bench, new EventsController.Parts(guests, sheet, debrief, club));
        Node people = new GuestsView(
                model, guests,
                new PasteController(model, core.attendees(), ways.lists(), sheets.background(), bench),
                new ToMeetController(model, core, sheets.suggestions(), bench)).root();
        EventsView view = new EventsView(model, controller, parts(
                model, controller, people, sheet, new DebriefView(debriefs, debrief, model).root()),
                new EventsView.Groups(clubs, club, new ClubView(clubs, club, id -> core.set().find(Category.class, id)).root()));
        screen = new Screen(view.title(), view.actions(), view.root(), controller::reload);
        controller.reload();
    }

    private static Map<EventsModel.Part, Node> parts(
            EventsModel model, EventsController controller, Node people, SheetController sheet,
            Node debrief) {
        Map<EventsModel.Part, Node> parts = new EnumMap<>(EventsModel.Part.class);
        parts.put(EventsModel.Part.PLAN, new EventForm(model, controller).root());
        parts.put(EventsModel.Part.PEOPLE, people);
        parts.put(EventsModel.Part.SHEET, new SheetView(model, sheet).root());
        parts.put(EventsModel.Part.DEBRIEF, debrief);
        return parts;
    }

    public Screen screen() {
        return screen;
    }

    /** Shows this event, if there is one. */
    public void open(UUID event) {
        controller.open(event);
    }

    /** Shows this group, if there is one. */
    public void openClub(UUID club) {
        controller.openClub(club);
    }

    /** Shows the sheet of this event, as somebody would who wants to print it. */
    public void openSheet(UUID event) {
        controller.open(event);
        controller.show(EventsModel.Part.SHEET);
    }

    /** Shows the debrief of this event. */
    public void openDebrief(UUID event) {
        controller.open(event);
        controller.show(EventsModel.Part.DEBRIEF);
    }

    public List<Command> commands() {
        return List.of(
                new Command(Messages.text("events.ui.command.new"), Feather.FLAG, controller::add),
                new Command(Messages.text("events.ui.command.sheet"), Feather.PRINTER, () -> {
                    controller.show(EventsModel.Part.SHEET);
                    controller.showScreen();
                }),
                new Command(Messages.text("events.ui.command.debrief"), Feather.CHECK_SQUARE, controller::debrief));
    }
}
