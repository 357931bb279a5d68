package io.fika.ui.calendar;

import io.fika.coffees.Arranging;
import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.coffees.MonthBoard;
import io.fika.coffees.Opening;
import io.fika.coffees.Openings;
import io.fika.coffees.Sitting;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.DropTarget;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Giving coffees their time by hand: by drop and by key, with the same rules. Used on the UI thread. */
final class MoveController {
    private final CalendarModel model;
    private final CalendarController months;
    private final Workbench bench;
    private final Coffees coffees;
    private final LastAnswer<Asked, Optional<Opening>> opened = new LastAnswer<>();
    private @Nullable Aim aim;
    private @Nullable Coffee copied;

    /** @param where the day or the time that is aimed at */
    private record Asked(Openings openings, Dragged dragged, Temporal where, boolean copy) {}

    /** What hovers over a day or a column, and where. */
    private record Aim(DropTarget over, Asked asked) {}

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
    Optional<Opening> opening(Dragged dragged, LocalDate day, boolean copy) {
        return openings().flatMap(
                those -> opened.to(new Asked(those, dragged, day, copy), () -> on(day, those, dragged, copy)));
    }

    /** What is dragged to an exact time, or an edge to an exact end; absent where it cannot be. */
    Optional<Opening> openingAt(Dragged dragged, LocalDateTime at, boolean copy) {
        return openings().flatMap(
                those -> opened.to(new Asked(those, dragged, at, copy), () -> at(at, those, dragged, copy)));
    }

    private Optional<Opening> on(LocalDate day, Openings those, Dragged dragged, boolean copy) {
        return switch (dragged) {
            case Dragged.People it -> Optional.of(those.on(day, coffees.sitting(it.people()), null));
            case Dragged.OneCoffee it -> Optional.of(
                    those.on(day, sitting(it.coffee(), copy), those.diary().startOf(it.coffee()).toLocalTime()));
            case Dragged.Edge it -> Optional.empty();
        };
    }

    private Optional<Opening> at(LocalDateTime at, Openings those, Dragged dragged, boolean copy) {
        return switch (dragged) {
            case Dragged.People it -> Optional.of(those.at(at, coffees.sitting(it.people())));
            case Dragged.OneCoffee it -> Optional.of(those.at(at, sitting(it.coffee(), copy)));
            case Dragged.Edge it -> {
                LocalDateTime start = those.diary().startOf(it.coffee());
                yield start.toLocalDate().equals(at.toLocalDate()) || isWithinReach(start, at)
                        ? Optional.of(those.at(start, coffees.sitting(it.coffee()).lasting(minutes(start, at))))
                        : Optional.empty();
            }
        };
    }

    // an evening may end after midnight
    private static boolean isWithinReach(LocalDateTime start, LocalDateTime end) {
        return end.isAfter(start) && ChronoUnit.MINUTES.between(start, end) <= Arranging.MOST_MINUTES;
    }

    /** How long a coffee is that ends then. */
    static int minutes(LocalDateTime start, LocalDateTime end) {
        return Arranging.length(Math.toIntExact(ChronoUnit.MINUTES.between(start, end)));
    }

    /** How long what is dragged would be. */
    int length(Dragged dragged) {
        return switch (dragged) {
            case Dragged.People it -> coffees.rules().limits().minutes();
            case Dragged.OneCoffee it -> it.coffee().minutes();
            case Dragged.Edge it -> it.coffee().minutes();
        };
    }

    /** Shows how the month would weigh with what is dragged here; reckoned apart, for the pointer may be on its way. */
    void aim(DropTarget over, Dragged dragged, Opening opening, boolean copy) {
        openings().ifPresent(those -> {
            Aim now = new Aim(over, new Asked(those, dragged, opening.start(), copy));
            if (!now.equals(aim)) {
                aim = now;
                bench.tasks().run(() -> balance(those, dragged, opening, copy), balance -> {
                    if (now.equals(aim)) {
                        model.aimed.set(balance.orElse(null));
                    }
                });
            }
        });
    }

