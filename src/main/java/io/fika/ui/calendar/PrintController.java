package io.fika.ui.calendar;

import io.fika.briefing.CalendarSheet;
import io.fika.briefing.Paper;
import io.fika.briefing.SheetPdf;
import io.fika.coffees.MonthBoard;
import io.fika.ui.kit.SheetDesk;
import io.fika.ui.kit.SheetModel;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The month or week as a page, while it is looked at. */
final class PrintController {
    final SheetModel sheet = new SheetModel();
    final BooleanProperty open = new SimpleBooleanProperty();
    /** The week of the day that is chosen, or else its month. */
    final BooleanProperty week = new SimpleBooleanProperty();

    private final CalendarModel calendar;
    private final SheetDesk desk;
    private final CalendarFeature.Print use;

    PrintController(CalendarModel calendar, Workbench bench, CalendarFeature.Print use) {
        this.calendar = calendar;
        this.desk = new SheetDesk(sheet, use.printing(), use.background(), bench);
        this.use = use;
        calendar.board.subscribe(board -> {
            if (open.get() && board != null) {
                desk.set();
            }
        });
    }

    SheetDesk desk() {
        return desk;
    }

    /** Shows the page of what the calendar shows. */
    void open() {
        open.set(true);
        desk.show(redacted -> page());
    }

    void close() {
        open.set(false);
        desk.clear();
    }

    void week(boolean on) {
        week.set(on);
        desk.set();
    }

    private Optional<Function<Paper, SheetPdf>> page() {
        MonthBoard board = calendar.board.get();
        boolean one = week.get();
        LocalDate day = calendar.cursor.get();
        return Optional.ofNullable(board).map(shown -> paper -> {
            CalendarSheet content = one ? use.sheets().week(shown, day) : use.sheets().month(shown);
            return use.sheet().get().set(content, paper);
        });
    }
}
