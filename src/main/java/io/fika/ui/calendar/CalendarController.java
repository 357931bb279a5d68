package io.fika.ui.calendar;

import io.fika.coffees.Answer;
import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.coffees.MonthBoard;
import io.fika.coffees.Openings;
import io.fika.coffees.Planning;
import io.fika.events.Event;
import io.fika.journal.Committed;
import io.fika.journal.Setting;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** What the month's screen shows: which month and day, who is due, what is in focus and why. Used on the UI thread. */
final class CalendarController {
    private final CalendarModel model;
    private final Workbench bench;
    private final Coffees coffees;
    private final Planning planning;
    private final Tasks background;
    private int generation;
    private final AtomicInteger questions = new AtomicInteger();

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
        bench.tasks().run(() -> read(month), read -> {
            if (asked == generation && !model.planning.get()) {
                model.openings.set(read.openings());
                show(read.board());
                explain();
            }
        });
    }

    private record Read(MonthBoard board, Openings openings) {}

    private Read read(YearMonth month) {
        Openings openings = coffees.openings(month);
        return new Read(coffees.board(month, openings), openings);
    }

    void show(MonthBoard board) {
        model.board.set(board);
    }

    void month(YearMonth month) {
        if (!month.equals(model.month.get())) {
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

    /** The day that is marked. */
    LocalDate cursor() {
        return model.cursor.get();
    }

    /** Moves the cursor; beyond the month's end the next month is shown. */
    void cursor(LocalDate day) {
        model.cursor.set(day);
        month(YearMonth.from(day));
    }

    /** Shows the calendar in another way, around the same day. */
    void page(CalendarPage page) {
        model.page.set(page);
    }

    /** Goes so many pages on, or back. */
    void turn(int pages) {
        cursor(model.page.get().turn(model.cursor.get(), pages));
    }

    /** Puts the next coffee of the day under the cursor into focus. */
    void enter() {
        List<UUID> those = board()
                .flatMap(board -> board.day(model.cursor.get()))
                .stream()
                .flatMap(day -> Stream.concat(day.coffees().stream(), seen(day)))
                .map(item -> item.coffee().id())
                .toList();
        if (!those.isEmpty()) {
            int now = model.focus.get() instanceof Focus.OnCoffee it ? those.indexOf(it.coffee()) : -1;
            focus(new Focus.OnCoffee(those.get((now + 1) % those.size())));
        }
    }

    // what fell out of the month is not on its board
    private Stream<MonthBoard.Item> seen(MonthBoard.Day day) {
        return model.page.get() == CalendarPage.MONTH ? Stream.of() : day.fallen().stream();
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
            case Focus.OnCoffee it -> focused().or(() -> fallen(it.coffee())).stream()
                    .flatMap(coffee -> coffee.contacts().stream())
                    .findFirst()
                    .ifPresent(bench.navigator()::openContact);
            case Focus.None it -> {}
        }
    }

    private Optional<Coffee> fallen(UUID id) {
        return Optional.ofNullable(model.coffee.table.get())
                .map(CoffeeModel.Table::coffee)
                .filter(coffee -> coffee.id().equals(id));
    }

    void openEvent(UUID event) {
        bench.navigator().openEvent(event);
    }

    /** Whether a change may show on the board. */
    static boolean concerns(Committed committed) {
        return Stream.of(
                        Coffee.class, BusyTime.class, Contact.class, Touch.class, Ring.class, Category.class, Event.class,
                        Setting.class)
                .anyMatch(committed::touches);
    }

    private void onCommitted(Committed committed) {
        if (concerns(committed)) {
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
