package io.fika.app.desktop;

import io.fika.app.Core;
import io.fika.briefing.CalendarSheets;
import io.fika.briefing.Sheet;
import io.fika.coffees.Coffee;
import io.fika.exchange.ImportBatch;
import io.fika.growth.Origin;
import io.fika.journal.Committed;
import io.fika.journal.Outcome;
import io.fika.journal.Setting;
import io.fika.people.Contact;
import io.fika.reciprocity.Match;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarFeature;
import io.fika.ui.events.EventsFeature;
import io.fika.ui.growth.GrowthFeature;
import io.fika.ui.insights.InsightsFeature;
import io.fika.ui.kit.Appearance;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Drafts;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Emoji;
import io.fika.ui.kit.Feed;
import io.fika.ui.kit.FileDrop;
import io.fika.ui.kit.Hit;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Remembered;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import io.fika.ui.people.DuplicatesFeature;
import io.fika.ui.people.ImportFeature;
import io.fika.ui.people.PeopleFeature;
import io.fika.ui.reciprocity.ReciprocityFeature;
import io.fika.ui.reminders.RemindersFeature;
import io.fika.ui.settings.SettingsFeature;
import io.fika.ui.sheets.SheetsFeature;
import io.fika.ui.shell.Features;
import io.fika.ui.shell.Look;
import io.fika.ui.shell.Shell;
import io.fika.ui.sphere.SphereFeature;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/**
 * The whole window, put together by hand over what lies below it. It needs no stage: set its root into a scene of any
 * size and dress that. Made and used on the UI thread; features are made when they are first shown.
 */
public final class Desktop {
    private static final int YEAR = 12;

    private final Core core;
    private final Shell shell;
    private final Workbench bench;
    private final Outside outside;
    private final Photos photos;
    private final Lazy<SphereFeature> sphere;
    private final Lazy<CalendarFeature> calendar;
    private final Lazy<SettingsFeature> settings;
    private final Lazy<PeopleFeature> people;
    private final Lazy<ImportFeature> importing;
    private final Lazy<DuplicatesFeature> duplicates;
    private final Lazy<EventsFeature> events;
    private final OtherCalendars calendars;
    private final Lazy<GrowthFeature> growth;
    private final Lazy<Sheet> sheet;
    private final Lazy<SheetsFeature> sheets;
    private final Lazy<ReciprocityFeature> giving;
    private final Remembered remembered;
    private final RemindersFeature reminders;

    private LocalDate today;

    /** The window showing this place. */
    public Desktop(Core core, Outside outside, Place first) {
        this.core = core;
        this.outside = outside;
        today = LocalDate.now(core.clock());
        Emoji.expect(core.set().all(Contact.class).stream().map(contact -> contact.name().full()));
        var tasks = new Tasks(outside.work(), outside.ui(), this::onFailure);
        shell = new Shell(tasks, core.journal());
        bench = new Workbench(
                tasks, new Feed(core.journal(), outside.ui()), shell.navigator(), shell.drags(), outside.choosers(),
                new Drafts(core.database().drafts(), tasks, core.clock()));
        photos = new Photos(core.database().photos(), tasks, tasks.on(outside.background()));
        sphere = new Lazy<>(this::makeSphere);
        calendar = new Lazy<>(this::makeCalendar);
        calendars = new OtherCalendars(core, outside, bench);
        calendars.onChange(() -> calendar.made().ifPresent(CalendarFeature::shown));
        settings = new Lazy<>(() -> new SettingsFeature(
                bench, new SettingsFeature.Use(core.coffees(), core.journal(), core.set()), calendars.settings(),
                new Care(core.database(), core.clock())));
        people = new Lazy<>(this::makePeople);
        importing = new Lazy<>(() -> new ImportFeature(
                bench, core.imports(), core.earlierImports(), core.set(), outside.background()));
        duplicates = new Lazy<>(() -> new DuplicatesFeature(
                bench, core.duplicates(), core.set(), bench.tasks().on(outside.background()), photos));
        bench.feed().subscribe(committed -> {
            if (committed.kind() == Committed.Kind.DONE && committed.touches(ImportBatch.class)) {
                duplicates.get().offer();
            }
        });
        events = new Lazy<>(this::makeEvents);
        sheet = new Lazy<>(() -> new Sheet(core.database().photos()));
        sheets = new Lazy<>(this::makeSheets);
        giving = new Lazy<>(this::makeGiving);
        growth = new Lazy<>(() -> new GrowthFeature(
                bench, new GrowthFeature.Sources(core.opportunities(), core.brought(), core.reviews(), core.marketGaps(), core.search()),
                new GrowthFeature.Ways(id -> events.get().openClub(id), id -> giving.get().openIntroduction(id))));
        remembered = core.database().folder()
                .<Remembered>map(folder -> new ViewMemory(folder.config().resolve("views.properties")))
                .orElseGet(Remembered::forNow);
        shell.mount(
                new Features(
                        screens(), this::card, id -> events.get().open(id), this::print, this::commands, this::search),
                first);
        shell.place().subscribe(place -> sheets.made().ifPresent(SheetsFeature::close));
        reminders = new RemindersFeature(bench, new RemindersFeature.Use(
                core.reminders(), remembered, outside.notices(), outside.background(), core.clock(),
                this::askOutcome, this::debrief, () -> growth.get().openReview()));
        shell.atEnd(reminders.bell(), reminders.panel());
        bench.drafts().load(this::sayWhatWasKept);
        new FileDrop(shell.root(), this::open);
    }

