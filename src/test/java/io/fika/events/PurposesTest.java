package io.fika.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.persistence.Database;
import java.time.Clock;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PurposesTest {
    @AutoClose
    private final Database database = Database.inMemory();

    private final Journal journal = new Journal(database.journal(), Clock.systemUTC());
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Purposes purposes = new Purposes(journal, set);

    @BeforeEach
    void startWithTheUsualOnes() {
        done(journal.commit(new Change("Begin", Purposes.usual().stream().<Edit<?>>map(Edit::added).toList())));
    }

    @Test
    void theListIsAddedToRewordedMovedAndShortened() {
        done(purposes.add("Find an apprentice"));
        Purpose added = purposes.all().getLast();
        done(purposes.rename(added, "Find two apprentices"));
        done(purposes.move(purposes.all().getLast(), -1));
        done(purposes.remove(purposes.all().getFirst()));
        assertThat(purposes.all()).extracting(Purpose::name).hasSize(6)
                .startsWith("Strengthen existing ties")
                .endsWith("Find two apprentices", "Find an opportunity for a colleague, friend or client");
    }

    @Test
    void eachStepIsUndoneByItself() {
        var before = purposes.all().stream().map(Purpose::name).toList();
        done(purposes.move(purposes.all().getFirst(), 1));
        done(purposes.remove(purposes.all().getFirst()));
        done(journal.undo());
        done(journal.undo());
        assertThat(purposes.all()).extracting(Purpose::name).isEqualTo(before);
    }

    @Test
    void whatIsFirstDoesNotMoveFurtherUp() {
        Purpose first = purposes.all().getFirst();
        purposes.move(first, -1);
        assertThat(purposes.all()).first().isEqualTo(first);
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
