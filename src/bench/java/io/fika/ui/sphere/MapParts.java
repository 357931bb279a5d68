package io.fika.ui.sphere;

import io.fika.app.Core;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Replay;
import io.fika.people.Ring;
import io.fika.people.Sectoring;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Tasks;
import io.fika.ui.shell.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** The milliseconds of a layout from nothing by each thing that the map is divided by, the median of so many. */
    public Map<String, Double> layouts(int times) {
        var moment = new Replay.Moment(
                core.standings().today(), core.set().all(Ring.class), core.set().all(Category.class),
                List.copyOf(core.set().all(Contact.class)));
        Map<String, Double> took = new TreeMap<>();
        for (Sectoring by : Sectoring.values()) {
            double[] all = new double[times];
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                SphereLayout.of(moment.rings(), Ground.of(core.set()).divided(by, moment), moment.contacts());
                all[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
            }
            Arrays.sort(all);
            took.put("layoutBy" + by, Math.rint(all[times / 2] * 10) / 10);
        }
        return took;
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
