package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.Drift;
import io.fika.people.SomePeople;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.Tasks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network came about today; what is done in this test is back-dated or follows. */
class TimeControllerTest {
    private static final LocalDate BEFORE = Network.TODAY.minusDays(40);

    private final Network network = new Network(0, 0);
    private final SphereModel map = new SphereModel(Network.TODAY);
    private final SphereController controller = new SphereController(
            map, network.core.people(), new SnapshotReader(network.core.set(), network.core.standings()),
            network.bench());
    private final TimeModel model = new TimeModel(Network.TODAY);
    private final PastReader reader = new PastReader(
            network.core.journal(), network.core.database().touches(), network.core.standings());
    private Contact ada = SomePeople.placed(1, 0, 1).getFirst();

    private TimeController time() {
        return new TimeController(
                model, map, new History(reader, Tasks.atOnce()), controller, network.bench());
    }

    @BeforeEach
    void live() {
        commit(BEFORE, Edit.added(ada.withPlacement(network.placement(3))));
        ada = network.now(ada);
        commit(BEFORE.plusDays(20), Edit.changed(ada, ada.withPlacement(network.placement(1))));
        ada = network.now(ada);
    }

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void theMapIsShownAsItStood() {
        TimeController time = time();
        time.onDay(BEFORE.plusDays(3));
        assertThat(ring()).isEqualTo(3);
        time.onDay(BEFORE.plusDays(20));
        assertThat(ring()).isEqualTo(1);
        assertThat(map.snapshot().day()).isEqualTo(BEFORE.plusDays(20));
    }

    @Test
    void inThePastNobodyIsMovedAndASentenceSaysWhy() {
        TimeController time = time();
        time.onDay(BEFORE.plusDays(3));
        controller.moves().onRing(List.of(ada.id()), network.ring(0));
        assertThat(network.now(ada)).isEqualTo(ada);
        assertThat(network.notices.getLast()).startsWith("This is the sphere as it stood on");
        DropHint hint = controller.moves().hintFor(new Drop(List.of(ada.id()), 0, Drop.NO_SECTOR, 0, 0)).orElseThrow();
        assertThat(hint.title()).contains("nobody can be moved");
    }

    @Test
    void whatIsDoneMeanwhileDoesNotDisturbThePast() {
        TimeController time = time();
        time.onDay(BEFORE.plusDays(3));
        network.core.people().toTray(List.of(ada.id()));
        assertThat(ring()).isEqualTo(3);
        time.onToday();
        assertThat(map.snapshot().tray()).hasSize(1);
        assertThat(map.pastProperty().get()).isNull();
    }

    @Test
    void comparingSaysWhoCameCloserOnTodaysMap() {
        TimeController time = time();
        time.onDay(BEFORE.plusDays(3));
        time.onCompare(true);
        Wandering wandering = model.wanderingProperty().get();
        assertThat(wandering).isNotNull();
        assertThat(wandering.drift().closer()).hasSize(1);
        assertThat(ring()).isEqualTo(1);
        time.onCompare(false);
        assertThat(model.wanderingProperty().get()).isNull();
        assertThat(ring()).isEqualTo(3);
    }

    @Test
    void twoDaysBothInThePastAreCompared() {
        TimeController time = time();
        time.onDay(BEFORE.plusDays(3));
        time.onCompare(true);
        time.onUntil(BEFORE.plusDays(10));
        assertThat(drift().isEmpty()).isTrue();
        assertThat(ring()).isEqualTo(3);
        time.onUntil(BEFORE.plusDays(25));
        assertThat(drift().closer()).hasSize(1);
        assertThat(map.snapshot().day()).isEqualTo(BEFORE.plusDays(25));
        assertThat(map.pastProperty().get()).isEqualTo(BEFORE.plusDays(25));
        time.onDay(BEFORE.plusDays(22));
        assertThat(drift().isEmpty()).isTrue();
        time.onToday();
        assertThat(model.untilProperty().get()).isEqualTo(Network.TODAY);
    }

