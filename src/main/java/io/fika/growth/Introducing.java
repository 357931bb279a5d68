package io.fika.growth;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeDetails;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Coffees;
import io.fika.coffees.Dates;
import io.fika.coffees.Opening;
import io.fika.coffees.Openings;
import io.fika.coffees.Sitting;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Match;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Brings two people together over a coffee of three. Called on the worker. */
public final class Introducing {
    private static final int MONTHS = 3;

    private final Journal journal;
    private final Coffees coffees;
    private final CoffeeDetails details;

    public Introducing(Journal journal, Coffees coffees, CoffeeDetails details) {
        this.journal = journal;
        this.coffees = coffees;
        this.details = details;
    }

    /**
     * Plans a coffee with the two of a match at the first time that suits both, and notes the introduction, in one
     * change. Absent where no day of the next months has room for it.
     *
     * @throws NullPointerException if the user is one of the two: nobody introduces themselves
     */
    public Optional<Outcome> overCoffee(Match match, LocalDate today) {
        UUID seeker = Objects.requireNonNull(match.need().contact());
        UUID giver = Objects.requireNonNull(match.offer().contact());
        Sitting sitting = coffees.sitting(List.of(seeker, giver));
        return start(sitting, today).map(start -> {
            Coffee coffee = new Coffee(
                    Ids.next(), 0, CoffeeStatus.PROPOSED, details.at(start), sitting.minutes(), sitting.place(),
                    match.need().plain(), true, List.of(seeker, giver), "");
            Introduction introduction = new Introduction(
                    Ids.next(), 0, seeker, giver, match.need().id(), match.offer().id(), today,
                    IntroductionStage.PROPOSED, match.need().plain());
            String label = Messages.text("growth.introduce", details.names(coffee), Dates.moment(start));
            return journal.commit(new Change(label, Edit.added(coffee), Edit.added(introduction)));
        });
    }

    private Optional<LocalDateTime> start(Sitting sitting, LocalDate today) {
        return Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .limit(MONTHS)
                .flatMap(month -> starts(month, sitting, today))
                .findFirst();
    }

    private Stream<LocalDateTime> starts(YearMonth month, Sitting sitting, LocalDate today) {
        Openings openings = coffees.openings(month);
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> day.isAfter(today))
                .map(day -> openings.on(day, sitting, null))
                .filter(Opening::fits)
                .map(Opening::start);
    }
}
