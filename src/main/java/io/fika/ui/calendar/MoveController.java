package io.fika.ui.calendar;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.coffees.Opening;
import io.fika.coffees.Openings;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Giving coffees their time by hand: by drop and by key, with the same rules. Used on the UI thread. */
final class MoveController {
    private final CalendarModel model;
    private final CalendarController months;
    private final Workbench bench;
    private final Coffees coffees;

    MoveController(CalendarModel model, CalendarController months, Workbench bench, Coffees coffees) {
        this.model = model;
        this.months = months;
        this.bench = bench;
        this.coffees = coffees;
    }

    void anotherTime(Coffee coffee) {
        bench.tasks().run(() -> coffees.anotherTime(coffee), found -> found.ifPresentOrElse(
                start -> book(() -> coffees.move(coffee.id(), start, Booked.Force.BY_THE_RULES)),
                () -> bench.navigator().notice(Messages.text("calendar.noOtherTime"))));
    }


    /** What a day offers to what is dragged over it; absent while the month is being read. */
    Optional<Opening> opening(Dragged dragged, LocalDate day) {
        Openings those = model.openings.get();
        if (those == null || model.planning.get()) {
            return Optional.empty();
        }
        return Optional.of(switch (dragged) {
            case Dragged.Person it -> those.on(day, coffees.sitting(List.of(it.person())), null);
            case Dragged.OneCoffee it -> those.on(
                    day, coffees.sitting(it.coffee()), coffees.diary(model.month.get()).startOf(it.coffee()).toLocalTime());
        });
    }


    /** Who comes before an opening on its day, if anybody does. */
    Optional<String> after(Opening opening) {
        return Optional.ofNullable(opening.after()).map(coffee -> coffees.names(coffee.contacts()));
    }


    /** How many coffees a week may hold. */
    int perWeek() {
        return coffees.rules().limits().perWeek();
    }


    /** Lets go over a day. */
    void drop(Dragged dragged, Opening opening, Booked.Force force) {
        model.cursor.set(opening.start().toLocalDate());
        switch (dragged) {
            case Dragged.Person it -> book(() -> coffees.book(List.of(it.person()), opening.start(), force));
            case Dragged.OneCoffee it -> book(() -> coffees.move(it.coffee().id(), opening.start(), force));
        }
    }


    /** Moves what is in focus by days, as dragging does. */
    void shift(int days) {
        months.focused().ifPresent(coffee -> {
            LocalDate day = coffees.diary(model.month.get()).dayOf(coffee).plusDays(days);
            put(new Dragged.OneCoffee(coffee), day);
        });
    }


    /** Puts it on a day by keyboard: refused as a drop is. */
    void put(Dragged dragged, LocalDate day) {
        opening(dragged, day).ifPresent(opening -> drop(dragged, opening, Booked.Force.BY_THE_RULES));
    }


    private void book(Callable<Booked> useCase) {
        bench.tasks().run(useCase, booked -> {
            switch (booked) {
                case Booked.Hindered hindered ->
                    bench.navigator().notice(hindered.obstacles().getFirst().sentence());
                case Booked.Answered answered -> told(answered.outcome());
            }
        });
    }


    private void told(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> bench.navigator().done(done.committed().label());
            case Outcome.Refused refused -> bench.navigator().notice(Edits.sentence(refused.cause()));
        }
    }
}
