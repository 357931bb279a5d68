package io.fika.bench;

import io.fika.app.Core;
import io.fika.app.desktop.Desktop;
import io.fika.app.desktop.Outside;
import io.fika.people.SphereLayout;
import io.fika.people.Spot;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Fonts;
import io.fika.ui.kit.Place;
import io.fika.ui.shell.Look;
import io.fika.ui.sphere.MapPlaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;

/**
 * The work of a frame while one of 10,000 people is dragged over the map, against a window with nothing but one moving
 * dot. A frame is measured from one pulse to the next, with the limit of 60 a second taken off, so layout, painting and
 * what handles the mouse are all in it.
 */
final class MapBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 900;
    private static final int WARM_UP = 120;
    private static final int FRAMES = 600;

    @Override
    public Result run() throws Exception {
        CompletableFuture<Samples> bare = new CompletableFuture<>();
        CompletableFuture<Samples> dragged = new CompletableFuture<>();
        CompletableFuture<Samples> still = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Fonts.load();
            empty(bare);
        });
        Samples limit = bare.get();
        try (Core core = Network.inMemory(PEOPLE)) {
            Platform.runLater(() -> map(core, dragged, still));
            Samples frames = dragged.get();
            return new Result(PEOPLE, frames, "ms", limit, Map.of("build", still.get().median()));
        } finally {
            Platform.exit();
        }
    }

    /** A dot that moves over nothing. */
    private static void empty(CompletableFuture<Samples> done) {
        var dot = new Circle(8);
        var stage = show(new Scene(new Pane(dot), WIDTH, HEIGHT));
        new Frames(WARM_UP, FRAMES, frame -> {
            dot.setCenterX(100 + frame % 700);
            dot.setCenterY(300);
        }, samples -> {
            stage.hide();
            done.complete(samples);
        }).start();
    }

    private static void map(Core core, CompletableFuture<Samples> done, CompletableFuture<Samples> built) {
        long start = System.nanoTime();
        var outside = new Outside(Runnable::run, Runnable::run, Runnable::run, new Nobody(), () -> {});
        var desktop = new Desktop(core, outside, Place.SPHERE);
        var scene = new Scene(desktop.root(), WIDTH, HEIGHT);
        desktop.dress(new Look(scene));
        var stage = show(scene);
        scene.snapshot(null);
        built.complete(new Samples((System.nanoTime() - start) / 1_000_000.0));
        var places = new MapPlaces((Region) scene.getRoot().lookup(".sphere-map"));
        Spot spot = SphereLayout.of(core.set()).spots().iterator().next();
        var robot = new Robot();
        Point2D at = places.onScreen(spot.x(), spot.y());
        robot.mouseMove(at);
        robot.mousePress(MouseButton.PRIMARY);
        new Frames(WARM_UP, FRAMES, drag(robot, places), samples -> {
            robot.mouseMove(at);
            robot.mouseRelease(MouseButton.PRIMARY);
            stage.hide();
            done.complete(samples);
        }).start();
    }

    /** A slow spiral through all rings, and back. */
    private static Consumer<Integer> drag(Robot robot, MapPlaces places) {
        return frame -> {
            double radius = 0.15 + 0.8 * Math.abs(frame % 400 - 200) / 200.0;
            double angle = frame / 45.0;
            robot.mouseMove(places.onScreen(radius * Math.sin(angle), -radius * Math.cos(angle)));
        };
    }

    private static Stage show(Scene scene) {
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /** Nobody chooses files here. */
    private record Nobody() implements Choosers {
        @Override
        public List<Path> open(String title, List<FileKind> kinds) {
            return List.of();
        }

        @Override
        public Optional<Path> save(String title, String name, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
