package io.fika.bench;

import io.fika.app.Core;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.SphereLayout;
import io.fika.ui.kit.Fonts;
import io.fika.ui.sphere.MapParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;

/**
 * The work of a frame while one of 10,000 people is dragged over the map, against a window with nothing but one moving
 * dot; then while the pointer hovers, the map is panned and zoomed. A frame is measured from when the hand has moved to the
 * next pulse, with the limit of 60 a second taken off, so what handles the mouse, layout and painting are all in it, and
 * what the moving hand itself takes is not; "work" is the
 * processor time of the threads that make it, which other programs on the machine hardly disturb. Beside it: laying
 * out everybody (cold: the first time in this process, at random places), the first drawing after the data, a hit test,
 * what a dragged frame allocates, and the memory that the window with the map takes.
 */
final class MapBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final int HEIGHT = 900;
    private static final int WARM_UP = 120;
    private static final int FRAMES = 600;
    private static final int HITS = 200_000;
    private static final int LAYOUTS = 15;

    /** The screen of the headless platform is no wider. */
    private static final int WIDTH = "Headless".equals(System.getProperty("glass.platform")) ? 1000 : 1440;

    @Override
    public Result run() throws Exception {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("window", WIDTH + "x" + HEIGHT);
        more.put("layoutCold", cold());
        var bare = new CompletableFuture<Frames.Measured>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Fonts.load();
            empty(bare::complete);
        });
        Frames.Measured limit = bare.get();
        limit.put("empty", more);
        try (Core core = Network.inMemory(PEOPLE)) {
            Samples layout = Samples.millisOf(5, LAYOUTS, () -> SphereLayout.of(core.set()));
            more.put("layout", layout.median());
            var moving = new CompletableFuture<MovingMap>();
            Platform.runLater(() -> new MovingMap(core, WIDTH, HEIGHT).run(WARM_UP, FRAMES, moving::complete));
            MovingMap map = moving.get();
            more.put("build", map.built());
            map.phases().forEach((name, measured) -> measured.put(name, more));
            more.put("allocatedKB", map.allocatedPerFrame());
            more.put("memoryMB", map.memory());
            var parts = new CompletableFuture<Void>();
            Platform.runLater(() -> {
                var apart = new MapParts(core);
                more.put("firstDrawing", Samples.rounded(apart.drawing(WIDTH, HEIGHT)));
                more.putAll(apart.layouts(LAYOUTS));
                more.put("hitNanos", Samples.rounded(apart.hitting(HITS)));
                parts.complete(null);
            });
            parts.get();
            return new Result(PEOPLE, map.dragged(), "ms", limit.between(), more);
        } finally {
            Platform.exit();
        }
    }

    /** The first layout of this process: everybody at a random place, so that half of them are in somebody's way. */
    private static double cold() {
        Random random = new Random(1);
        List<Ring> rings = Defaults.rings();
        List<Category> categories = Defaults.categories();
        List<Contact> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Ring ring = rings.get(i < 5 ? 0 : i < 20 ? 1 : i < 100 ? 2 : 3);
            var place = new Placement(ring.id(), random.nextDouble() * 2 * Math.PI, random.nextDouble());
            people.add(Contact.named(PersonName.of("Somebody"), Network.TODAY)
                    .withCategory(categories.get(i % categories.size()).id())
                    .withPlacement(place));
        }
        long start = System.nanoTime();
        SphereLayout.of(rings, categories, people);
        return Samples.rounded((System.nanoTime() - start) / 1_000_000.0);
    }

    /** A dot that moves over nothing. */
    static void empty(Consumer<Frames.Measured> done) {
        var dot = new Circle(8);
        var stage = show(new Scene(new Pane(dot), WIDTH, HEIGHT));
        new Frames(WARM_UP, FRAMES, frame -> {
            dot.setCenterX(100 + frame % 700);
            dot.setCenterY(300);
        }, samples -> {
            stage.hide();
            done.accept(samples);
        }).start();
    }

    static Stage show(Scene scene) {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }
}
