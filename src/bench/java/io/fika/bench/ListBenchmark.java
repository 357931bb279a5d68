package io.fika.bench;

import io.fika.app.Core;
import io.fika.app.desktop.Desktop;
import io.fika.app.desktop.Outside;
import io.fika.ui.kit.Fonts;
import io.fika.ui.kit.Notices;
import io.fika.ui.kit.Place;
import io.fika.briefing.Printing;
import io.fika.ui.shell.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The list of 10,000 people: a frame while it is scrolled, against a window with nothing but one moving dot; and a
 * letter typed into its search until the list is drawn again, with the search itself, which the program does on another
 * thread. "Work" is the processor time of the threads that make the frames.
 */
final class ListBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final int WIDTH = "Headless".equals(System.getProperty("glass.platform")) ? 1000 : 1440;
    private static final int HEIGHT = 900;
    private static final int WARM_UP = 120;
    private static final int FRAMES = 600;
    private static final int ROUNDS = 8;
    /** A row and a half in each frame. */
    private static final double STEP = 50;
    private static final double NANOS_PER_MILLI = 1_000_000;

    @Override
    public Result run() throws Exception {
        Map<String, Object> more = new LinkedHashMap<>();
        var bare = new CompletableFuture<Frames.Measured>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Fonts.load();
            MapBenchmark.empty(bare::complete);
        });
        bare.get().put("empty", more);
        try (Core core = Network.inMemory(PEOPLE)) {
            var shown = new CompletableFuture<Scene>();
            Platform.runLater(() -> shown.complete(shown(core)));
            Scene scene = shown.get();
            var scrolled = new CompletableFuture<Frames.Measured>();
            Platform.runLater(() -> scroll(scene, scrolled::complete));
            scrolled.get().put("scroll", more);
            var typed = new CompletableFuture<Samples>();
            Platform.runLater(() -> typed.complete(typed(scene)));
            more.put("letter", typed.get().median());
            more.put("letterP99", typed.get().percentile(99));
            return new Result(PEOPLE, scrolled.get().between(), "ms", bare.get().between(), more);
        } finally {
            Platform.exit();
        }
    }

    private static Scene shown(Core core) {
        var outside = new Outside(
                Runnable::run, Runnable::run, Runnable::run, new Nobody(), Notices.NONE, Printing.NONE, () -> {});
        var desktop = new Desktop(core, outside, Place.PEOPLE);
        var scene = new Scene(desktop.root(), WIDTH, HEIGHT);
        desktop.dress(new Look(scene));
        MapBenchmark.show(scene);
        scene.snapshot(null);
        return scene;
    }

    private static void scroll(Scene scene, Consumer<Frames.Measured> done) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var rows = (VirtualFlow<?>) scene.getRoot().lookup(".people-table .virtual-flow");
        new Frames(WARM_UP, FRAMES, frame -> rows.scrollPixels(frame / 200 % 2 == 0 ? STEP : -STEP), done).start();
    }

    private static Samples typed(Scene scene) {
        var field = (TextField) scene.getRoot().lookup(".filter-bar .text-field");
        List<String> queries = List.of("nadia okafor", "lumen optics", "kovacs", "zoltn");
        double[] millis = new double[ROUNDS * queries.stream().mapToInt(String::length).sum()];
        int at = 0;
        for (int round = -2; round < ROUNDS; round++) {
            for (String query : queries) {
                for (int length = 1; length <= query.length(); length++) {
                    long start = System.nanoTime();
                    field.setText(query.substring(0, length));
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    if (round >= 0) {
                        millis[at++] = (System.nanoTime() - start) / NANOS_PER_MILLI;
                    }
                }
            }
        }
        return new Samples(millis);
    }
}
