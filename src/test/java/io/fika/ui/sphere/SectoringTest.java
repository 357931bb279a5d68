package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Bond;
import io.fika.people.Contact;
import io.fika.people.Placement;
import io.fika.people.SectorDrop;
import io.fika.people.Sectoring;
import io.fika.people.Sectors;
import io.fika.people.Spot;
import io.fika.people.Tag;
import io.fika.ui.kit.DropHint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map divided by other things than the category. */
class SectoringTest {
    private static final int CLIENT = 1;

    private final Network network = new Network(150, 6);
    private final SphereModel model = new SphereModel(Network.TODAY);
    private final SphereController controller = new SphereController(
            model, network.core.people(), new SnapshotReader(network.core.set(), network.core.standings()),
            network.bench());
    private final Tag optics = new Tag(Ids.next(), 0, "Optics");
    private final Tag vienna = new Tag(Ids.next(), 0, "Vienna");
    private Contact client = network.in(2, CLIENT);

    @BeforeEach
    void tag() {
        Contact other = network.in(3, CLIENT);
        commit(
                Edit.added(optics), Edit.added(vienna),
                Edit.changed(client, client.withTags(List.of(vienna.id()))),
                Edit.changed(other, other.withTags(List.of(optics.id()))));
        client = network.now(client);
        controller.refresh();
    }

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void lookingAtAllMapsWritesNothingAndTheFirstIsAsItWas() {
        Collection<Spot> before = List.copyOf(model.snapshot().layout().spots());
        List<Contact> data = List.copyOf(network.core.set().all(Contact.class));
        for (Sectoring by : Sectoring.values()) {
            controller.onSectoring(by);
            assertThat(model.snapshot().layout().sectors().by()).isEqualTo(by);
            assertThat(model.snapshot().layout().spots()).hasSize(before.size());
        }
        controller.onSectoring(Sectoring.CATEGORY);
        assertThat(model.snapshot().layout().spots()).containsExactlyElementsOf(before);
        assertThat(network.core.set().all(Contact.class)).containsExactlyInAnyOrderElementsOf(data);
    }

    @Test
    void aDropInTheSectorOfATagAsksAndPutsItOnBeforeTheOthers() {
        controller.onSectoring(Sectoring.TAG);
        Drop drop = drop(client, 1, sector("Optics"));
        assertThat(hint(drop)).contains("This is the sector Optics: you will be asked whether the tag is put on");
        controller.moves().onDropped(drop);
        assertThat(network.now(client)).isEqualTo(client);
        controller.moves().onAnswer(true, false);
        assertThat(network.now(client).tags()).containsExactly(optics.id(), vienna.id());
        Spot spot = model.snapshot().layout().spotOf(client.id()).orElseThrow();
        assertThat(spot.ring()).isEqualTo(1);
        assertThat(SectorNames.of(model.snapshot().layout().sectors(), spot.sector())).isEqualTo("Optics");
        network.core.journal().undo();
        assertThat(network.now(client).tags()).isEqualTo(client.tags());
        assertThat(network.now(client).placement()).isEqualTo(client.placement());
    }

    @Test
    void theAnswerIsTheOneOfCategoriesToo() {
        controller.onSectoring(Sectoring.TAG);
        controller.moves().onDropped(drop(client, 1, sector("Optics")));
        controller.moves().onAnswer(false, true);
        assertThat(network.now(client).tags()).isEqualTo(client.tags());
        assertThat(SectorDrop.of(network.core.settings())).isEqualTo(SectorDrop.KEEP);
    }

    @Test
    void whoHasNoTagGetsItWithoutAQuestion() {
        Contact plain = network.in(1, CLIENT);
        controller.onSectoring(Sectoring.TAG);
        controller.moves().onDropped(drop(plain, 2, sector("Vienna")));
        assertThat(model.questionProperty().get()).isNull();
        assertThat(network.now(plain).tags()).containsExactly(vienna.id());
    }

    @Test
    void onAnotherMapADropWithinTheRingKeepsThePlaceAndSaysSo() {
        controller.onSectoring(Sectoring.TAG);
        Placement before = client.placement();
        Drop drop = drop(client, 2, sector("Vienna"));
        assertThat(hint(drop)).last().asString().contains("kept for the map by category");
        controller.moves().onDropped(drop);
        assertThat(network.now(client).placement()).isEqualTo(before);
        controller.moves().onTurn(List.of(client.id()), true);
        assertThat(network.now(client).placement()).isEqualTo(before);
        assertThat(network.notices.getLast()).contains("kept for the map by category");
    }

