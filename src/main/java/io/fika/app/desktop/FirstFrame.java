package io.fika.app.desktop;

import io.fika.ui.kit.Tasks;
import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Says on standard error how long the start took, from that of the Java machine to the first frame with the people in
 * it: where {@code -Dfika.firstFrame=say} asks for it. With {@code exit} the window is closed then.
 */
final class FirstFrame {
    private static final String PROPERTY = "fika.firstFrame";

    private final Scene scene;
    private final Runnable close;
    private final Runnable pulse = this::onPulse;
    private int pulses;

    private FirstFrame(Scene scene, Runnable close) {
        this.scene = scene;
        this.close = close;
    }

    /** Waits for what the screen has asked of the worker, and then for the frame that shows it. */
    static void watch(Tasks tasks, Scene scene, Runnable close) {
        String wish = System.getProperty(PROPERTY, "");
        if (!wish.isEmpty()) {
            var first = new FirstFrame(scene, wish.equals("exit") ? close : () -> {});
            tasks.run(() -> wish, asked -> {
                scene.addPostLayoutPulseListener(first.pulse);
                Platform.requestNextPulse();
            });
        }
    }

    // the pulse after the one that laid it out begins when that one was painted
    private void onPulse() {
        pulses++;
        if (pulses < 2) {
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(pulse);
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.err.println("first frame after " + (System.currentTimeMillis() - started) + " ms");
        Platform.runLater(close);
    }
}
