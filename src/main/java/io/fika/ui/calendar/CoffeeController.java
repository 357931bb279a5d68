package io.fika.ui.calendar;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Coffees;
import io.fika.coffees.Opening;
import io.fika.coffees.Replans;
import io.fika.growth.Agenda;
import io.fika.journal.Committed;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.Drafts;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One coffee: who comes, when, where and what for; and what is to be done about others. Used on the UI thread. */
final class CoffeeController {
    private static final int PLACES = 6;
    private static final int PEOPLE = 5;

    private final CalendarModel month;
    private final CoffeeModel model;
    private final CalendarController months;
    private final Workbench bench;
    private final CoffeeWork work;
    private int asked;

    CoffeeController(CalendarModel month, CalendarController months, Workbench bench, CoffeeWork work) {
        this.month = month;
        this.model = month.coffee;
        this.months = months;
        this.bench = bench;
        this.work = work;
        month.focus.subscribe(focus -> {
            model.hindered.set(null);
            if (!(focus instanceof Focus.None)) {
                model.draft.set(null);
            }
            read();
        });
        bench.feed().subscribe(this::onCommitted);
        readWaiting();
    }

    /** Shows a page for each who comes, to be read before it. */
    void print(Coffee coffee) {
        bench.navigator().print(new Printout.Coffee(coffee.id()));
    }

    /** What is typed of coffees and not stored yet. */
    Drafts drafts() {
        return bench.drafts();
    }

    private Coffees coffees() {
        return work.coffees();
    }

    /** Reads the coffee in focus, whatever became of it. */
    private void read() {
        int question = ++asked;
        if (!(month.focus.get() instanceof Focus.OnCoffee on)) {
            model.table.set(null);
            return;
        }
        bench.tasks().run(() -> table(on.coffee()), found -> {
            if (question == asked) {
                model.table.set(found.orElse(null));
            }
        });
    }

    private Optional<CoffeeModel.Table> table(UUID id) {
        return work.details().find(id).map(coffee -> new CoffeeModel.Table(
                coffee,
                work.details().startOf(coffee),
                work.details().peopleOf(coffee),
                new CoffeeModel.Talk(
                        Agenda.of(coffee.contacts(), work.reciprocity()), work.afterwards().advice(coffee))));
    }

    private void onCommitted(Committed committed) {
        if (CalendarController.concerns(committed) || committed.touches(Promise.class)
                || committed.touches(Need.class) || committed.touches(Offer.class)) {
            read();
        }
        if (committed.touches(Coffee.class)) {
            model.hindered.set(null);
            readWaiting();
            model.instead.set(Replans.Instead.NOTHING);
            committed.editsOf(Coffee.class)
                    .filter(edit -> edit.before() != null && edit.before().status().isAgreed())
                    .flatMap(edit -> Optional.ofNullable(edit.after()).stream())
                    .filter(after -> after.status() == CoffeeStatus.CANCELLED)
                    .findFirst()
                    .ifPresent(calledOff ->
                            bench.tasks().run(() -> work.replans().instead(calledOff), model.instead::set));
        }
    }

    private void readWaiting() {
        bench.tasks().run(
                () -> work.details().waiting().stream()
                        .map(coffee -> new CoffeeModel.Waiting(
                                coffee.id(), work.details().startOf(coffee), work.details().names(coffee)))
                        .toList(),
                model.waiting::setAll);
    }

    /** Lists what waits for an outcome, or lists it no more. */
    void list(boolean shown) {
        model.listing.set(shown);
        if (shown) {
            months.focus(new Focus.None());
        }
    }

    /** Asks how a coffee went, wherever in time it is. */
    void tell(UUID coffee) {
        open(coffee);
        month.logging.set(month.focus.get().equals(new Focus.OnCoffee(coffee)));
    }

    /** Shows a coffee wherever in time it is, if it is still there. */
    void open(UUID coffee) {
        work.details().find(coffee).ifPresent(it -> show(coffee, work.details().startOf(it)));
    }

    /** Puts a coffee into focus, in its month. */
    void show(UUID coffee, LocalDateTime start) {
        months.cursor(start.toLocalDate());
        months.focus(new Focus.OnCoffee(coffee));
    }

    /** People by what is typed, without those who are there already. */
    List<Contact> find(String typed, List<UUID> without) {
        return typed.isBlank()
                ? List.of()
                : work.search().find(typed, PEOPLE + without.size()).stream()
                        .filter(person -> !without.contains(person.id()))
                        .limit(PEOPLE)
                        .toList();
    }

    /** Begins a coffee by hand on a day: what is missing is with whom. */
    void draft(LocalDate day) {
        months.cursor(day);
        months.focus(new Focus.None());
        model.listing.set(false);
        model.hindered.set(null);
        model.draft.set(day);
    }

    void cancelDraft() {
        model.draft.set(null);
        model.hindered.set(null);
    }

    /** Plans the coffee that was begun, at the best time of its day; where none fits, says what is in the way. */
    void begin(UUID person, LocalDate day) {
        bench.tasks().run(
                () -> {
                    Opening opening = coffees()
                            .openings(YearMonth.from(day))
                            .on(day, coffees().sitting(List.of(person)), null);
                    return new Attempt(
                            opening.start(),
                            coffees().book(List.of(person), opening.start(), Booked.Force.BY_THE_RULES));
                },
                attempt -> answered(attempt, attempt.wanted()));
    }

