package io.fika.ui.sphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.growth.Tie;
import io.fika.people.Spot;
import io.fika.ui.Windows;
import io.fika.ui.kit.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** What the legend says, and which layer a map opens with. */
@ExtendWith(ApplicationExtension.class)
class LegendTest {
    private final Network network = new Network(120, 0);
    private final SphereModel map = new SphereModel(Network.TODAY);
    private final LayerModel layers = new LayerModel();
    private final Remembered remembered = Remembered.forNow();

    @AfterEach
    void close() {
        network.core.close();
    }

    @Test
    void ofManyLinesItSaysHowManyAreNotShown() {
        Lines lines = show(400);
        int hidden = 400 - lines.usual().size();
        assertThat(hidden).isPositive();
        assertThat(said()).contains("400 lines, " + hidden + " of them not shown; point at somebody to see theirs");
    }

    @Test
    void ofFewLinesNothingIsSaidToBeHidden() {
        show(Lines.MOST);
        assertThat(said()).contains("90 lines; point at one to read it").noneMatch(words -> words.contains("not shown"));
    }

    @Test
    void aMapOpensWithTheLayerThatWasLeft() {
        remembered.put("sphere.layer", "TRUST");
        controller();
        assertThat(layers.layerProperty().get()).isEqualTo(Layer.TRUST);
    }

    @Test
    void aLayerThatIsUnknownIsTheUsualOneAndTheNextChoiceIsRemembered() {
        remembered.put("sphere.layer", "HOLOGRAM");
        LayerController controller = controller();
        assertThat(layers.layerProperty().get()).isEqualTo(Layer.STANDING);
        controller.onLayer(Layer.EVENT);
        assertThat(remembered.get("sphere.layer")).contains("EVENT");
    }

    private Lines show(int count) {
        map.show(new SnapshotReader(network.core.set(), network.core.standings()).read(map.sectoringProperty().get()));
        List<Spot> spots = List.copyOf(map.snapshot().layout().spots());
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ties.add(new Tie(
                    spots.get(i % spots.size()).contact(), spots.get((i * 7 + 13) % spots.size()).contact(), false,
                    "They know each other " + i, i));
        }
        var overlay = new Overlay(Layer.ACQUAINTANCES, ties, Map.of(), "");
        var lines = new Lines(overlay, map.snapshot().layout());
        layers.overlayProperty().set(overlay);
        layers.linesProperty().set(lines);
        return lines;
    }

    private List<String> said() {
        Lines lines = layers.linesProperty().get();
        Overlay overlay = layers.overlayProperty().get();
        LayerController controller = controller();
        layers.overlayProperty().set(overlay);
        layers.linesProperty().set(lines);
        return Windows.ask(() -> ((Parent) new LegendView(map, layers, controller).root())
                .lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
    }

    private LayerController controller() {
        SphereFeature.Depth depth = network.depth();
        return new LayerController(
                layers, map, new OverlayReader(network.core.standings(), depth.ties(), depth.events()),
                network.bench(), remembered);
    }
}