    @Test
    void aDropAtAnotherOrganisationChangesTheRingAlone() {
        controller.onSectoring(Sectoring.ORGANISATION);
        int own = model.snapshot().layout().spotOf(client.id()).orElseThrow().sector();
        int other = own == 0 ? 1 : 0;
        Drop drop = drop(client, 1, other);
        assertThat(hint(drop)).last().asString().contains("nobody work for");
        controller.moves().onDropped(drop);
        assertThat(network.now(client).work()).isEqualTo(client.work());
        Spot spot = model.snapshot().layout().spotOf(client.id()).orElseThrow();
        assertThat(spot.ring()).isEqualTo(1);
        assertThat(spot.sector()).isEqualTo(own);
    }

    @Test
    void membersSitInTheGroupTheyJoinedLastAndLeaveItOnTheDay() {
        Club old = new Club(Ids.next(), 0, "Breakfast club", "");
        Club young = new Club(Ids.next(), 0, "Chamber", "");
        Membership first = new Membership(Ids.next(), 0, old.id(), client.id(), Network.TODAY.minusDays(90), null);
        Membership second = new Membership(
                Ids.next(), 0, young.id(), client.id(), Network.TODAY.minusDays(9), Network.TODAY);
        commit(Edit.added(old), Edit.added(young), Edit.added(first), Edit.added(second));
        controller.onSectoring(Sectoring.GROUP);
        assertThat(sectorOf(client)).isEqualTo("Chamber");
        Membership now = network.core.set().find(Membership.class, second.id()).orElseThrow();
        commit(Edit.changed(now, new Membership(
                now.id(), now.version(), now.club(), now.contact(), now.since(), Network.TODAY.minusDays(1))));
        controller.refresh();
        assertThat(sectorOf(client)).isEqualTo("Breakfast club");
        assertThat(sectorOf(network.in(1, CLIENT))).isEqualTo("No group");
    }

    @Test
    void pastDaysAreDividedAsThen() {
        var reader = new PastReader(
                network.core.journal(), network.core.database().touches(), network.core.standings());
        Snapshot then = reader.film().on(Network.TODAY, Sectoring.TAG);
        assertThat(then.layout().sectors().all().stream().map(Sectors.Sector::bond))
                .anyMatch(bond -> bond instanceof Bond.WithTag with && with.tag().name().equals("Vienna"));
        assertThat(reader.film().on(Network.TODAY.minusDays(30), Sectoring.GROUP).layout().spots()).isEmpty();
    }

    @Test
    void withoutSectorsNothingButTheRingCounts() {
        controller.onSectoring(Sectoring.NONE);
        assertThat(model.snapshot().layout().sectors().all()).hasSize(1);
        assertThat(hint(drop(client, 1, 0))).hasSize(2);
        controller.moves().onDropped(drop(client, 1, 0));
        assertThat(model.snapshot().layout().ringOf(network.now(client))).isEqualTo(1);
        assertThat(network.now(client).category()).isEqualTo(client.category());
    }

    private void commit(Edit<?>... edits) {
        network.core.journal().commit(new Change("Prepare", new ArrayList<>(List.of(edits))));
    }

    private String sectorOf(Contact contact) {
        Spot spot = model.snapshot().layout().spotOf(contact.id()).orElseThrow();
        return SectorNames.of(model.snapshot().layout().sectors(), spot.sector());
    }

    private int sector(String name) {
        Sectors sectors = model.snapshot().layout().sectors();
        for (int i = 0; i < sectors.all().size(); i++) {
            if (SectorNames.of(sectors, i).equals(name)) {
                return i;
            }
        }
        return Drop.NO_SECTOR;
    }

    private List<String> hint(Drop drop) {
        return controller.moves().hintFor(drop).orElseThrow().lines().stream().map(DropHint.Line::text).toList();
    }

    /** Over the middle of a sector of a ring. */
    private Drop drop(Contact contact, int ring, int sector) {
        double angle = model.snapshot().layout().sectors().all().get(sector).middle();
        double radius = model.snapshot().layout().shape().radius(ring, 0.5);
        return new Drop(List.of(contact.id()), ring, sector, radius * Math.sin(angle), -radius * Math.cos(angle));
    }
}
