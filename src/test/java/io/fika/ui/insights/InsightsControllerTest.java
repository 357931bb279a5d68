package io.fika.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.growth.Insights;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsightsControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @AutoClose
    private final Database database = Database.inMemory();

    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final Journal journal = new Journal(database.journal(), clock);
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Around around = new Around(journal);
    private final InsightsModel model = new InsightsModel();
    private final InsightsController controller = new InsightsController(
            model, new Insights(journal, set, database.touches(), clock), around.bench());

    @BeforeEach
    void read() {
        controller.reload();
    }

    @Test
    void anEmptySphereHasAnEmptyBalance() {
        assertThat(Objects.requireNonNull(model.balance.get()).isEmpty()).isTrue();
        assertThat(model.missing.get()).isEmpty();
    }

    @Test
    void rolesThatNobodyHasAreMissingUntilSomebodyComes() {
        controller.roles("tax adviser\nbuyer");
        assertThat(model.missing.get()).containsExactly("tax adviser", "buyer");
        Ring inner = new Ring(Ids.next(), 0, "Inner circle", 0, 5, 21);
        Contact ada = Contact.named(PersonName.of("Ada Lovelace"), TODAY).withWork(new Work("", "", "Senior buyer"));
        Contact placed = ada.withPlacement(new Placement(inner.id(), 0, 0.5));
        journal.commit(new Change("Add", Edit.added(inner), Edit.added(placed)));
        assertThat(model.missing.get()).containsExactly("tax adviser");
        journal.undo();
        assertThat(model.missing.get()).containsExactly("tax adviser", "buyer");
    }

    @Test
    void rolesThatDidNotChangeAreNotStoredAgain() {
        controller.roles("buyer");
        controller.roles(" buyer ");
        assertThat(journal.history(9)).hasSize(1);
    }

    @Test
    void theChosenMonthsAreTheOnesRead() {
        controller.months(12);
        assertThat(model.months.get()).isEqualTo(12);
        assertThat(model.balance.get()).isNotNull();
    }
}
