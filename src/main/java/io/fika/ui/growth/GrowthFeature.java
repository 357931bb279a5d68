package io.fika.ui.growth;

import io.fika.growth.BroughtReports;
import io.fika.growth.MarketGaps;
import io.fika.growth.Opportunities;
import io.fika.growth.Origin;
import io.fika.growth.Reviews;
import io.fika.people.PeopleSearch;
import io.fika.text.Messages;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Workbench;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** Opportunities and what brought them, the target market, the review: models, views and controllers joined. */
public final class GrowthFeature {
    private final GrowthModel model = new GrowthModel();
    private final BoardController board;
    private final BroughtController brought;
    private final ReviewController review;
    private final MarketController market;
    private final Workbench bench;
    private final Screen screen;

    /** Where the screen reads from, and what edits. */
    public record Sources(Opportunities opportunities, BroughtReports brought, Reviews reviews, MarketGaps market,
            PeopleSearch search) {}

    /**
     * Shows what an opportunity came from.
     *
     * @param club shows a group
     * @param introduction shows an introduction
     */
    public record Ways(Consumer<UUID> club, Consumer<UUID> introduction) {}

    public GrowthFeature(Workbench bench, Sources sources, Ways ways) {
        this.bench = bench;
        var names = new Naming(sources.opportunities().set(), sources.search());
        board = new BoardController(model.board(), sources.opportunities(), names, ways, bench);
        brought = new BroughtController(
                model.brought(), sources.brought(), names, sources.opportunities()::today, bench);
        review = new ReviewController(model.review(), sources.reviews(), names, bench);
        market = new MarketController(model.market(), sources.market(), bench);
        Map<Page, Supplier<Node>> pages = new EnumMap<>(Page.class);
        pages.put(Page.BOARD, () -> new BoardView(model.board(), board, bench.drags()).root());
        pages.put(Page.BROUGHT, () -> new BroughtView(model.brought(), brought, this::openOpportunity).root());
        pages.put(Page.MARKET, () -> new MarketView(model.market(), market).root());
        pages.put(Page.REVIEW, () -> new ReviewView(model.review(), review).root());
        var view = new GrowthView(model, board, pages);
        screen = new Screen(view.title(), view.actions(), view.root(), this::reload);
        reload();
    }

    public Screen screen() {
        return screen;
    }

    /** Notes a new opportunity and opens its form. */
    public void newOpportunity(Origin from) {
        show(Page.BOARD);
        board.add(from);
    }

    /** Opens the form of an opportunity on the board. */
    public void openOpportunity(UUID opportunity) {
        show(Page.BOARD);
        board.open(opportunity);
    }

    /** Shows the review. */
    public void openReview() {
        show(Page.REVIEW);
    }

    public List<Command> commands() {
        return List.of(
                new Command(
                        Messages.text("growth.ui.command.new"), Feather.TRENDING_UP, () -> newOpportunity(Origin.UNKNOWN)),
                new Command(Messages.text("growth.ui.command.review"), Feather.EDIT_3, this::openReview),
                new Command(Messages.text("growth.ui.command.market"), Feather.TARGET, () -> show(Page.MARKET)));
    }

    private void show(Page page) {
        bench.navigator().closeCard(); // it would lie over the form
        bench.navigator().show(Place.GROWTH);
        model.page().set(page);
    }

    private void reload() {
        board.reload();
        brought.reload();
        review.reload();
        market.reload();
    }
}
