package io.fika.ui.calendar;

import io.fika.coffees.Answer;
import io.fika.coffees.Booked;
import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.coffees.MonthBoard;
import io.fika.coffees.Opening;
import io.fika.coffees.Openings;
import io.fika.coffees.Planning;
import io.fika.events.Event;
import io.fika.journal.Committed;
import io.fika.journal.Outcome;
import io.fika.journal.Setting;
import io.fika.people.By;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens on the month's screen. Used on the UI thread. */
final class CalendarController {
    private final CalendarModel model;
    private final Workbench bench;
    private final Coffees coffees;
    private final Planning planning;
    private final Tasks background;
    private int generation;
    private final AtomicInteger questions = new AtomicInteger();
    private @Nullable Openings openings;
    private @Nullable PlanRun run;
    private @Nullable UUID wished;
    private MonthBoard.@Nullable Due wish;

    /** @param background where plans are looked for, so that the database is never held up */
    CalendarController(
            CalendarModel model, Workbench bench, Coffees coffees, Planning planning, Tasks background) {
        this.model = model;
        this.bench = bench;
        this.coffees = coffees;
        this.planning = planning;
        this.background = background;
        bench.feed().subscribe(this::onCommitted);
    }

    /** Reads the month; also called when the screen is shown, for a day may have passed. */
    void reload() {
        YearMonth month = model.month.get();
        int asked = ++generation;
        UUID person = wished;
        bench.tasks().run(() -> read(month, person), read -> {
            if (asked == generation && run == null) {
                openings = read.openings();
                wish = read.wish();
                show(read.board());
                explain();
            }
        });
    }

    private record Read(MonthBoard board, Openings openings, MonthBoard.@Nullable Due wish) {}

    private Read read(YearMonth month, @Nullable UUID person) {
        MonthBoard.Due due = person == null ? null : coffees.due(person, month).orElse(null);
        return new Read(coffees.board(month), coffees.openings(month), due);
    }

    void show(MonthBoard board) {
        model.board.set(board);
        filter(model.filter.get());
    }

    void filter(DueFilter filter) {
        model.filter.set(filter);
        MonthBoard board = model.board.get();
        List<MonthBoard.Due> due = new ArrayList<>(
                board == null ? List.of() : board.due().stream().filter(filter::shows).toList());
        MonthBoard.Due first = wish;
        if (first != null && due.stream().noneMatch(it -> it.person().id().equals(first.person().id()))) {
            due.addFirst(first);
        }
        model.due.setAll(due);
    }

    /** Somebody is to have a coffee: they get the focus, and a place in the list even if they are not due. */
    void wish(UUID contact) {
        YearMonth month = model.month.get();
        bench.tasks().run(() -> coffees.due(contact, month), found -> found.ifPresentOrElse(
                due -> {
                    wished = contact;
                    wish = due;
                    filter(model.filter.get());
                    focus(new Focus.OnPerson(contact));
                    bench.navigator().notice(Messages.text("calendar.wish", due.person().name().full()));
                },
                () -> bench.navigator().notice(Messages.text("calendar.wish.tray"))));
    }

    void month(YearMonth month) {
        if (!month.equals(model.month.get())) {
            cancelPlanning();
            model.focus.set(new Focus.None());
            model.explanation.set(null);
            model.logging.set(false);
            model.month.set(month);
            if (!YearMonth.from(model.cursor.get()).equals(month)) {
                model.cursor.set(month.atDay(1));
            }
            reload();
        }
    }

    void today(LocalDate today) {
        model.cursor.set(today);
        month(YearMonth.from(today));
    }

    /** Moves the cursor; beyond the month's end the next month is shown. */
    void cursor(LocalDate day) {
        model.cursor.set(day);
        month(YearMonth.from(day));
    }

    /** Puts the next coffee of the day under the cursor into focus. */
    void enter() {
        List<UUID> those = board()
                .flatMap(board -> board.day(model.cursor.get()))
                .stream()
                .flatMap(day -> day.coffees().stream())
                .map(item -> item.coffee().id())
                .toList();
        if (!those.isEmpty()) {
            int now = focused().map(coffee -> those.indexOf(coffee.id())).orElse(-1);
            focus(new Focus.OnCoffee(those.get((now + 1) % those.size())));
        }
    }

    void focus(Focus focus) {
        model.logging.set(false);
        model.focus.set(focus);
        explain();
    }

    /** The coffee in focus, as it is now. */
    Optional<Coffee> focused() {
        return model.focus.get() instanceof Focus.OnCoffee it
                ? board().flatMap(board -> board.item(it.coffee())).map(MonthBoard.Item::coffee)
                : Optional.empty();
    }

