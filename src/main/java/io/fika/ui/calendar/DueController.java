package io.fika.ui.calendar;

import io.fika.coffees.Coffees;
import io.fika.coffees.MonthBoard;
import io.fika.events.Club;
import io.fika.events.Clubs;
import io.fika.events.Membership;
import io.fika.growth.Gaps;
import io.fika.journal.Setting;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Facets;
import io.fika.people.PeopleSearch;
import io.fika.people.Tag;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarModel.Focus;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the list at the side shows: who is due, and anybody who is searched for. Used on the UI thread. */
final class DueController {
    /** More than anybody reads; who is looked for comes earlier. */
    private static final int MOST_FOUND = 200;

    private final CalendarModel month;
    private final DueModel model;
    private final CalendarController months;
    private final Workbench bench;
    private final Use use;
    private int asked;
    private int sought;
    private List<MonthBoard.Due> found = List.of();
    private @Nullable UUID wished;

    /** What the list is read from. */
    record Use(Coffees coffees, PeopleSearch search, WorkingSet set) {}

    DueController(CalendarModel month, CalendarController months, Workbench bench, Use use) {
        this.month = month;
        this.model = month.due;
        this.months = months;
        this.bench = bench;
        this.use = use;
        bench.feed().subscribe(committed -> {
            if (committed.touches(Club.class) || committed.touches(Membership.class)) {
                list();
            }
        });
        bench.feed().subscribe(committed -> {
            if (committed.touches(Contact.class) || committed.touches(Setting.class) || committed.touches(Tag.class)) {
                market();
            }
        });
        market();
        // a plan that is being looked for changes the board often, and nobody's name
        month.board.subscribe(board -> {
            list();
            if (model.isSearching() || wished != null) {
                read();
            }
        });
    }

    /** Searches everybody, due or not; with nothing typed, those who are due are back. */
    void find(String typed) {
        if (!typed.equals(model.typed.get())) {
            model.typed.set(typed);
            read();
        }
    }

    void filter(DueFilter filter) {
        model.filter.set(filter);
        list();
    }

    /** Drops the filter; where there is none, the search. */
    void showAll() {
        if (model.filter.get().isAll()) {
            find("");
        } else {
            filter(DueFilter.ALL);
        }
    }

    /** Somebody is to have a coffee: they get the focus, and a place in the list even if they are not due. */
    void wish(UUID contact) {
        YearMonth on = month.month.get();
        bench.tasks().run(() -> use.coffees().due(List.of(contact), on), those -> {
            if (!those.isEmpty()) {
                wished = contact;
                model.typed.set("");
                found = those;
                list();
                months.focus(new Focus.OnPerson(contact));
                bench.navigator().notice(Messages.text("calendar.wish", those.getFirst().person().name().full()));
            }
        });
    }

    /** What those who could be shown are told apart by. */
    Facets facets() {
        return new Facets(use.set(), Clubs.on(use.set(), today()), today());
    }

    private LocalDate today() {
        MonthBoard board = month.board.get();
        return board == null ? month.cursor.get() : board.today();
    }

    private void read() {
        int question = ++asked;
        YearMonth on = month.month.get();
        String typed = model.typed.get();
        UUID wish = wished;
        bench.tasks().run(() -> read(typed, wish, on), those -> {
            if (question == asked) {
                found = those;
                list();
            }
        });
    }

    // who matters to the target market; of several readings the last counts
    private void market() {
        int question = ++sought;
        bench.tasks().run(new Gaps(use.set())::reasons, reasons -> {
            if (question == sought) {
                model.market.set(reasons);
            }
        });
    }

    private List<MonthBoard.Due> read(String typed, @Nullable UUID wish, YearMonth on) {
        List<UUID> people = typed.isBlank()
                ? wish == null ? List.of() : List.of(wish)
                : use.search().find(typed, MOST_FOUND).stream().map(Contact::id).toList();
        return use.coffees().due(people, on);
    }

    private void list() {
        MonthBoard board = month.board.get();
        List<MonthBoard.Due> due = model.isSearching() || board == null ? List.of() : board.due();
        List<MonthBoard.Due> all = new ArrayList<>(found);
        all.removeIf(one -> due.stream().anyMatch(other -> other.person().id().equals(one.person().id())));
        all.addAll(due);
        // the choices are made anew with it, and what was just pressed among them is to keep the focus
        if (!all.equals(model.all.get())) {
            model.all.set(List.copyOf(all));
        }
        if (!model.filter.get().isAll()) {
            Facets facets = facets();
            DueFilter filter = model.filter.get().with(facets.known(model.filter.get().people()));
            model.filter.set(filter);
            // whoever was wished for by name is there in any case
            all.removeIf(it -> !filter.shows(it, facets) && !it.person().id().equals(wished));
        }
        model.shown.setAll(all);
    }
}
