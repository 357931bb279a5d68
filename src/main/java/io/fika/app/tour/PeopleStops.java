package io.fika.app.tour;

import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import java.util.List;
import javafx.scene.input.KeyCode;

/** Pictures of the list of people: filtered, in the order of who drifts away, and before an edit of many. */
final class PeopleStops {
    private PeopleStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.full("people-filter", Place.PEOPLE)
                        .then(Guide::openWindow)
                        .then(guide -> guide.choose(Messages.text("people.view.month")))
                        .then(guide -> guide.press(Messages.text("people.filter"))),
                Stop.full("people-losing", Place.PEOPLE)
                        .then(guide -> guide.choose(Messages.text("people.view.losing"))),
                Stop.full("people-found", Place.PEOPLE)
                        .then(guide -> guide.type(Messages.text("people.filter.query"), "lumne optics")),
                Stop.full("people-nobody", Place.PEOPLE)
                        .then(guide -> guide.choose(Messages.text("people.view.unplaced")))
                        .then(guide -> guide.type(Messages.text("people.filter.query"), "xqxq")),
                Stop.full("people-columns", Place.PEOPLE)
                        .then(guide -> guide.choose(Messages.text("people.column.town")))
                        .then(guide -> guide.choose(Messages.text("people.form.tags")))
                        .then(guide -> guide.choose(Messages.text("people.card.email"))),
                Stop.full("people-columns-menu", Place.PEOPLE)
                        .then(Guide::openWindow)
                        .then(guide -> guide.open(Messages.text("people.list.columns"))),
                Stop.full("people-views-menu", Place.PEOPLE)
                        .then(guide -> guide.type(Messages.text("people.filter.query"), "lumen"))
                        .then(guide -> guide.press(Messages.text("people.filter.save")))
                        .then(guide -> guide.type(Messages.text("people.filter.name"), "At Lumen"))
                        .then(guide -> guide.keyOn(".filter-name", KeyCode.ENTER))
                        .then(Guide::openWindow)
                        .then(guide -> guide.open("At Lumen")),
                Stop.full("people-many", Place.PEOPLE)
                        .then(guide -> guide.choose(Messages.text("people.view.never")))
                        .then(guide -> guide.selectAll(Messages.text("people.title"))),
                Stop.full("people-preview", Place.PEOPLE)
                        .then(guide -> guide.choose(Messages.text("people.view.never")))
                        .then(guide -> guide.selectAll(Messages.text("people.title")))
                        .then(guide -> guide.press(Messages.text("people.bulk.remove"))));
    }
}
