package io.fika.ui.growth;

import io.fika.growth.Gap;
import io.fika.growth.MarketGaps;
import io.fika.growth.TargetMarket;
import io.fika.growth.Wanted;
import io.fika.journal.Setting;
import io.fika.people.Contact;
import io.fika.people.Tag;
import io.fika.ui.kit.Drafts;
import io.fika.ui.kit.Workbench;
import java.util.List;
import java.util.UUID;

/** Keeps whom the user wants to know, and looks who of them is known. */
final class MarketController {
    private final MarketModel model;
    private final MarketGaps gaps;
    private final Workbench bench;
    private int reading;

    private record Read(TargetMarket market, List<Gap> gaps) {}

    MarketController(MarketModel model, MarketGaps gaps, Workbench bench) {
        this.model = model;
        this.gaps = gaps;
        this.bench = bench;
        bench.feed().subscribe(committed -> {
            if (committed.touches(Setting.class) || committed.touches(Contact.class) || committed.touches(Tag.class)) {
                reload();
            }
        });
    }

    /** Reads anew, on the worker; of several readings the last counts. */
    void reload() {
        int generation = ++reading;
        bench.tasks().run(() -> new Read(gaps.market(), gaps.all()), read -> {
            if (generation == reading) {
                model.market.set(read.market());
                model.gaps.set(read.gaps());
            }
        });
    }

    /** Keeps what is wanted of one kind, one on a line, if it is another than before. */
    void want(Wanted.Kind kind, String lines) {
        if (!lines.strip().equals(model.market.get().lines(kind))) {
            bench.edits().commit(() -> gaps.want(kind, lines));
        }
    }

    void openPerson(UUID person) {
        bench.navigator().openContact(person);
    }

    Drafts drafts() {
        return bench.drafts();
    }
}
