package io.fika.ui.sphere;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffees;
import io.fika.coffees.Dates;
import io.fika.coffees.MonthBoard;
import io.fika.coffees.Opening;
import io.fika.coffees.Openings;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Plans coffees on the next days, without leaving the map. The days are read only while somebody sees them. */
final class StripController {
    /** Two weeks of work. */
    static final int DAYS = 10;
    /** More than these do not have coffee, they have a meeting. */
    private static final int MOST_PEOPLE = 3;

    private final StripModel model;
    private final Coffees coffees;
    private final Workbench bench;
    private final SphereModel map;
    private final List<Runnable> waiting = new ArrayList<>();
    private Map<YearMonth, Openings> openings = Map.of();
    private boolean shown;
    private boolean stale = true;
    private boolean reading;
    private long asked;

    StripController(StripModel model, SphereModel map, Coffees coffees, Workbench bench) {
        this.map = map;
        this.model = model;
        this.coffees = coffees;
        this.bench = bench;
        bench.feed().subscribe(committed -> refresh());
    }

    private record Read(List<MonthBoard.Day> days, Map<YearMonth, Openings> openings) {}

    /** Something has changed: the days are read anew, at once if they are shown. */
    void refresh() {
        stale = true;
        if (shown) {
            read();
        }
    }

    void onShown(boolean now) {
        shown = now;
        if (shown && stale) {
            read();
        }
    }

    private void read() {
        stale = false;
        reading = true;
        long number = ++asked;
        bench.tasks().run(this::days, read -> {
            if (number == asked) {
                reading = false;
                openings = read.openings();
                model.daysProperty().set(read.days());
                answer();
            }
        });
    }

    private void answer() {
        List<Runnable> those = List.copyOf(waiting);
        waiting.clear();
        those.forEach(Runnable::run);
    }

    private Read days() {
        List<MonthBoard.Day> days = coffees.nextDays(DAYS);
        Map<YearMonth, Openings> those = new HashMap<>();
        days.forEach(day -> those.computeIfAbsent(YearMonth.from(day.date()), coffees::openings));
        return new Read(days, those);
    }

    /** What letting these people go over a day would mean; empty while the days are being read. */
    Optional<DropHint> hintFor(List<UUID> people, LocalDate day, boolean regardless) {
        LocalDate past = map.pastProperty().get();
        if (past != null) {
            return Optional.of(new DropHint(false, MapEdits.refusal(past), List.of()));
        }
        if (people.size() > MOST_PEOPLE) {
            return Optional.of(DropHint.refuses(
                    Messages.text("sphere.strip.many", people.size()),
                    Messages.text("sphere.strip.many.reason", MOST_PEOPLE)));
        }
        return opening(people, day).map(opening -> hint(people, opening, regardless));
    }

    private DropHint hint(List<UUID> people, Opening opening, boolean regardless) {
        String title = Messages.text("sphere.strip.coffee", coffees.names(people), Dates.moment(opening.start()));
        if (opening.fits()) {
            return DropHint.accepts(title, DropHint.Line.plain(load(opening)));
        }
        String reason = opening.obstacles().getFirst().sentence();
        return regardless
                ? DropHint.accepts(title, DropHint.Line.warning(Messages.text("sphere.strip.regardless", reason)))
                : new DropHint(
                        false,
                        Messages.text("sphere.strip.none", coffees.names(people), Dates.weekday(opening.start().toLocalDate())),
                        List.of(
                                new DropHint.Line(reason, DropHint.Tone.DANGER),
                                DropHint.Line.plain(Messages.text("sphere.strip.alt"))));
    }

    private static String load(Opening opening) {
        return opening.thatDay() == 1
                ? Messages.text("sphere.strip.first")
                : Messages.text("sphere.strip.load", opening.thatDay());
    }

    /** Plans a coffee with these people on a day, at its best time; refused with the reason where none fits. */
    void onDropped(List<UUID> people, LocalDate day, boolean regardless) {
        opening(people, day).ifPresent(opening -> onBook(
                people, opening.start(), regardless ? Booked.Force.REGARDLESS : Booked.Force.BY_THE_RULES));
    }

    void onBook(List<UUID> people, LocalDateTime start, Booked.Force force) {
        if (new MapEdits(map, bench).isRefused()) {
            return;
        }
        bench.tasks().run(() -> coffees.book(people, start, force), booked -> {
            switch (booked) {
                case Booked.Hindered hindered -> bench.navigator().notice(hindered.obstacles().getFirst().sentence());
                case Booked.Answered answered -> told(answered.outcome());
            }
        });
    }

    /** Tells the best time of each of the days on which a coffee with these people fits, once they are read. */
    void askTimes(List<UUID> people, Consumer<List<LocalDateTime>> then) {
        waiting.add(() -> then.accept(times(people)));
        if (stale) {
            read();
        } else if (!reading) {
            answer();
        }
    }

    private List<LocalDateTime> times(List<UUID> people) {
        return people.size() > MOST_PEOPLE
                ? List.of()
                : model.days().stream()
                        .flatMap(day -> opening(people, day.date()).stream())
                        .filter(Opening::fits)
                        .map(Opening::start)
                        .toList();
    }

    private Optional<Opening> opening(List<UUID> people, LocalDate day) {
        return Optional.ofNullable(openings.get(YearMonth.from(day)))
                .map(those -> those.on(day, coffees.sitting(people), null));
    }

    private void told(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> bench.navigator().done(done.committed().label());
            case Outcome.Refused refused -> bench.navigator().notice(Edits.sentence(refused.cause()));
        }
    }
}
