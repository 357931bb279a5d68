package io.fika.growth;

import io.fika.journal.Change;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.util.List;

/**
 * The use cases of the target market. Reading is from memory, on any thread; over ten thousand people it takes a moment.
 */
public record MarketGaps(Journal journal, WorkingSet set) {
    public TargetMarket market() {
        return TargetMarket.of(new Settings(set));
    }

    /** What is wanted of one kind, one on a line. */
    public Outcome want(Wanted.Kind kind, String lines) {
        return journal.commit(new Change(
                switch (kind) {
                    case ROLE -> Messages.text("growth.change.roles");
                    case INDUSTRY -> Messages.text("growth.change.industries");
                    case PLACE -> Messages.text("growth.change.places");
                },
                TargetMarket.edit(new Settings(set), kind, lines)));
    }

    /** Everything wanted, in the user's order, and who has it, by name. */
    public List<Gap> all() {
        return new Gaps(set).all();
    }
}
