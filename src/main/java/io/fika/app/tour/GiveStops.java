package io.fika.app.tour;

import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import java.util.List;

/** The pictures of giving and taking. */
final class GiveStops {
    private GiveStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.full("give", Place.RECIPROCITY),
                Stop.full("give-typed", Place.RECIPROCITY)
                        .then(guide -> guide.type(Messages.text("reciprocity.ui.wish"), "a coating lab for small series")),
                page("give-wishes", Messages.text("reciprocity.ui.page.wishes"))
                        .then(guide -> guide.row(Messages.text("reciprocity.ui.needs"), 1))
                        .then(guide -> guide.row(Messages.text("reciprocity.ui.offers"), 2)),
                page("give-introductions", Messages.text("reciprocity.ui.page.introductions")),
                Stop.full("give-introduce", Place.RECIPROCITY)
                        .then(guide -> guide.press(Messages.text("reciprocity.ui.introduce"))),
                page("give-promises", Messages.text("reciprocity.ui.page.promises")),
                page("give-favours", Messages.text("reciprocity.ui.page.favours")),
                page("give-favour", Messages.text("reciprocity.ui.page.favours"))
                        .then(guide -> guide.press(Messages.text("reciprocity.command.favour"))),
                Stop.empty("empty-give", Place.RECIPROCITY));
    }

    private static Stop page(String name, String page) {
        return Stop.full(name, Place.RECIPROCITY).then(guide -> guide.press(page));
    }
}
