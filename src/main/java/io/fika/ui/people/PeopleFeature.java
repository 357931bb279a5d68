package io.fika.ui.people;

import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.BulkEdits;
import io.fika.people.People;
import io.fika.people.PeopleSearch;
import io.fika.people.Standings;
import io.fika.people.TouchStore;
import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Hit;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Remembered;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Workbench;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The table of people, and the card of one person with its forms. */
public final class PeopleFeature {
    private final Screen screen;
    private final CardController cards;
    private final CardView card;
    private final PeopleModel model = new PeopleModel();
    private final PeopleController table;

    /** Where people are read from and edited. */
    public record Sources(
            People people, PeopleSearch search, Standings standings, TouchStore touches, Journal journal,
            BulkEdits bulk) {
        WorkingSet set() {
            return standings.set();
        }
    }

    /**
     * Where the screen leads.
     *
     * @param planCoffee plans a coffee with somebody
     * @param openCoffee shows a coffee, whatever became of it
     * @param follow opens an address with the program of the system that is for it: {@code mailto:}, {@code tel:},
     *     {@code https:}
     */
    public record Ways(
            Consumer<UUID> planCoffee, Consumer<UUID> openCoffee, Runnable importPeople, Runnable findDuplicates,
            Consumer<String> follow, Giving giving) {}

    /** What is noted of somebody elsewhere: what they look for or can give, help given or received, and what came of it. */
    public record Giving(Consumer<UUID> wish, Consumer<UUID> favour, Consumer<UUID> opportunity) {}

    /** Where the buttons of the screen and its table lead. */
    record Doors(
            Runnable addPerson, Runnable importPeople, Runnable findDuplicates, Consumer<List<UUID>> log,
            Consumer<UUID> planCoffee) {}

    public PeopleFeature(Workbench bench, Sources sources, Ways ways, Photos photos, Remembered remembered) {
        var lists = new CardLists(sources.set());
        var cardModel = new CardModel();
        var reader = new CardReader(sources.set(), sources.standings(), sources.touches(), sources.journal());
        cards = new CardController(cardModel, sources.people(), reader, bench, ways);
        card = new CardView(cardModel, cards, lists, photos);
        var doors = new Doors(
                cards::onNew, ways.importPeople(), ways.findDuplicates(), cards::onLog, ways.planCoffee());
        table = new PeopleController(model, sources, doors, bench, remembered);
        screen = new PeopleView(model, table, lists, doors).screen(doors);
        table.refresh();
    }

    public Screen screen() {
        return screen;
    }

    /** The card of a contact; the window keeps it in its pane at the side. */
    public Node card(UUID contact) {
        cards.show(contact);
        return card.root();
    }

    /** Opens the form for somebody new. */
    public void addPerson() {
        cards.onNew();
    }

    /** Opens the form for a touch with these people. */
    public void logTouch(List<UUID> people) {
        cards.onLog(people);
    }

    public List<Command> commands() {
        return Stream.concat(
                        Stream.of(
                                new Command(
                                        Messages.text("people.command.add"), "Shortcut+N", Feather.USER_PLUS,
                                        this::addPerson),
                                new Command(
                                        Messages.text("people.command.log"), "Shortcut+L", Feather.COFFEE,
                                        cards::onLogShown)),
                        Stream.concat(PeopleViews.all().stream(), model.saved.stream()).map(view -> new Command(
                                PeopleController.command(view), Feather.FILTER, () -> table.onView(view))))
                .toList();
    }

    /** Finds people as one types; on the worker, whether or not the screen was ever shown. */
    public static List<Hit> search(Sources sources, String text) {
        return new PersonHits(sources).find(text);
    }
}
