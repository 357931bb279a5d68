package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.exchange.JoinField;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import io.fika.ui.kit.Tasks;
import io.fika.ui.people.DuplicatesModel.Choice;
import io.fika.ui.people.DuplicatesModel.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DuplicatesControllerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Core core = new Core(Database.inMemory(), Clock.systemUTC());
    private final Around around = new Around(core.journal());
    private final DuplicatesModel model = new DuplicatesModel();
    private final DuplicatesController controller = new DuplicatesController(
            model, core.duplicates(), core.set(), around.bench(), Tasks.atOnce());
    private final Contact ada =
            Contact.named(PersonName.of("Ada Byron"), DAY.minusDays(1)).withWork(new Work("Engines", "", "Analyst"));
    private final Contact again =
            Contact.named(PersonName.of("Byron, Ada"), DAY).withWork(new Work("Engines", "", "Countess"));

    @BeforeEach
    void fill() {
        core.people().add(List.of(ada, again));
        controller.onOpen();
        controller.onShow(model.pairs().getFirst());
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void whatDiffersIsChosenAndMerged() {
        assertThat(choice().differing()).containsExactly(JoinField.NAME, JoinField.ROLE);
        controller.onChoose(JoinField.ROLE, true);
        assertThat(choice().joined().work().role()).isEqualTo("Countess");
        controller.onJoin();
        assertThat(core.people().all()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(ada.id());
            assertThat(one.name().full()).isEqualTo("Ada Byron");
            assertThat(one.work().role()).isEqualTo("Countess");
        });
        assertThat(model.pairs()).isEmpty();
    }

    @Test
    void anUndoBringsThePairBack() {
        controller.onJoin();
        core.journal().undo();
        assertThat(model.pairs()).hasSize(1);
    }

    @Test
    void twoPeopleAreLeftAlone() {
        controller.onApart();
        assertThat(model.pairs()).isEmpty();
        assertThat(core.people().all()).hasSize(2);
    }

    @Test
    void somebodyWhoIsEditedMeanwhileIsComparedAsTheyAreNow() {
        Contact now = core.people().find(again.id()).orElseThrow();
        core.people().edit(now, now.withWork(new Work("Engines", "", "Analyst")));
        controller.onShow(model.pairs().getFirst());
        assertThat(choice().differing()).containsExactly(JoinField.NAME);
    }

    @Test
    void closedNothingIsLookedFor() {
        controller.onClose();
        core.people().add(Contact.named(PersonName.of("Ada Byron"), DAY).withWork(new Work("Engines", "", "")));
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CLOSED);
        assertThat(model.pairs()).isEmpty();
    }

    private Choice choice() {
        return Objects.requireNonNull(model.choiceProperty().get());
    }
}