    /** What was being typed when the program ended, whatever ended it, is offered to be gone on with. */
    private void sayWhatWasKept(List<String> forms) {
        KeptForms.of(forms, core.set()).ifPresent(kept -> shell.banner(
                Messages.text("app.drafts.kept", kept.words()), Messages.text("kit.draft.continue"), () -> {
                    shell.withoutBanner();
                    goOn(kept.form());
                }));
    }

    private void goOn(KeptForms.Form form) {
        switch (form) {
            case KeptForms.Form.NewPerson newPerson -> people.get().addPerson();
            case KeptForms.Form.Touch touch -> people.get().logTouch(List.of());
            case KeptForms.Form.Person(UUID id) -> bench.navigator().openContact(id);
            case KeptForms.Form.Event(UUID id) -> bench.navigator().openEvent(id);
            case KeptForms.Form.Coffee(UUID id) -> openCoffee(id);
            case KeptForms.Form.Outcome(UUID id) -> askOutcome(id);
            case KeptForms.Form.Review review -> growth.get().openReview();
            case KeptForms.Form.Opportunity(UUID id) -> growth.get().openOpportunity(id);
        }
    }

    /** What to set into the scene. */
    public Parent root() {
        return shell.root();
    }

    /** Shows what these files hold, as if they were dropped on the window. */
    public void open(List<Path> files) {
        importing.get().open(files);
    }

    public ReadOnlyObjectProperty<Place> place() {
        return shell.place();
    }

    public Navigator navigator() {
        return bench.navigator();
    }

    /** Shows a coffee in its month. */
    public void openCoffee(UUID coffee) {
        bench.navigator().closeCard(); // it would lie over what is shown of the coffee
        bench.navigator().show(Place.CALENDAR);
        calendar.get().open(coffee);
    }

    private void askOutcome(UUID coffee) {
        openCoffee(coffee);
        calendar.get().tell(coffee);
    }

    private void debrief(UUID event) {
        bench.navigator().closeCard();
        events.get().openDebrief(event);
    }

    /** Dresses the scene as the user wishes, now and when that is changed. */
    public void dress(Look look) {
        look.wear(Appearance.of(core.settings()));
        bench.feed().subscribe(committed -> {
            if (committed.touches(Setting.class)) {
                look.wear(Appearance.of(core.settings()));
            }
        });
    }

    /** To be told now and then: when a new day has come, what is due has changed. */
    void onTime() {
        reminders.onTime();
        outside.background().execute(core.search()::prepare);
        LocalDate now = LocalDate.now(core.clock());
        if (!now.equals(today)) {
            today = now;
            sphere.made().ifPresent(SphereFeature::refresh);
            calendar.made().ifPresent(CalendarFeature::shown);
        }
    }

    /** Keeps what is typed and not saved, before the data is closed. */
    public void close() {
        bench.drafts().flush();
    }

    /** Says something above everything else for as long as the window is open, with something to do about it. */
    void banner(String sentence, String action, Runnable onAction) {
        shell.banner(sentence, action, onAction);
    }

    /** Says it in one sentence, and in the log without anybody's data. */
    void onFailure(Throwable failure) {
        Failures.log(failure);
        shell.navigator().notice(Messages.text("app.failure"));
    }

    private Map<Place, Supplier<Screen>> screens() {
        Map<Place, Supplier<Screen>> screens = new EnumMap<>(Place.class);
        screens.put(Place.SPHERE, () -> sphere.get().screen());
        screens.put(Place.CALENDAR, () -> calendar.get().screen());
        screens.put(Place.PEOPLE, () -> duplicates.get().over(importing.get().over(people.get().screen())));
        screens.put(Place.EVENTS, () -> events.get().screen());
        screens.put(Place.SETTINGS, () -> settings.get().screen());
        screens.put(Place.RECIPROCITY, () -> giving.get().screen());
        screens.put(Place.GROWTH, () -> growth.get().screen());
        screens.put(Place.INSIGHTS, () -> new InsightsFeature(
                bench, core.insights(), core.set(), bench.tasks().on(outside.background()),
                new InsightsFeature.Start(() -> importing.get().choose(), () -> people.get().addPerson())).screen());
        return screens;
    }

    private SphereFeature makeSphere() {
        var start = new SphereFeature.Start(
                () -> importing.get().choose(), () -> people.get().addPerson(), outside.openExample());
        return new SphereFeature(
                bench,
                new SphereFeature.Sources(core.people(), core.standings(), core.coffees(), photos),
                new SphereFeature.Ways(start, this::planCoffee, those -> people.get().logTouch(those)),
                depth());
    }

    private SphereFeature.Depth depth() {
        return new SphereFeature.Depth(
                core.ties(), core.events(), core.journal(), core.database().touches(), remembered,
                bench.tasks().on(outside.background()));
    }