    @Test
    void theTwoDaysNeverCross() {
        TimeController time = time();
        time.onDay(BEFORE.plusDays(3));
        time.onCompare(true);
        time.onUntil(BEFORE);
        assertThat(model.untilProperty().get()).isEqualTo(BEFORE.plusDays(4));
        time.onDay(Network.TODAY);
        assertThat(model.dayProperty().get()).isEqualTo(BEFORE.plusDays(3));
        assertThat(model.comparingProperty().get()).isTrue();
        time.onUntil(Network.TODAY.plusDays(9));
        assertThat(model.untilProperty().get()).isEqualTo(Network.TODAY);
    }

    @Test
    void daysAreSkippedAndNotQueuedWhileOneIsLaidOut() {
        Deque<Runnable> work = new ArrayDeque<>();
        var aside = new Tasks(work::add, Runnable::run, failure -> {});
        var time = new TimeController(model, map, new History(reader, aside), controller, network.bench());
        for (int day = 0; day < 20; day++) {
            time.onDay(BEFORE.plusDays(day));
        }
        int jobs = 0;
        for (Runnable job = work.poll(); job != null; job = work.poll()) {
            jobs++;
            job.run();
        }
        assertThat(jobs).isLessThanOrEqualTo(3); // the past, the first day, the last
        assertThat(map.snapshot().day()).isEqualTo(BEFORE.plusDays(19));
    }

    @Test
    void whatWasReadForAnotherWishIsDropped() {
        Deque<Runnable> work = new ArrayDeque<>();
        var aside = new Tasks(work::add, Runnable::run, failure -> {});
        var time = new TimeController(model, map, new History(reader, aside), controller, network.bench());
        time.onDay(BEFORE.plusDays(3));
        time.onToday();
        for (Runnable job = work.poll(); job != null; job = work.poll()) {
            job.run();
        }
        assertThat(map.pastProperty().get()).isNull();
        assertThat(map.snapshot().day()).isEqualTo(Network.TODAY);
    }

    @Test
    void whatIsCommittedWhileThePastIsReadIsInIt() {
        Deque<Runnable> work = new ArrayDeque<>();
        var aside = new Tasks(work::add, Runnable::run, failure -> {});
        var time = new TimeController(model, map, new History(reader, aside), controller, network.bench());
        time.onDay(BEFORE.plusDays(30));
        commit(BEFORE.plusDays(25), Edit.changed(ada, ada.withPlacement(network.placement(2))));
        for (Runnable job = work.poll(); job != null; job = work.poll()) {
            job.run();
        }
        assertThat(ring()).isEqualTo(2);
        ada = network.now(ada);
        commit(BEFORE.plusDays(26), Edit.changed(ada, ada.withPlacement(network.placement(0))));
        for (Runnable job = work.poll(); job != null; job = work.poll()) {
            job.run();
        }
        assertThat(ring()).isEqualTo(0);
    }

    private Drift drift() {
        return Objects.requireNonNull(model.wanderingProperty().get()).drift();
    }

    @Test
    void aReplayRunsFromTheFirstDayToToday() {
        TimeController time = time();
        time.onPlay();
        assertThat(model.dayProperty().get()).isEqualTo(BEFORE);
        for (int tick = 0; tick < 45; tick++) {
            time.onTick();
        }
        assertThat(model.dayProperty().get()).isEqualTo(Network.TODAY);
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(map.pastProperty().get()).isNull();
    }

    private int ring() {
        return map.snapshot().layout().spotOf(ada.id()).orElseThrow().ring();
    }

    private void commit(LocalDate day, Edit<?> edit) {
        var at = day.atTime(10, 0).toInstant(ZoneOffset.UTC);
        assertThat(network.core.journal().commit(at, new Change("Test", edit)).isDone()).isTrue();
    }
}
