package io.fika.ui.calendar;

import io.fika.briefing.CalendarSheets;
import io.fika.briefing.Printing;
import io.fika.briefing.Sheet;
import io.fika.coffees.CoffeeDetails;
import io.fika.coffees.Coffees;
import io.fika.coffees.Planning;
import io.fika.coffees.Replans;
import io.fika.exchange.Invitations;
import io.fika.growth.Afterwards;
import io.fika.growth.EntryEvents;
import io.fika.journal.WorkingSet;
import io.fika.people.PeopleSearch;
import io.fika.reciprocity.Reciprocity;
import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Mail;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Remembered;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The month as a planning board. Made and used on the UI thread. */
public final class CalendarFeature {
    private final CalendarControllers on;
    private final ProblemSaving saving;
    private final CalendarHeader header;
    private final Navigator navigator;
    private final Screen screen;

    /** What the month needs: the use cases, and where plans are looked for, which must not be the database's thread. */
    public record Core(Coffees coffees, Planning planning, Tasks background, Photos photos, Clock clock, Table table, Post post,
            Print print) {}

    /** What is said and done around one coffee. */
    public record Table(
            CoffeeDetails details, Replans replans, Afterwards afterwards, Reciprocity reciprocity,
            PeopleSearch search, WorkingSet set, EntryEvents entries) {}

    /** How people are invited. */
    public record Post(Invitations invitations, Mail mail) {}

    /** How months and weeks come on paper; the sheet is made when it is first asked for, which takes a while. */
    public record Print(CalendarSheets sheets, Supplier<Sheet> sheet, Printing printing, Tasks background) {}

    private static final String PAGE = "calendar.page";
    private static final String FILTER = "calendar.due.filter";

    public CalendarFeature(Workbench bench, Core core, Remembered remembered) {
        CalendarModel model = new CalendarModel(LocalDate.now(core.clock()));
        var months = new CalendarController(model, bench, core.coffees(), core.planning(), core.background());
        on = new CalendarControllers(
                months,
                new DueController(
                        model, months, bench,
                        new DueController.Use(core.coffees(), core.table().search(), core.table().set())),
                new PlanController(
                        model, months, bench, core.coffees(), new PlanController.Search(core.planning(), core.background())),
                new MoveController(model, months, bench, core.coffees()),
                new HeldController(model, bench, core.coffees(), core.table().afterwards()),
                new CoffeeController(model, months, bench, new CoffeeWork(core.coffees(), core.table())),
                new BusyController(bench, core.coffees().busyTimes(), core.table().entries()),
                new InviteController(bench, core.post().invitations(), core.post().mail()));
        saving = new ProblemSaving(model, bench, core.coffees(), core.background());
        remembered.get(PAGE).flatMap(CalendarPage::named).ifPresent(model.page::set);
        model.page.subscribe((before, after) -> remembered.put(PAGE, after.name()));
        remembered.get(FILTER).map(DueFilter::parse).ifPresent(model.due.filter::set);
        model.due.filter.subscribe((before, after) -> remembered.put(FILTER, after.text()));
        PrintView print = new PrintView(new PrintController(model, bench, core.print()));
        header = new CalendarHeader(model, on, core.clock(), print::open);
        CalendarView view = new CalendarView(model, on, bench, core.photos(), core.clock());
        navigator = bench.navigator();
        screen = new Screen(header.title(), header.actions(), new StackPane(view.root(), print.root()), view::focus);
        on.months().reload();
    }

    public Screen screen() {
        return screen;
    }

    /** Reads the month anew, for a day may have passed since it was shown. */
    public void shown() {
        on.months().reload();
    }

    /** Puts somebody into focus, who is to have a coffee; they are listed even if they are not due. */
    public void planFor(UUID contact) {
        on.dues().wish(contact);
    }

    /** Shows one coffee in its month. */
    public void open(UUID coffee) {
        on.coffees().open(coffee);
    }

    /** Asks how a coffee went. */
    public void tell(UUID coffee) {
        on.coffees().tell(coffee);
    }

    /** Begins a coffee by hand on the day of the cursor. */
    private void newCoffee() {
        on.coffees().draft(on.months().cursor());
    }

    /** What can be done by name. */
    public List<Command> commands() {
        return List.of(
                new Command(Messages.text("calendar.command.plan"), Feather.COFFEE, on.plans()::plan),
                new Command(Messages.text("calendar.command.jump"), "Shortcut+G", Feather.CALENDAR, this::jump),
                new Command(Messages.text("calendar.command.month"), Feather.CALENDAR, () -> show(CalendarPage.MONTH)),
                new Command(Messages.text("calendar.command.week"), Feather.COLUMNS, () -> show(CalendarPage.WEEK)),
                new Command(Messages.text("calendar.command.day"), Feather.CLOCK, () -> show(CalendarPage.DAY)),
                new Command(Messages.text("calendar.command.agenda"), Feather.LIST, () -> show(CalendarPage.AGENDA)),
                new Command(Messages.text("calendar.command.accept"), Feather.CHECK, on.plans()::acceptAll),
                new Command(Messages.text("calendar.command.new"), Feather.PLUS, this::newCoffee),
                new Command(Messages.text("calendar.command.waiting"), Feather.CLOCK, () -> on.coffees().list(true)),
                new Command(Messages.text("calendar.command.problem"), Feather.SAVE, saving::save));
    }

    private void show(CalendarPage page) {
        navigator.show(Place.CALENDAR);
        on.months().page(page);
    }

    private void jump() {
        navigator.show(Place.CALENDAR);
        header.jump();
    }
}
