package io.fika.ui.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.events.Club;
import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityKind;
import io.fika.growth.OpportunityStage;
import io.fika.growth.Origin;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BoardControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<OpportunityStage> STAGES = List.of(OpportunityStage.values());

    @AutoClose
    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));

    private final Around around = new Around(core.journal());
    private final BoardModel model = new BoardModel();
    private final List<UUID> followed = new ArrayList<>();
    private final BoardController controller = new BoardController(
            model, core.opportunities(), new Naming(core.set(), core.search()),
            new GrowthFeature.Ways(followed::add, followed::add), around.bench());

    @Test
    void theGroupAndTheIntroductionThatItCameFromAreOneStepAway() {
        UUID club = Ids.next();
        UUID introduction = Ids.next();
        controller.follow(Naming.Source.CLUB, club);
        controller.follow(Naming.Source.INTRODUCTION, introduction);
        assertThat(followed).containsExactly(club, introduction);
    }

    @Test
    void oneFromSomebodyIsStoredAtOnceUnderANameAndOpen() {
        Contact ada = person("Ada Lovelace");
        controller.add(Origin.contact(ada.id()));
        Opportunity made = core.opportunities().all().getFirst();
        assertThat(made.name()).isEqualTo("Opportunity from Ada Lovelace");
        assertThat(made.fromContact()).isEqualTo(ada.id());
        assertThat(model.open.get()).isEqualTo(made);
        assertThat(model.column(OpportunityStage.SEEN)).singleElement()
                .extracting(BoardModel.Card::from).isEqualTo("from Ada Lovelace");
        core.journal().undo();
        assertThat(model.open.get()).as("the form of what is gone is closed").isNull();
        assertThat(model.count.get()).isZero();
    }

    @Test
    void theCardInFocusIsCarriedFromStageToStageAndNotBeyond() {
        controller.add(Origin.UNKNOWN);
        List.of(1, 1, 1, 1).forEach(controller::carry);
        assertThat(core.opportunities().all()).extracting(Opportunity::stage).containsExactly(OpportunityStage.LOST);
        assertThat(core.journal().history(9)).as("one change for each stage").hasSize(4);
        controller.carry(-1);
        assertThat(model.selected()).get().extracting(card -> card.opportunity().stage()).isEqualTo(OpportunityStage.WON);
        core.journal().undo();
        assertThat(model.selected()).get().extracting(card -> card.opportunity().stage()).isEqualTo(OpportunityStage.LOST);
    }

    @Test
    void theArrowsLeapOverStagesThatHoldNothing() {
        controller.add(Origin.UNKNOWN);
        controller.carry(3);
        controller.add(Origin.UNKNOWN);
        controller.walk(1);
        assertThat(model.selected()).get().extracting(card -> card.opportunity().stage()).isEqualTo(OpportunityStage.LOST);
        controller.walk(1);
        assertThat(model.selected()).get().extracting(card -> card.opportunity().stage()).isEqualTo(OpportunityStage.LOST);
        controller.walk(-1);
        assertThat(model.selected()).get().extracting(card -> card.opportunity().stage()).isEqualTo(OpportunityStage.SEEN);
    }

    @Test
    void whatIsTypedFindsNamesAndWhereTheyCameFromWhateverTheAccents() {
        Club club = new Club(Ids.next(), 0, "Café Réseau", "");
        core.clubs().save(club);
        controller.add(Origin.club(club.id()));
        controller.add(Origin.UNKNOWN);
        model.sought.set("cafe res");
        assertThat(model.cards()).singleElement().extracting(BoardModel.Card::from).isEqualTo("from Café Réseau");
        assertThat(model.count.get()).isEqualTo(2);
    }

    @Test
    void whatDidNotChangeIsNotStoredAgain() {
        controller.add(Origin.UNKNOWN);
        controller.save(Objects.requireNonNull(model.open.get()));
        assertThat(core.journal().history(9)).hasSize(1);
    }

    @Test
    void forWhomItIsStandsBesideWhereItCameFrom() {
        Contact ada = person("Ada Lovelace");
        Contact grace = person("Grace Hopper");
        controller.add(Origin.contact(ada.id()));
        Opportunity it = core.opportunities().all().getFirst();
        controller.save(new Opportunity(
                it.id(), it.version(), "Metrology", OpportunityKind.FOR_OTHERS, it.stage(), it.stageDay(), grace.id(),
                it.fromContact(), null, null, null, 0, "EUR", it.since(), ""));
        assertThat(model.cards()).extracting(BoardModel.Card::from)
                .containsExactly("from Ada Lovelace, for Grace Hopper");
    }

    @Test
    void twoThousandStandInTheirColumns() {
        Contact ada = person("Ada Lovelace");
        List<Edit<?>> edits = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            edits.add(Edit.added(new Opportunity(
                    Ids.next(), 0, "Order " + i, OpportunityKind.MINE, STAGES.get(i % 4),
                    TODAY.minusDays(i), null, ada.id(), null, null, null, i * 100L, "EUR", TODAY.minusDays(i), "")));
        }
        core.journal().commit(new Change("Add", edits));
        controller.reload();
        assertThat(model.column(OpportunityStage.WON)).hasSize(500);
        assertThat(model.column(OpportunityStage.SEEN).getFirst().opportunity().name()).isEqualTo("Order 0");
    }

    private Contact person(String name) {
        Contact contact = Contact.named(PersonName.of(name), TODAY);
        core.people().add(contact);
        return contact;
    }
}
