package io.fika.app.tour;

import io.fika.app.Core;
import io.fika.events.Events;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Printout;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pictures of the figures, who is behind them, and what is printed of them. */
final class InsightStops {
    private static final int YEAR = 12;
    private static final int CARDS = 22;
    private static final int REFERRALS = 8;
    private static final String PAGE = ".insights-scroll";

    private InsightStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.full("insights", Place.INSIGHTS),
                Stop.full("insights-more", Place.INSIGHTS).then(guide -> guide.scroll(PAGE, 0.55)),
                Stop.full("insights-end", Place.INSIGHTS).then(guide -> guide.scroll(PAGE, 1)),
                Stop.full("insights-people", Place.INSIGHTS)
                        .then(guide -> guide.press(Messages.text("growth.headline.people"))),
                Stop.full("insights-habits", Place.INSIGHTS).then(InsightStops::badly),
                Stop.full("insights-print", Place.INSIGHTS)
                        .then(guide -> guide.desktop().navigator().print(new Printout.Insights(YEAR))),
                Stop.full("insights-year", Place.INSIGHTS)
                        .then(guide -> guide.desktop().navigator().print(new Printout.Year(today(guide).getYear()))),
                Stop.empty("empty-insights", Place.INSIGHTS));
    }

    private static LocalDate today(Guide guide) {
        return LocalDate.now(guide.core().clock());
    }

    /** An evening of cards, and referrals of which nothing became anything. */
    private static void badly(Guide guide) {
        Core core = guide.core();
        List<Contact> people = core.people().all().stream()
                .filter(one -> one.placement() != null)
                .sorted(Comparator.comparing(one -> one.name().full()))
                .limit(REFERRALS)
                .toList();
        List<Edit<?>> edits = new ArrayList<>();
        edits.add(Edit.added(Events.draft("Chamber reception", ZonedDateTime.now(core.clock()).minusDays(9)).withCards(CARDS)));
        people.forEach(one -> edits.add(Edit.added(
                Favour.of(one.id(), By.ME, FavourKind.REFERRAL, today(guide).minusDays(30), "a name to call"))));
        core.journal().commit(new Change("Example", edits));
    }
}
