package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Spot;
import io.fika.ui.kit.DropHint;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SphereControllerTest {
    private static final int COWORKER = 0;
    private static final int CLIENT = 1;

    private final Network network = new Network(150, 6);
    private final SphereModel model = new SphereModel(Network.TODAY);
    private final SphereController controller = new SphereController(
            model,
            network.core.people(),
            new SnapshotReader(network.core.set(), network.core.standings()),
            network.bench());

    @BeforeEach
    void show() {
        controller.refresh();
    }

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void showsEverybodyAndWhoWaits() {
        assertThat(model.snapshot().people()).hasSize(150);
        assertThat(model.snapshot().tray()).hasSize(6);
        assertThat(model.snapshot().counts()).containsExactly(5, 13, 30, 96);
    }

    @Test
    void aHintSaysWhatTheMoveMeans() {
        Contact client = network.in(1, CLIENT);
        DropHint hint = controller.moves().hintFor(drop(client, 0, 0.2, 0.1)).orElseThrow();
        assertThat(hint.title()).isEqualTo(client.name().full() + " → Inner circle");
        assertThat(hint.lines().getFirst().text()).startsWith("every 21 days · ");
        assertThat(hint.lines().get(1))
                .isEqualTo(DropHint.Line.warning("now 5 of 5 people, then 6 — more than you can keep close"));
    }

    @Test
    void outsideTheRingsThereIsNoHint() {
        assertThat(controller.moves().hintFor(drop(network.in(1, CLIENT), -1, 2, 0))).isEmpty();
    }

    @Test
    void aDropMovesAndAnUndoRestoresTheExactPlace() {
        Contact client = network.in(2, CLIENT);
        Placement before = client.placement();
        Spot spot = spot(client);
        controller.moves().onDropped(drop(client, 0, 0.16, 0.0));
        assertThat(spot(client).ring()).isZero();
        assertThat(network.notices).containsExactly("Move " + client.name().full() + " to Inner circle");
        network.core.journal().undo();
        assertThat(network.now(client).placement()).isEqualTo(before);
        assertThat(spot(client)).isEqualTo(spot);
    }

    @Test
    void aDropInAnotherSectorAsksBeforeAnythingMoves() {
        Contact client = network.in(2, CLIENT);
        Drop drop = new Drop(List.of(client.id()), 1, COWORKER, 0, -0.4);
        controller.moves().onDropped(drop);
        assertThat(model.questionProperty().get()).isNotNull();
        assertThat(network.now(client)).isEqualTo(client);
        controller.moves().onAnswer(true, false);
        assertThat(network.now(client).category()).isEqualTo(Defaults.categories().get(COWORKER).id());
        assertThat(spot(client).ring()).isEqualTo(1);
        network.core.journal().undo();
        assertThat(network.now(client).category()).isEqualTo(client.category());
        assertThat(network.now(client).placement()).isEqualTo(client.placement());
    }

    @Test
    void whoKeepsTheCategoryStandsInTheirOwnSectorOfTheRing() {
        Contact client = network.in(2, CLIENT);
        controller.moves().onDropped(new Drop(List.of(client.id()), 1, COWORKER, 0, -0.4));
        controller.moves().onAnswer(false, false);
        assertThat(network.now(client).category()).isEqualTo(client.category());
        assertThat(spot(client).ring()).isEqualTo(1);
        assertThat(model.snapshot().layout().sectors().at(spot(client).angle())).isEqualTo(CLIENT);
    }

    @Test
    void whoHasNoCategoryYetTakesTheSectorsWithoutAQuestion() {
        Contact waiting = Contact.named(PersonName.of("Nobody Yet"), Network.TODAY);
        network.core.journal().commit(new Change("Add", Edit.added(waiting)));
        int sectors = model.snapshot().layout().sectors().all().size();
        controller.moves().onDropped(new Drop(List.of(waiting.id()), 1, COWORKER, 0, -0.4));
        assertThat(model.questionProperty().get()).isNull();
        assertThat(network.now(waiting).category()).isEqualTo(Defaults.categories().get(COWORKER).id());
        assertThat(model.snapshot().layout().sectors().all()).hasSize(sectors);
    }

    @Test
    void anUnansweredQuestionMovesNobody() {
        Contact client = network.in(2, CLIENT);
        controller.moves().onDropped(new Drop(List.of(client.id()), 1, COWORKER, 0, -0.4));
        controller.moves().onNoAnswer();
        assertThat(network.now(client)).isEqualTo(client);
    }

    @Test
    void severalMoveAtOnceAndComeBackAtOnce() {
        List<UUID> three = model.snapshot().layout().spots().stream()
                .filter(spot -> spot.ring() == 3)
                .limit(3)
                .map(Spot::contact)
                .toList();
        controller.selection().onSelectAll(three, false);
        controller.moves().onStep(controller.selection().chosen(), true);
        assertThat(model.snapshot().counts()).containsExactly(5, 13, 33, 93);
        network.core.journal().undo();
        assertThat(model.snapshot().counts()).containsExactly(5, 13, 30, 96);
    }

    @Test
    void nobodyElseMovesWhenOneDoes() {
        Contact client = network.in(3, CLIENT);
        List<Spot> before = List.copyOf(model.snapshot().layout().spots());
        controller.moves().onDropped(drop(client, 1, 0.35, 0.1));
        double most = before.stream()
                .filter(spot -> !spot.contact().equals(client.id()))
                .mapToDouble(spot -> {
                    Spot now = model.snapshot().layout().spotOf(spot.contact()).orElseThrow();
                    return Math.hypot(now.x() - spot.x(), now.y() - spot.y());
                })
                .max()
                .orElseThrow();
        assertThat(most).isLessThan(1e-9);
    }

    @Test
    void theTrayTakesPeopleOffTheMapAndGivesThemPlaces() {
        Contact client = network.in(1, CLIENT);
        controller.moves().onToTray(List.of(client.id()));
        assertThat(model.snapshot().tray()).extracting(Person::id).contains(client.id());
        controller.moves().onPlace(List.of(client.id()));
        assertThat(spot(client).ring()).isEqualTo(3);
    }

    @Test
    void arrowsWalkToTheNeighbourAndEnterOpensTheCard() {
        controller.selection().onArrow(Direction.RIGHT, false);
        UUID first = model.focusedProperty().get();
        assertThat(first).isNotNull();
        controller.selection().onArrow(Direction.RIGHT, false);
        UUID second = model.focusedProperty().get();
        assertThat(model.snapshot().layout().spotOf(second).orElseThrow().x())
                .isGreaterThan(model.snapshot().layout().spotOf(first).orElseThrow().x());
        controller.onOpenFocused();
        assertThat(network.opened).containsExactly(second);
    }

    @Test
    void aSelectionGrowsAndShrinksWithShift() {
        UUID one = network.in(1, CLIENT).id();
        UUID other = network.in(2, CLIENT).id();
        controller.selection().onSelect(one, false);
        controller.selection().onSelect(other, true);
        assertThat(model.selection()).containsExactly(one, other);
        assertThat(controller.selection().with(other)).containsExactly(other, one);
        controller.selection().onSelect(one, true);
        assertThat(model.selection()).containsExactly(other);
        assertThat(controller.selection().with(one)).containsExactly(one);
    }

    @Test
    void whoIsRemovedIsNoLongerSelected() {
        UUID one = network.in(1, CLIENT).id();
        controller.selection().onSelect(one, false);
        network.core.people().remove(List.of(one));
        assertThat(model.selection()).isEmpty();
        assertThat(model.focusedProperty().get()).isNull();
    }

    private Drop drop(Contact contact, int ring, double x, double y) {
        return new Drop(List.of(contact.id()), ring, ring > 0 ? CLIENT : Drop.NO_SECTOR, x, y);
    }

    private Spot spot(Contact contact) {
        return model.snapshot().layout().spotOf(contact.id()).orElseThrow();
    }
}
