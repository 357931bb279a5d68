package io.fika.ui.calendar;

import io.fika.coffees.Answer;
import io.fika.coffees.Coffee;
import io.fika.coffees.Coffees;
import io.fika.coffees.Planning;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Planning the month, and what becomes of each proposal. Used on the UI thread. */
final class PlanController {
    private final CalendarModel model;
    private final CalendarController months;
    private final Workbench bench;
    private final Coffees coffees;
    private final Search search;
    private @Nullable PlanRun run;

    /** How plans are looked for, and where, so that the database is never held up. */
    record Search(Planning planning, Tasks background) {}

    PlanController(
            CalendarModel model, CalendarController months, Workbench bench, Coffees coffees, Search search) {
        this.model = model;
        this.months = months;
        this.bench = bench;
        this.coffees = coffees;
        this.search = search;
        // better plans build on the month as it was, so an edit from elsewhere ends the search
        bench.feed().subscribe(committed -> {
            if (CalendarController.concerns(committed)) {
                cancelPlanning();
            }
        });
        model.month.subscribe(month -> cancelPlanning());
    }

    /** Looks for a plan of the month; better ones appear as they are found, the last is committed. */
    void plan() {
        cancelPlanning();
        YearMonth month = model.month.get();
        PlanRun started = new PlanRun(coffees, search.planning(), search.background().ui(), months::show);
        run = started;
        model.planning.set(true);
        search.background().run(() -> started.find(month), found -> {
            if (run == started) {
                run = null;
                model.planning.set(false);
                found.ifPresent(plan -> bench.edits().commit(plan::commit));
                months.reload();
            }
        });
    }


    /** Stops looking and shows the month as it was. */
    void cancelPlanning() {
        if (run != null) {
            run.cancel();
            run = null;
            model.planning.set(false);
            months.reload();
        }
    }


    void acceptAll() {
        YearMonth month = model.month.get();
        bench.edits().commit(() -> coffees.acceptAll(month));
    }


    void accept(UUID coffee) {
        bench.edits().commit(() -> coffees.accept(coffee));
    }


    void pin(Coffee coffee) {
        bench.edits().commit(() -> coffees.pin(coffee.id(), !coffee.pinned()));
    }


    void putIn(Answer.Alternative alternative) {
        bench.edits().commit(() -> coffees.propose(alternative.problem(), alternative.plan()));
    }


    void allow(UUID person) {
        YearMonth month = model.month.get();
        bench.edits().commit(() -> coffees.allow(person, month));
    }
}
