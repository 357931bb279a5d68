package io.fika.ui.reciprocity;

import io.fika.growth.Letters;
import io.fika.people.PeopleSearch;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Reciprocity;
import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Mail;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Giving and taking: models, views and controllers joined. Made and used on the UI thread. */
public final class ReciprocityFeature {
    private final ReciprocityModel model = new ReciprocityModel();
    private final Workbench bench;
    private final ReciprocityController controller;
    private final ReciprocityView view;
    private final FavourForm favour;
    private final Screen screen;

    /** What it works with. */
    public record Use(Reciprocity reciprocity, Letters letters, PeopleSearch search, Clock clock, Ways ways) {}

    /**
     * What it hands on.
     *
     * @param mail not called on the UI thread
     * @param overCoffee plans a coffee with the two of a match
     */
    public record Ways(Mail mail, Consumer<Match> overCoffee) {}

    public ReciprocityFeature(Workbench bench, Use use) {
        this.bench = bench;
        controller = new ReciprocityController(model, bench, use);
        favour = new FavourForm(new FavourController(bench, use));
        view = new ReciprocityView(
                model, controller,
                new Pages(bench, use, model, controller, () -> favour.open(null)));
        screen = new Screen(view.title(), view.actions(), view.root(), controller::reload);
    }

    public Screen screen() {
        return screen;
    }

    /** To lie over the screens: where a favour is logged, from wherever one is. */
    public Node over() {
        return favour.root();
    }

    /** Asks what help was given or received; by whom, if that is known. */
    public void logFavour(@Nullable UUID contact) {
        favour.open(contact);
    }

    /** Lets the user note what somebody looks for or can give; without a contact, the user. */
    public void noteWish(@Nullable UUID contact) {
        show(ReciprocityModel.Page.HELP);
        view.note(contact);
    }

    /** Shows an introduction, if there is one of this identity. */
    public void openIntroduction(UUID introduction) {
        bench.navigator().closeCard(); // it would lie over the letters
        show(ReciprocityModel.Page.INTRODUCTIONS);
        model.search.set(""); // it might be filtered out
        controller.reload();
        model.introductions.stream()
                .filter(it -> it.it().id().equals(introduction))
                .findFirst()
                .ifPresent(model.chosen::set);
    }

    public List<Command> commands() {
        return List.of(
                new Command(
                        Messages.text("reciprocity.command.favour"), "Shortcut+Shift+L", Feather.HEART,
                        () -> logFavour(null)),
                new Command(Messages.text("reciprocity.command.wish"), Feather.GIFT, () -> noteWish(null)),
                new Command(
                        Messages.text("reciprocity.command.promises"), Feather.CHECK_SQUARE,
                        () -> show(ReciprocityModel.Page.PROMISES)));
    }

    private void show(ReciprocityModel.Page page) {
        bench.navigator().show(Place.RECIPROCITY);
        model.page.set(page);
    }
}