    private PeopleFeature makePeople() {
        var ways = new PeopleFeature.Ways(
                this::planCoffee, this::openCoffee, () -> importing.get().choose(), () -> duplicates.get().open(),
                address -> outside.background().execute(() -> outside.follow().accept(address)),
                new PeopleFeature.Giving(
                        contact -> giving.get().noteWish(contact), contact -> giving.get().logFavour(contact),
                        contact -> growth.get().newOpportunity(Origin.contact(contact))));
        return new PeopleFeature(bench, sources(), ways, photos, remembered);
    }

    private PeopleFeature.Sources sources() {
        return new PeopleFeature.Sources(
                core.people(), core.search(), core.standings(), core.database().touches(), core.journal(),
                core.bulk());
    }

    private CalendarFeature makeCalendar() {
        var use = new CalendarFeature.Core(
                core.coffees(), core.planning(), bench.tasks().on(outside.background()), photos, core.clock(), table(),
                new CalendarFeature.Post(core.invitations(), mail()),
                new CalendarFeature.Print(
                        new CalendarSheets(core.clock()), sheet, outside.printing(),
                        bench.tasks().on(outside.background())));
        return new CalendarFeature(bench, use, remembered);
    }

    private CalendarFeature.Table table() {
        return new CalendarFeature.Table(
                core.coffeeDetails(), core.replans(), core.afterwards(), core.reciprocity(), core.search(),
                core.set(), core.entryEvents());
    }

    private void introduce(Match match) {
        bench.tasks().run(
                () -> core.introducing().overCoffee(match, LocalDate.now(core.clock())),
                outcome -> outcome.ifPresentOrElse(
                        this::introduced, () -> bench.navigator().notice(Messages.text("app.introduce.noTime"))));
    }

    private void introduced(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {
                done.committed().editsOf(Coffee.class).findFirst().ifPresent(edit -> openCoffee(edit.subject().id()));
                bench.navigator().done(done.committed().label());
            }
            case Outcome.Refused refused -> bench.navigator().notice(Edits.sentence(refused.cause()));
        }
    }

    private void planCoffee(UUID contact) {
        bench.navigator().show(Place.CALENDAR);
        calendar.get().planFor(contact);
    }

    private Node card(UUID contact) {
        sphere.made().ifPresent(map -> map.reveal(contact));
        return people.get().card(contact);
    }

    /** Has the first sheet set as fast as all others; takes a second or two of a thread that nobody waits for. */
    void warmUp() {
        sheet.get().warmUp();
        core.insights().warmUp();
    }

    private ReciprocityFeature makeGiving() {
        var made = new ReciprocityFeature(bench, new ReciprocityFeature.Use(
                core.reciprocity(), core.letters(), core.search(), core.clock(),
                new ReciprocityFeature.Ways(mail(), this::introduce)));
        shell.over(made.over());
        return made;
    }

    private static MailProgram mail() {
        return new MailProgram(System.getProperty("os.name", ""));
    }

    private SheetsFeature makeSheets() {
        var made = new SheetsFeature(bench, new SheetsFeature.Use(
                core.briefings(), core.packs(), core.figureSheets(), sheet, outside.printing(),
                bench.tasks().on(outside.background())));
        shell.over(made.root());
        return made;
    }

    private void print(Printout what) {
        sheets.get().show(what);
    }

    private EventsFeature makeEvents() {
        return new EventsFeature(
                bench,
                new EventsFeature.Core(core.events(), core.attendees(), core.debrief(), core.set(), core.clock()),
                new EventsFeature.Sheets(
                        core.briefings(), sheet.get(), outside.printing(), core.suggestions(),
                        bench.tasks().on(outside.background())),
                new EventsFeature.Ways(GuestFiles::read, core.wayHome(), core.reciprocity(), core.clubs(), core.clubReports(),
                        this::planCoffee, core.coffeeProposals(), this::editPurposes,
                        from -> growth.get().newOpportunity(from)));
    }

    private void editPurposes() {
        bench.navigator().show(Place.SETTINGS);
        settings.get().showPurposes();
    }

    private List<Command> commands() {
        return Stream.of(
                        people.get().commands(), importing.get().commands(), duplicates.get().commands(),
                        calendar.get().commands(), events.get().commands(), giving.get().commands(),
                        growth.get().commands(), printing())
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> printing() {
        LocalDate now = LocalDate.now(core.clock());
        return List.of(
                command(Messages.text("sheets.command.today"), () -> new Printout.Day(LocalDate.now(core.clock()))),
                command(Messages.text("sheets.command.insights"), () -> new Printout.Insights(YEAR)),
                year(now.getYear()), year(now.getYear() - 1));
    }

    private Command year(int year) {
        return command(Messages.text("sheets.command.year", String.valueOf(year)), () -> new Printout.Year(year));
    }

    private Command command(String title, Supplier<Printout> what) {
        return new Command(title, Feather.PRINTER, () -> print(what.get()));
    }

    private List<Hit> search(String text) {
        return PeopleFeature.search(sources(), text);
    }
}