    /** The same at a time that the rules speak against. */
    void beginRegardless(UUID person, LocalDateTime start) {
        bench.tasks().run(
                () -> new Attempt(start, coffees().book(List.of(person), start, Booked.Force.REGARDLESS)),
                attempt -> answered(attempt, start));
    }

    private record Attempt(LocalDateTime wanted, Booked booked) {}

    private void answered(Attempt attempt, LocalDateTime start) {
        switch (attempt.booked()) {
            case Booked.Hindered it -> model.hindered.set(
                    new CoffeeModel.HinderedStart(start, it.obstacles().getFirst().sentence()));
            case Booked.Answered it -> {
                model.hindered.set(null);
                if (it.outcome() instanceof Outcome.Done done) {
                    model.draft.set(null);
                    done.committed().editsOf(Coffee.class).findFirst().ifPresent(edit ->
                            show(edit.subject().id(), start));
                }
                told(it.outcome());
            }
        }
    }

    /** Gives the coffee another start; refused with the reason, unless regardless. */
    void start(Coffee coffee, LocalDateTime start, Booked.Force force) {
        if (work.details().startOf(coffee).equals(start)) {
            model.hindered.set(null);
            return;
        }
        bench.tasks().run(() -> coffees().move(coffee.id(), start, force), booked -> {
            switch (booked) {
                case Booked.Hindered it -> model.hindered.set(
                        new CoffeeModel.HinderedStart(start, it.obstacles().getFirst().sentence()));
                case Booked.Answered it -> {
                    model.hindered.set(null);
                    told(it.outcome());
                    months.cursor(start.toLocalDate());
                    months.focus(new Focus.OnCoffee(coffee.id()));
                }
            }
        });
    }

    void add(Coffee coffee, UUID person) {
        List<UUID> people = new ArrayList<>(coffee.contacts());
        people.add(person);
        commit(() -> work.details().people(coffee.id(), people));
    }

    /** Lets somebody stay away; the last one cannot. */
    void without(Coffee coffee, UUID person) {
        List<UUID> people = new ArrayList<>(coffee.contacts());
        people.remove(person);
        commit(() -> work.details().people(coffee.id(), people));
    }

    /** Gives the coffee another length; one that lies ahead is refused with the reason, unless regardless. */
    void minutes(Coffee coffee, int minutes, Booked.Force force) {
        model.hindered.set(null);
        if (!coffee.status().isOpen() || coffees().isPast(coffee)) {
            unless(coffee, Coffee::minutes, minutes, () -> work.details().minutes(coffee.id(), minutes));
        } else if (coffee.minutes() != minutes) {
            bench.tasks().run(() -> coffees().arranging().lengthen(coffee.id(), minutes, force), booked -> {
                switch (booked) {
                    case Booked.Hindered it -> model.hindered.set(
                            new CoffeeModel.HinderedLength(minutes, it.obstacles().getFirst().sentence()));
                    case Booked.Answered it -> told(it.outcome());
                }
            });
        }
    }

    void place(Coffee coffee, String place) {
        unless(coffee, Coffee::place, place.strip(), () -> work.details().place(coffee.id(), place));
    }

    /** Known places that hold what is typed, those of the people who come first. */
    List<String> places(Coffee coffee, String typed) {
        return work.details().places(coffee.contacts(), typed, PLACES);
    }

    void purpose(Coffee coffee, String purpose) {
        unless(coffee, Coffee::purpose, purpose.strip(), () -> work.details().purpose(coffee.id(), purpose));
    }

    void note(Coffee coffee, String note) {
        unless(coffee, Coffee::note, note.strip(), () -> work.details().note(coffee.id(), note));
    }

    /** Says how far it has come; that it was held is said with what came of it. */
    void status(Coffee coffee, CoffeeStatus status) {
        if (status == CoffeeStatus.HELD) {
            month.logging.set(true);
        } else {
            unless(coffee, Coffee::status, status, () -> work.details().status(coffee.id(), status));
        }
    }

    /** Takes a proposal out of the plan or to another time; the plan is filled in around what stands. */
    void reject(Coffee coffee, Replans.Rejection why) {
        bench.tasks().run(() -> work.replans().reject(coffee, why), outcome -> outcome.ifPresentOrElse(
                this::told, () -> bench.navigator().notice(Messages.text("calendar.noOtherTime"))));
    }

    /** A proposal leaves the plan, an agreed coffee is called off. */
    void remove(Coffee coffee) {
        if (coffee.status().isAgreed()) {
            commit(() -> coffees().cancel(coffee.id()));
        } else if (coffee.status() == CoffeeStatus.PROPOSED) {
            reject(coffee, Replans.Rejection.NOT_THIS_MONTH);
        }
    }

    void accept(Replans.Offer offer) {
        commit(() -> work.replans().accept(offer));
    }

    void leave() {
        model.instead.set(Replans.Instead.NOTHING);
    }

    private <T> void unless(Coffee coffee, Function<Coffee, T> now, @Nullable T wanted, Callable<Outcome> useCase) {
        Optional<Coffee> known = work.details().find(coffee.id());
        if (known.isEmpty() || !now.apply(known.get()).equals(wanted)) {
            commit(useCase);
        }
    }

    private void commit(Callable<Outcome> useCase) {
        bench.edits().commit(useCase);
    }

    private void told(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> bench.navigator().done(done.committed().label());
            case Outcome.Refused refused -> bench.navigator().notice(Edits.sentence(refused.cause()));
        }
    }
}