    /** Slides in the card of whoever is in focus. */
    void open() {
        switch (model.focus.get()) {
            case Focus.OnPerson it -> bench.navigator().openContact(it.person());
            case Focus.OnCoffee it -> focused().stream()
                    .flatMap(coffee -> coffee.contacts().stream())
                    .findFirst()
                    .ifPresent(bench.navigator()::openContact);
            case Focus.None it -> {}
        }
    }

    void openEvent(UUID event) {
        bench.navigator().openEvent(event);
    }

    /** Looks for a plan of the month; better ones appear as they are found, the last is committed. */
    void plan() {
        cancelPlanning();
        YearMonth month = model.month.get();
        PlanRun started = new PlanRun(coffees, planning, background.ui(), this::show);
        run = started;
        model.planning.set(true);
        background.run(() -> started.find(month), found -> {
            if (run == started) {
                run = null;
                model.planning.set(false);
                found.ifPresent(plan -> commit(plan::commit));
                reload();
            }
        });
    }

    /** Stops looking and shows the month as it was. */
    void cancelPlanning() {
        if (run != null) {
            run.cancel();
            run = null;
            model.planning.set(false);
            reload();
        }
    }

    void acceptAll() {
        YearMonth month = model.month.get();
        commit(() -> coffees.acceptAll(month));
    }

    void accept(UUID coffee) {
        commit(() -> coffees.accept(coffee));
    }

    void pin(Coffee coffee) {
        commit(() -> coffees.pin(coffee.id(), !coffee.pinned()));
    }

    /** A proposal leaves the plan, an agreed coffee is called off. */
    void remove(Coffee coffee) {
        commit(() -> coffee.status().isAgreed() ? coffees.cancel(coffee.id()) : coffees.reject(coffee.id()));
    }

    void anotherTime(Coffee coffee) {
        bench.tasks().run(() -> coffees.anotherTime(coffee), found -> found.ifPresentOrElse(
                start -> book(() -> coffees.move(coffee.id(), start, Booked.Force.BY_THE_RULES)),
                () -> bench.navigator().notice(Messages.text("calendar.noOtherTime"))));
    }

    void held(Coffee coffee, @Nullable By by, String note) {
        commit(() -> coffees.markHeld(coffee.id(), by, note));
        model.logging.set(false);
    }

    void missed(Coffee coffee) {
        commit(() -> coffees.markMissed(coffee.id()));
        model.logging.set(false);
    }

    void putIn(Answer.Alternative alternative) {
        commit(() -> coffees.propose(alternative.problem(), alternative.plan()));
    }

    void allow(UUID person) {
        YearMonth month = model.month.get();
        commit(() -> coffees.allow(person, month));
    }

    void keepFree(LocalDate day) {
        commit(() -> coffees.busyTimes().block(Messages.text("calendar.keptFree"), day, day));
    }

    void free(UUID busyTime) {
        commit(() -> coffees.busyTimes().remove(busyTime));
    }

    /** What a day offers to what is dragged over it; absent while the month is being read. */
    Optional<Opening> opening(Dragged dragged, LocalDate day) {
        Openings those = openings;
        if (those == null || run != null) {
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
        focused().ifPresent(coffee -> {
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

    private void commit(Callable<Outcome> useCase) {
        bench.edits().commit(useCase);
    }

    // better plans build on the month as it was, so an edit from elsewhere ends the search
    private void onCommitted(Committed committed) {
        boolean ours = Stream.of(
                        Coffee.class, BusyTime.class, Contact.class, Touch.class, Ring.class, Category.class, Event.class,
                        Setting.class)
                .anyMatch(committed::touches);
        if (ours) {
            cancelPlanning();
            reload();
        }
    }

    private void explain() {
        int asked = questions.incrementAndGet();
        YearMonth month = model.month.get();
        Optional<Coffee> coffee = focused();
        if (coffee.isPresent()) {
            Coffee it = coffee.get();
            answer(asked, it.id(), () -> planning.why(month, it));
        } else if (model.focus.get() instanceof Focus.OnPerson person) {
            answer(asked, person.person(), () -> planning.whyNot(month, person.person(), () -> asked != questions.get()));
        } else {
            model.explanation.set(null);
        }
    }

    private void answer(int asked, UUID about, Callable<Answer> question) {
        Explanation known = model.explanation.get();
        if (known != null && !Objects.equals(known.about(), about)) {
            model.explanation.set(null);
        }
        background.run(question, answer -> {
            if (asked == questions.get()) {
                model.explanation.set(new Explanation(about, answer));
            }
        });
    }

    private Optional<MonthBoard> board() {
        return Optional.ofNullable(model.board.get());
    }
}
