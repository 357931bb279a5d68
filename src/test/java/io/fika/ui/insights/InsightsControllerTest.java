package io.fika.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.growth.Bar;
import io.fika.growth.Figure;
import io.fika.growth.Funnel;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import io.fika.ui.kit.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsightsControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @AutoClose
    private final Core core = new Core(
            Database.inMemory(), Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    private final Around around = new Around(core.journal());
    private final InsightsModel model = new InsightsModel();
    private final InsightsController controller = new InsightsController(
            model, core.insights(), core.set(), Tasks.atOnce(), around.bench());
    private final Ring inner = core.set().all(Ring.class).stream().min(Comparator.comparingInt(Ring::position)).orElseThrow();
    private final Contact ada = Contact.named(PersonName.of("Ada Lovelace"), TODAY)
            .withWork(new Work("", "", "Senior buyer")).withPlacement(new Placement(inner.id(), 0, 0.5));

    @BeforeEach
    void read() {
        controller.reload();
    }

    @Test
    void anEmptySphereHasNobodyToLookAt() {
        assertThat(model.anybody.get()).isFalse();
        core.journal().commit(new Change("Add", Edit.added(ada)));
        assertThat(model.anybody.get()).isTrue();
    }

    @Test
    void theChosenMonthsAreTheOnesRead() {
        controller.months(3);
        assertThat(Objects.requireNonNull(model.growth.get()).bars()).extracting(Bar::words)
                .containsExactly("Sept", "Oct", "Nov");
    }

    @Test
    void whoIsBehindABarIsListedByName() {
        Contact grace = Contact.named(PersonName.of("Grace Hopper"), TODAY);
        core.journal().commit(new Change("Add", Edit.added(grace), Edit.added(ada), Edit.added(new Touch(
                Ids.next(), 0, TouchKind.CALL, TODAY, By.ME, "", List.of(grace.id(), ada.id()), null, null))));
        Figure touches = model.figures.get().stream().filter(it -> it.kind() == Figure.Kind.TOUCHES).findFirst().orElseThrow();
        controller.behind("November", touches.bars().getLast().people());
        assertThat(model.people).extracting(it -> it.name().full()).containsExactly("Ada Lovelace", "Grace Hopper");
        assertThat(model.behind.get()).isEqualTo("November");
        controller.closePeople();
        assertThat(model.people).isEmpty();
        controller.behind("Nobody", List.of());
        assertThat(model.behind.get()).isEmpty();
    }

    @Test
    void thePeopleListedAreCalledAsTheyAreNowCalled() {
        Contact grace = Contact.named(PersonName.of("Grace Hopper"), TODAY);
        core.journal().commit(new Change("Add", Edit.added(grace), Edit.added(ada)));
        controller.behind("November", List.of(grace.id(), ada.id()));
        Contact stored = core.set().find(Contact.class, ada.id()).orElseThrow();
        core.journal().commit(new Change("Rename", Edit.changed(stored, stored.withName(PersonName.of("Ada King")))));
        assertThat(model.people).extracting(it -> it.name().full()).containsExactly("Ada King", "Grace Hopper");
        core.journal().commit(new Change(
                "Remove", Edit.removed(core.set().find(Contact.class, grace.id()).orElseThrow())));
        assertThat(model.people).extracting(it -> it.name().full()).containsExactly("Ada King");
        core.journal().commit(new Change(
                "Remove", Edit.removed(core.set().find(Contact.class, ada.id()).orElseThrow())));
        assertThat(model.behind.get()).as("a list of nobody is put away").isEmpty();
    }

    @Test
    void whatTheUserReckonsWithIsKeptOnceAndCanBeUndone() {
        controller.reckonWith(Funnel.USUAL);
        assertThat(core.journal().history(9)).isEmpty();
        controller.reckonWith(new Funnel(1, 4, 25));
        assertThat(model.funnel.get()).isEqualTo(new Funnel(1, 4, 25));
        core.journal().undo();
        assertThat(model.funnel.get()).isEqualTo(Funnel.USUAL);
    }
}
