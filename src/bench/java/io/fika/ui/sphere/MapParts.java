package io.fika.ui.sphere;

import io.fika.app.Core;
import io.fika.people.Sectoring;
import io.fika.people.Spot;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Tasks;
import io.fika.ui.shell.Look;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** Parts of the map by themselves, for benchmarks; on the UI thread. */
public final class MapParts {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Snapshot snapshot;
    private final Core core;

    public MapParts(Core core) {
        this.core = core;
        this.snapshot = new SnapshotReader(core.set(), core.standings()).read(Sectoring.CATEGORY);
    }

    /** The milliseconds from the data to a drawn map, in a scene that was drawn without people before. */
    public double drawing(int width, int height) {
        var model = new SphereModel(core.standings().today());
        var photos = new Photos(core.database().photos(), Tasks.atOnce(), Tasks.atOnce());
        var pane = new MapPane(model, photos);
        var scene = new Scene(new StackPane(pane.root()), width, height);
        new Look(scene);
        scene.snapshot(null);
        long start = System.nanoTime();
        model.show(snapshot);
        scene.snapshot(null);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    /** Finds the person at points of the unit map by the spatial index; answers the nanoseconds that one takes. */
    public double hitting(int times) {
        List<Spot> spots = List.copyOf(snapshot.layout().spots());
        Function<Integer, Spot> which = i -> spots.get(i * 31 % spots.size());
        var grid = new HitGrid(spots);
        int found = 0;
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            Spot spot = which.apply(i);
            found += grid.at(spot.x(), spot.y(), 0.001).isPresent() ? 1 : 0;
        }
        long nanos = System.nanoTime() - start;
        if (found < times) {
            throw new IllegalStateException("Not everybody was found");
        }
        return (double) nanos / times;
    }
}
