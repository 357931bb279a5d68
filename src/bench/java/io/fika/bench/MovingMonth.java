package io.fika.bench;

import io.fika.app.Core;
import io.fika.app.desktop.Desktop;
import io.fika.app.desktop.Outside;
import io.fika.briefing.Printing;
import io.fika.ui.kit.Notices;
import io.fika.ui.kit.Place;
import io.fika.ui.shell.Look;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** The window with a month while it is opened and a coffee is dragged over it; UI thread. */
final class MovingMonth {
    private static final int WIDTH = "Headless".equals(System.getProperty("glass.platform")) ? 1000 : 1440;
    private static final int HEIGHT = 900;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(job -> {
        var thread = new Thread(job, "worker");
        thread.setDaemon(true);
        return thread;
    });
    private final Robot robot = new Robot();
    private volatile boolean apart;
    private boolean carried;
    private final Scene scene;
    private final double first;

    MovingMonth(Core core) {
        long start = System.nanoTime();
        var outside = new Outside(
                this::work, this::work, MovingMonth::onTheUi, new Nobody(), Notices.NONE, Printing.NONE, () -> {});
        var desktop = new Desktop(core, outside, Place.CALENDAR);
        scene = new Scene(desktop.root(), WIDTH, HEIGHT);
        desktop.dress(new Look(scene));
        MapBenchmark.show(scene);
        scene.snapshot(null);
        first = Samples.rounded((System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    /** Milliseconds until the window with the month was drawn for the first time. */
    double first() {
        return first;
    }

    /**
     * Milliseconds from the press of the button to the picture of what is full, coming from what is shown before it.
     *
     * @param page as it is chosen
     */
    Opened openings(String page, String forth, String back, int times) {
        show(page);
        var threads = new FrameThreads();
        double[] millis = new double[times];
        double[] worked = new double[times];
        for (int i = -3; i < times; i++) {
            press(forth);
            scene.snapshot(null);
            double before = threads.millis();
            long start = System.nanoTime();
            press(back);
            scene.snapshot(null);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
                worked[i] = threads.millis() - before;
            }
        }
        return new Opened(new Samples(millis), new Samples(worked));
    }

    /**
     * @param took milliseconds
     * @param worked milliseconds of processor time
     */
    record Opened(Samples took, Samples worked) {}

    /** Shows the calendar in another way. */
    void show(String page) {
        MenuButton pages = (MenuButton) scene.getRoot().lookup(".page-switch");
        pages.getItems().stream()
                .filter(item -> page.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        scene.snapshot(null);
    }

    /** From now on the month is read on a thread of its own, as in the program. */
    void readApart() {
        apart = true;
    }

    // at first on the UI thread, so that the picture after a press has all of it
    private void work(Runnable job) {
        if (apart) {
            worker.execute(job);
        } else {
            job.run();
        }
    }

    /** Drags a coffee over the days. */
    void drag(int warmUp, int frames, Consumer<Frames.Measured> then) {
        Bounds chip = onScreen(scene.getRoot().lookup(".chip-agreed"));
        Bounds grid = onScreen(scene.getRoot().lookup(".month-grid"));
        robot.mouseMove(chip.getCenterX(), chip.getCenterY());
        robot.mousePress(MouseButton.PRIMARY);
        new Frames(warmUp, frames, frame -> {
            if (frame == warmUp / 2) { // once: to look for it costs more than the frame
                carried = scene.getRoot().lookup(".drag-ghost") != null;
            }
            robot.mouseMove(
                    grid.getCenterX() + 0.4 * grid.getWidth() * Math.sin(frame / 31.0),
                    grid.getCenterY() + 0.4 * grid.getHeight() * Math.cos(frame / 47.0));
        }, measured -> {
            robot.mouseMove(chip.getCenterX(), chip.getCenterY());
            robot.mouseRelease(MouseButton.PRIMARY);
            then.accept(measured);
        }).start();
    }

    /** Whether the drag was one: without it its frames say nothing. */
    boolean carried() {
        return carried;
    }

    /** The pointer hovers over the days. */
    void idle(int warmUp, int frames, Consumer<Frames.Measured> then) {
        Bounds grid = onScreen(scene.getRoot().lookup(".month-grid"));
        new Frames(warmUp, frames, frame -> robot.mouseMove(
                grid.getCenterX() + 0.4 * grid.getWidth() * Math.sin(frame / 31.0), grid.getCenterY()), then).start();
    }

    // at once, so that a press is over when it returns, and later for what the background has read
    private static void onTheUi(Runnable job) {
        if (Platform.isFxApplicationThread()) {
            job.run();
        } else {
            Platform.runLater(job);
        }
    }

    private void press(String name) {
        scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && name.equals(button.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }
}
