package io.fika.app.tour;

import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityKind;
import io.fika.growth.OpportunityStage;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Pictures of opportunities, what brought them, the target market and the review; of none, some and very many. */
final class GrowthStops {
    private static final int MANY = 2_000;
    private static final List<OpportunityKind> KINDS = List.of(OpportunityKind.values());
    private static final List<OpportunityStage> STAGES = List.of(OpportunityStage.values());
    private static final String LONG =
            "A framework agreement on calibration kits, measuring benches and everything around them for all of Europe";

    private GrowthStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.full("growth", Place.GROWTH),
                Stop.full("growth-form", Place.GROWTH).then(GrowthStops::open),
                Stop.full("growth-drag", Place.GROWTH)
                        .then(Guide::openWindow)
                        .then(guide -> {
                            Node card = guide.scene().getRoot().lookup(".chance-tile");
                            if (card != null) {
                                guide.hold(card, ".stage-won", 0.5, 0.4);
                            }
                        }),
                Stop.full("growth-brought", Place.GROWTH)
                        .then(guide -> guide.press(Messages.text("growth.ui.page.brought")))
                        .then(guide -> guide.row(Messages.text("growth.ui.brought.list"), 2))
                        .then(guide -> guide.keyOn(".brought-list", KeyCode.ENTER)),
                Stop.full("growth-market", Place.GROWTH)
                        .then(guide -> guide.press(Messages.text("growth.ui.page.market"))),
                Stop.full("growth-review", Place.GROWTH)
                        .then(guide -> guide.press(Messages.text("growth.ui.page.review"))),
                Stop.full("growth-review-below", Place.GROWTH)
                        .then(guide -> guide.press(Messages.text("growth.ui.page.review")))
                        .then(guide -> guide.scroll(".review > .event-scroll", 1)),
                Stop.full("growth-many", Place.GROWTH).then(GrowthStops::many),
                Stop.empty("empty-growth", Place.GROWTH),
                Stop.empty("empty-growth-brought", Place.GROWTH)
                        .then(guide -> guide.press(Messages.text("growth.ui.page.brought"))),
                Stop.empty("empty-growth-market", Place.GROWTH)
                        .then(guide -> guide.press(Messages.text("growth.ui.page.market"))),
                Stop.empty("empty-growth-review", Place.GROWTH)
                        .then(guide -> guide.press(Messages.text("growth.ui.page.review"))));
    }

    private static void open(Guide guide) {
        guide.row(Messages.text("growth.stage.talking"), 0);
        guide.keyOn(".stage-columns", KeyCode.ENTER);
    }

    // ten years of them, some with names and sums longer than any column
    private static void many(Guide guide) {
        LocalDate today = LocalDate.now(guide.core().clock());
        UUID from = guide.somebody().map(Contact::id).orElse(null);
        List<Edit<?>> edits = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            LocalDate day = today.minusDays(i * 3650L / MANY);
            edits.add(Edit.added(new Opportunity(
                    Ids.next(), 0, i % 7 == 1 ? LONG : "Order " + (MANY - i), KINDS.get(i % 3),
                    STAGES.get(i * 7 % 4), day, null, from, null, null, null,
                    i % 7 == 1 ? 123_456_789_00L : 4_200_00L, i % 5 == 0 ? "CHF" : "EUR", day, "")));
        }
        guide.core().journal().commit(new Change("Ten years", edits));
    }
}