    private Optional<MonthBoard.Balance> balance(Openings those, Dragged dragged, Opening opening, boolean copy) {
        return switch (dragged) {
            case Dragged.People it -> Optional.of(
                    those.balance(model.month.get(), opening.start(), coffees.sitting(it.people())));
            case Dragged.OneCoffee it -> Optional.of(
                    those.balance(model.month.get(), opening.start(), sitting(it.coffee(), copy)));
            case Dragged.Edge it -> Optional.empty();
        };
    }

    /** Shows the month's own balance again, unless what left here hovers elsewhere by now. */
    void aimless(DropTarget left) {
        if (aim != null && aim.over().equals(left)) {
            aim = null;
            model.aimed.set(null);
        }
    }

    private Optional<Openings> openings() {
        return Optional.ofNullable(model.planning.get() ? null : model.openings.get());
    }

    private Sitting sitting(Coffee coffee, boolean copy) {
        Sitting sitting = coffees.sitting(coffee);
        return copy ? sitting.again() : sitting;
    }

    /** Who comes before an opening on its day, if anybody does. */
    Optional<String> after(Opening opening) {
        return Optional.ofNullable(opening.after()).map(coffee -> coffees.names(coffee.contacts()));
    }

    /** How many coffees a week may hold. */
    int perWeek() {
        return coffees.rules().limits().perWeek();
    }

    /** Lets go over a day or a time. */
    void drop(Dragged dragged, Opening opening, Booked.Force force, boolean copy) {
        LocalDateTime start = opening.start();
        model.cursor.set(start.toLocalDate());
        switch (dragged) {
            case Dragged.People it -> book(() -> coffees.book(it.people(), start, force));
            case Dragged.OneCoffee it -> book(() -> copy
                    ? coffees.arranging().copy(it.coffee().id(), start, force)
                    : coffees.move(it.coffee().id(), start, force));
            case Dragged.Edge it -> {}
        }
    }

    /** Lets go of a coffee's edge. */
    void lengthen(Coffee coffee, int minutes, Booked.Force force) {
        book(() -> coffees.arranging().lengthen(coffee.id(), minutes, force));
    }

    /** Moves what is in focus by days, as dragging does. */
    void shift(int days) {
        months.focused().filter(coffee -> coffee.status().isOpen()).ifPresent(coffee -> {
            LocalDate day = coffees.diary(model.month.get()).dayOf(coffee).plusDays(days);
            put(new Dragged.OneCoffee(coffee, 0), day);
        });
    }

    /** Moves what is in focus by minutes, as dragging on the scale of a day does. */
    void nudge(int minutes) {
        openings().ifPresent(those -> months.focused().filter(coffee -> coffee.status().isOpen()).ifPresent(coffee -> {
            LocalDateTime start = those.diary().startOf(coffee).plusMinutes(minutes);
            model.cursor.set(start.toLocalDate());
            book(() -> coffees.move(coffee.id(), start, Booked.Force.BY_THE_RULES));
        }));
    }

    /** Makes what is in focus longer or shorter. */
    void stretch(int minutes) {
        months.focused()
                .filter(coffee -> coffee.status().isOpen())
                .ifPresent(coffee -> lengthen(coffee, coffee.minutes() + minutes, Booked.Force.BY_THE_RULES));
    }

    /** Puts it on a day by keyboard: refused as a drop is. */
    void put(Dragged dragged, LocalDate day) {
        opening(dragged, day, false)
                .ifPresent(opening -> drop(dragged, opening, Booked.Force.BY_THE_RULES, false));
    }

    /** Remembers the coffee in focus, to be pasted. */
    void copy() {
        months.focused().ifPresent(coffee -> {
            copied = coffee;
            bench.navigator().notice(Messages.text("calendar.copied", coffees.names(coffee.contacts())));
        });
    }

    /** Plans a second coffee like the one that was copied: refused as a drop is. */
    void paste(LocalDate day) {
        if (copied != null) {
            var dragged = new Dragged.OneCoffee(copied, 0);
            opening(dragged, day, true)
                    .ifPresent(opening -> drop(dragged, opening, Booked.Force.BY_THE_RULES, true));
        }
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
