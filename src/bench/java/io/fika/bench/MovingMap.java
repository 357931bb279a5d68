package io.fika.bench;

import io.fika.app.Core;
import io.fika.app.desktop.Desktop;
import io.fika.app.desktop.Outside;
import io.fika.briefing.Printing;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Notices;
import io.fika.ui.shell.Look;
import io.fika.ui.sphere.MapPlaces;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** The window with the map while somebody is dragged, the pointer hovers, the map is panned and zoomed; UI thread. */
final class MovingMap {
    private static final double MEGABYTE = 1024 * 1024.0;
    private static final double KILOBYTE = 1024;

    private final Robot robot = new Robot();
    private final Stage stage;
    private final MapPlaces places;
    private final Point2D somebody;
    private final double built;
    private final double memory;
    private final Map<String, Frames.Measured> phases = new LinkedHashMap<>();
    private double allocated;

    MovingMap(Core core, int width, int height) {
        double before = heap();
        long start = System.nanoTime();
        var outside = new Outside(Runnable::run, Runnable::run, Runnable::run, new Nobody(), Notices.NONE, Printing.NONE, () -> {});
        var desktop = new Desktop(core, outside, Place.SPHERE);
        var scene = new Scene(desktop.root(), width, height);
        desktop.dress(new Look(scene));
        stage = MapBenchmark.show(scene);
        scene.snapshot(null);
        built = Samples.rounded((System.nanoTime() - start) / 1_000_000.0);
        memory = Samples.rounded(heap() - before);
        places = new MapPlaces((Region) scene.getRoot().lookup(".sphere-map"));
        Spot spot = SphereLayout.of(core.set()).spots().iterator().next();
        somebody = places.onScreen(spot.x(), spot.y());
    }

    /** Goes through all phases, then hands itself over. */
    void run(int warmUp, int frames, Consumer<MovingMap> then) {
        robot.mouseMove(somebody);
        robot.mousePress(MouseButton.PRIMARY);
        long bytes = bytes();
        phase("drag", warmUp, frames, this::spiral, () -> {
            allocated = Samples.rounded((bytes() - bytes) / KILOBYTE / (warmUp + frames));
            robot.mouseMove(somebody);
            robot.mouseRelease(MouseButton.PRIMARY);
            phase("hover", warmUp, frames, this::spiral, () -> {
                robot.mouseMove(places.onScreen(0.9, 0.9));
                robot.mousePress(MouseButton.PRIMARY);
                phase("pan", warmUp, frames, this::shake, () -> {
                    robot.mouseRelease(MouseButton.PRIMARY);
                    robot.mouseMove(places.onScreen(0.4, 0.2));
                    phase("zoom", warmUp, frames, frame -> robot.mouseWheel(frame / 60 % 2 == 0 ? -1 : 1), () -> {
                        stage.hide();
                        then.accept(this);
                    });
                });
            });
        });
    }

    Samples dragged() {
        return Objects.requireNonNull(phases.get("drag")).between();
    }

    /** What was measured, by name. */
    Map<String, Frames.Measured> phases() {
        return phases;
    }

    /** Milliseconds until the window with everybody was drawn. */
    double built() {
        return built;
    }

    /** Megabytes that the window took when it was shown. */
    double memory() {
        return memory;
    }

    /** Kilobytes of a frame while somebody is dragged. */
    double allocatedPerFrame() {
        return allocated;
    }

    private void phase(String name, int warmUp, int frames, Consumer<Integer> each, Runnable next) {
        new Frames(warmUp, frames, each, samples -> {
            phases.put(name, samples);
            next.run();
        }).start();
    }

    /** A slow spiral through all rings, and back. */
    private void spiral(int frame) {
        double radius = 0.15 + 0.8 * Math.abs(frame % 400 - 200) / 200.0;
        double angle = frame / 45.0;
        robot.mouseMove(places.onScreen(radius * Math.sin(angle), -radius * Math.cos(angle)));
    }

    private void shake(int frame) {
        robot.mouseMove(places.onScreen(0.9 + 0.1 * Math.sin(frame / 20.0), 0.9 + 0.1 * Math.cos(frame / 17.0)));
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private static long bytes() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }
}
