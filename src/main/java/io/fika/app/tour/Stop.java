package io.fika.app.tour;

import io.fika.journal.Change;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.people.Work;
import io.fika.text.Messages;
import io.fika.ui.kit.Appearance;
import io.fika.ui.kit.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/**
 * One picture.
 *
 * @param name of the file, before the theme
 * @param empty over a data folder without people
 * @param place what to show first
 * @param then what to do there, by turns; after each there is time for it to be drawn
 */
record Stop(String name, boolean empty, Place place, List<Consumer<Guide>> then) {
    private static final int CALENDARS_PAGE = 2;
    private static final int CATEGORIES_PAGE = 5;
    private static final int WORDS_PAGE = 8;

    static List<Stop> all() {
        return Stream.of(
                        screens(), CoffeeStops.all(), PeopleStops.all(), GiveStops.all(), SheetStops.all(), CardStops.all(),
                        InsightStops.all(), duplicates(), EventStops.all(), GrowthStops.all(), imported())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Stop> screens() {
        return List.of(
                full("sphere", Place.SPHERE),
                full("sphere-card", Place.SPHERE).then(Stop::card),
                full("sphere-past", Place.SPHERE).then(guide -> guide.slide(Messages.text("sphere.time.slider"), 0.4)),
                full("sphere-compared", Place.SPHERE)
                        .then(guide -> guide.slide(Messages.text("sphere.time.slider"), 0.4))
                        .then(guide -> guide.press(Messages.text("sphere.time.compare"))),
                full("sphere-compared-past", Place.SPHERE)
                        .then(guide -> guide.slide(Messages.text("sphere.time.slider"), 0.3))
                        .then(guide -> guide.press(Messages.text("sphere.time.compare")))
                        .then(guide -> guide.slide(Messages.text("sphere.time.second"), 0.7)),
                full("sphere-past-trust", Place.SPHERE)
                        .then(guide -> guide.choose(Messages.text("sphere.layer.trust")))
                        .then(guide -> guide.slide(Messages.text("sphere.time.slider"), 0.4)),
                full("sphere-image-size", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.picture.any"))),
                full("sphere-table", Place.SPHERE).then(guide -> guide.press(Messages.text("sphere.twin"))),
                full("sphere-trust", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.layer.trust"))),
                full("sphere-introductions", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.layer.introductions"))),
                full("sphere-event", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.layer.event"))),
                full("sphere-acquaintances", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.layer.acquaintances"))),
                full("sphere-through", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.layer.through"))),
                full("sphere-favours", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.layer.favours"))),
                full("sphere-groups", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.by.group"))),
                full("sphere-tags", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.by.tag"))),
                full("sphere-organisations", Place.SPHERE)
                        .then(guide -> guide.choose(Messages.text("sphere.by.organisation"))),
                full("sphere-undivided", Place.SPHERE).then(guide -> guide.choose(Messages.text("sphere.by.none"))),
                full("sphere-find", Place.SPHERE).then(guide -> guide.write(".sphere-map", "ma")),
                full("sphere-drag", Place.SPHERE)
                        .then(Guide::openWindow)
                        .then(guide -> guide.labelled(".map-tray .list-cell")
                                .ifPresent(row -> guide.hold(row, ".sphere-map", 0.56, 0.3))),
                full("sphere-drag-day", Place.SPHERE)
                        .then(Guide::openWindow)
                        .then(guide -> guide.labelled(".map-tray .list-cell")
                                .ifPresent(row -> guide.hold(row, ".map-strip-day", 0.5, 0.5))),
                full("sphere-menu", Place.SPHERE)
                        .then(Guide::openWindow)
                        .then(guide -> guide.menu(".sphere-map", 0.5, 0.1)),
                full("keys", Place.SPHERE).then(guide -> guide.key(KeyCode.F1, false)),
                full("palette", Place.SPHERE).then(guide -> guide.shortcut(KeyCode.K)),
                full("people", Place.PEOPLE),
                full("import-file", Place.PEOPLE).then(guide -> guide.shortcut(KeyCode.O)),
                full("import", Place.PEOPLE).then(Stop::addressBook),
                full("import-differs", Place.PEOPLE)
                        .then(Stop::addressBook)
                        .then(guide -> guide.press(Messages.text("people.import.fate.differs"))),
                full("import-columns", Place.PEOPLE).then(Stop::table),
                full("event", Place.EVENTS).then(EventStops::next),
                full("settings", Place.SETTINGS),
                full("month", Place.CALENDAR),
                page("week", Messages.text("calendar.page.week")),
                page("day", Messages.text("calendar.page.day")),
                page("agenda", Messages.text("calendar.page.agenda")),
                full("month-proposed", Place.CALENDAR)
                        .then(guide -> guide.press(Messages.text("calendar.forth")))
                        .then(guide -> guide.press(Messages.text("calendar.plan"))),
                full("month-found", Place.CALENDAR)
                        .then(guide -> guide.type(Messages.text("calendar.due.search.reading"), "an")),
                full("month-filter", Place.CALENDAR)
                        .then(guide -> guide.press(Messages.text("calendar.due.filter")))
                        .then(guide -> guide.press(Messages.text("calendar.due.filter.open"))),
                full("month-print", Place.CALENDAR).then(guide -> guide.choose(Messages.text("calendar.print"))),
                full("week-print", Place.CALENDAR)
                        .then(guide -> guide.choose(Messages.text("calendar.print")))
                        .then(guide -> guide.press(Messages.text("calendar.print.week"))),
                full("reminders", Place.CALENDAR).then(guide -> guide.press(Messages.text("reminders.title"))),
                full("settings-calendars", Place.SETTINGS)
                        .then(Stop::followNowhere)
                        .then(guide -> guide.row(Messages.text("settings.title"), CALENDARS_PAGE)),
                full("settings-categories", Place.SETTINGS)
                        .then(guide -> guide.row(Messages.text("settings.title"), CATEGORIES_PAGE)),
                full("settings-words", Place.SETTINGS).then(guide -> guide.row(Messages.text("settings.title"), WORDS_PAGE)),
                empty("empty-sphere", Place.SPHERE),
                empty("empty-month", Place.CALENDAR),
                empty("empty-people", Place.PEOPLE),
                empty("empty-events", Place.EVENTS));
    }

    private static List<Stop> duplicates() {
        return List.of(
                full("duplicates", Place.PEOPLE)
                        .then(Stop::knowTwice)
                        .then(guide -> guide.press(Messages.text("people.duplicates.title"))),
                full("duplicates-photos", Place.PEOPLE)
                        .then(Stop::pictureTwice)
                        .then(guide -> guide.press(Messages.text("people.duplicates.title"))));
    }

    // of a month with a plan, a week in
    private static Stop page(String name, String page) {
        return full(name, Place.CALENDAR)
                .then(guide -> guide.press(Messages.text("calendar.forth")))
                .then(guide -> guide.press(Messages.text("calendar.plan")))
                .then(guide -> guide.choose(page))
                .then(guide -> guide.press(Messages.text("calendar.forth.week")));
    }

    static Stop full(String name, Place place) {
        return new Stop(name, false, place, List.of());
    }

    Stop then(Consumer<Guide> more) {
        return new Stop(name, empty, place, Stream.concat(then.stream(), Stream.of(more)).toList());
    }

    static Stop empty(String name, Place place) {
        return new Stop(name, true, place, List.of());
    }

    private static void addressBook(Guide guide) {
        guide.shortcut(KeyCode.O);
        guide.press(Messages.text("people.import.file.choose"));
    }

    /** At the end, for they change what there is. */
    private static List<Stop> imported() {
        return List.of(
                full("import-done", Place.PEOPLE)
                        .then(Stop::addressBook)
                        .then(guide -> guide.press(Messages.text("people.import.take.people", 4))),
                full("import-earlier", Place.PEOPLE).then(guide -> guide.shortcut(KeyCode.O)),
                full("import-back", Place.PEOPLE)
                        .then(guide -> guide.core().people().all().stream()
                                .filter(person -> person.name().family().equals("Paulsen"))
                                .findFirst()
                                .ifPresent(person -> guide.core().people().edit(person, person.withBirthday("--05-03"))))
                        .then(guide -> guide.shortcut(KeyCode.O))
                        .then(guide -> guide.press(Messages.text("people.earlier.take.of", "address book.vcf"))),
                full("large-people", Place.PEOPLE).then(Stop::enlarge),
                full("large-card", Place.PEOPLE).then(Stop::enlarge).then(Stop::card));
    }

    /** A table whose headings say nothing of people. */
    private static void table(Guide guide) {
        try {
            Path file = Files.createTempFile("guests", ".csv");
            file.toFile().deleteOnExit();
            Files.writeString(file, """
                    Guest;From;Writes as;Reached under;Table
                    Hanne Berg;Nordlicht;hanne.berg@example.org;+49 40 5550117;4
                    Tomas Leitner;Danube Optics;t.leitner@example.org;+43 1 5550132;2
                    Aurélie Simon;Atelier Simon;aurelie@example.org;+33 1 55 50 14 20;4
                    """);
            guide.desktop().open(List.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a calendar that is out of reach, and one that was never there
    private static void followNowhere(Guide guide) {
        guide.core().subscriptions().add(List.of(Path.of("/media/stick/work.ics"), Path.of("/srv/calendars/team")));
    }

    private static void enlarge(Guide guide) {
        guide.core().journal().commit(new Change(
                Messages.text("settings.text"), Appearance.edit(guide.core().settings(), Appearance.TextSize.LARGEST)));
    }

    // somebody once more, as another address book has them
    private static void knowTwice(Guide guide) {
        guide.somebody().ifPresent(one -> guide.core().people().add(Contact.named(
                        PersonName.of("Dr. " + one.name().full()), LocalDate.now(guide.core().clock()))
                .withWork(new Work(one.work().organisation() + " GmbH", "", "Managing director"))
                .withMethods(Stream.concat(
                                one.methods().stream(),
                                Stream.of(new ContactMethod(ContactMethod.Kind.EMAIL, "private@example.org", "home")))
                        .toList())));
        List<Contact> colleagues = guide.core().people().all().stream()
                .filter(one -> !one.work().organisation().isEmpty())
                .sorted(Comparator.comparing(one -> one.name().full()))
                .limit(4)
                .toList();
        colleagues.forEach(one -> guide.core().people().add(
                Contact.named(one.name(), LocalDate.now(guide.core().clock())).withWork(one.work())));
    }

    // both entries of the person who is there twice have a photo
    private static void pictureTwice(Guide guide) {
        guide.somebody().ifPresent(one -> {
            List<Contact> both = guide.core().people().all().stream()
                    .filter(each -> each.name().full().endsWith(one.name().full()))
                    .toList();
            for (int i = 0; i < both.size(); i++) {
                String photo = guide.core().database().photos().put(Portrait.jpeg(i + 1));
                guide.core().people().change(
                        both.get(i).id(), Messages.text("people.what.photo"), now -> now.withPhoto(photo));
            }
        });
    }

    private static void card(Guide guide) {
        guide.somebody().ifPresent(one -> guide.desktop().navigator().openContact(one.id()));
    }
}
