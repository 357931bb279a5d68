package io.fika.ui.growth;

import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.growth.Brought;
import io.fika.growth.BroughtReports;
import io.fika.growth.Opportunity;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.reciprocity.Introduction;
import io.fika.ui.growth.BroughtModel.Row;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Lists what brought opportunities, and opens each line. */
final class BroughtController {
    private final BroughtModel model;
    private final BroughtReports reports;
    private final Naming names;
    private final Supplier<LocalDate> today;

    BroughtController(
            BroughtModel model, BroughtReports reports, Naming names, Supplier<LocalDate> today, Workbench bench) {
        this.model = model;
        this.reports = reports;
        this.names = names;
        this.today = today;
        bench.feed().subscribe(committed -> {
            if (committed.touches(Opportunity.class) || committed.touches(Contact.class) || committed.touches(Event.class)
                    || committed.touches(Club.class) || committed.touches(Introduction.class)
                    || committed.touches(Ring.class)) {
                reload();
            }
        });
    }

    /** Reads everything anew, from memory. */
    void reload() {
        List<Row> rows = new ArrayList<>();
        Brought.Kind kind = null;
        for (Brought brought : reports.all(today.get())) {
            if (brought.kind() != kind) {
                kind = brought.kind();
                rows.add(new Row.Heading(kind));
            }
            boolean open = model.open.contains(BroughtModel.key(brought));
            rows.add(new Row.Line(brought, open));
            if (open) {
                brought.all().forEach(it -> rows.add(new Row.Item(new BoardModel.Card(it, names.from(it)))));
            }
        }
        if (!rows.equals(model.rows)) {
            model.rows.setAll(rows);
        }
    }

    /** Opens a line, or closes it. */
    void turn(Brought brought) {
        if (brought.all().isEmpty()) {
            return;
        }
        String key = BroughtModel.key(brought);
        if (!model.open.remove(key)) {
            model.open.add(key);
        }
        reload();
    }
}
