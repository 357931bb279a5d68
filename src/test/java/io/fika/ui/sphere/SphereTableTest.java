package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Defaults;
import io.fika.people.Division;
import io.fika.people.Replay;
import io.fika.people.SomePeople;
import io.fika.people.Spot;
import io.fika.people.Standing;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Tasks;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The table over many people. */
@ExtendWith(ApplicationExtension.class)
class SphereTableTest {
    private static final int MANY = 10_000;

    private final Network network = new Network(0, 0);
    private final SphereModel model = new SphereModel(Network.TODAY);

    @Start
    void start(Stage stage) {
        var controller = new SphereController(
                model, network.core.people(), new SnapshotReader(network.core.set(), network.core.standings()),
                network.bench());
        var map = new MapPane(model, new Photos(network.core.database().photos(), Tasks.atOnce(), Tasks.atOnce()));
        var ways = new SphereFeature.Ways(
                new SphereFeature.Start(() -> {}, () -> {}, () -> {}), one -> {}, those -> {});
        var menu = new MapMenu(
                map, model, controller,
                new StripController(new StripModel(), model, network.core.coffees(), network.bench()), ways);
        var table = new SphereTable(
                model, controller, new MapDrag(map, model, controller), network.bench().drags(), menu);
        var moment = new Replay.Moment(
                Network.TODAY, Defaults.rings(), Defaults.categories(), SomePeople.placed(MANY, 0, 7));
        model.show(SnapshotReader.of(
                moment, Division.byCategory(moment.categories(), moment.contacts()),
                it -> Standing.of(null, null, false, false, Network.TODAY)));
        stage.setScene(new Scene(table.root(), 900, 600));
        stage.show();
        table.show(true);
    }

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void itSelectsWhatTheMapSelectsAmongTenThousand(FxRobot robot) {
        TableView<Spot> rows = robot.lookup(".table-view").queryTableView();
        List<UUID> all = rows.getItems().stream().map(Spot::contact).toList();
        assertThat(all).hasSize(MANY);
        robot.interact(() -> model.select(List.of(all.get(7_000))));
        assertThat(rows.getSelectionModel().getSelectedItem().contact()).isEqualTo(all.get(7_000));
        robot.interact(() -> model.select(all));
        assertThat(rows.getSelectionModel().getSelectedItems()).hasSize(MANY);
        robot.interact(() -> rows.getSelectionModel().clearSelection(5));
        assertThat(model.selection()).hasSize(MANY - 1).doesNotContain(all.get(5));
        robot.interact(() -> rows.getSelectionModel().clearSelection());
        robot.interact(() -> rows.getSelectionModel().selectAll());
        assertThat(model.selection()).hasSize(MANY);
    }
}
