package io.fika.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The thread of the windows, waited for until it has done what it was told. (The robot of the journeys sleeps for
 * another 50 ms after each step.)
 */
public final class Windows {
    private static final long PATIENCE = 90_000;

    private Windows() {}

    /** What that thread answers. */
    public static <T extends @Nullable Object> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
    }

    /** Has that thread do something, and with it what was put off by it. */
    public static void tell(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, act);
        settle();
    }

    /** On that thread, holds these keys one after the other and lets go of them in the opposite order. */
    public static void push(KeyCode... keys) {
        var robot = new Robot();
        Stream.of(keys).forEach(robot::keyPress);
        List.of(keys).reversed().forEach(robot::keyRelease);
    }

    /** Waits until all windows are laid out and drawn, and what was put off until then is done too. */
    public static void settle() {
        pulse();
        tidy();
    }

    /** One turn of drawing, in which the focus leaves what is gone as well. */
    private static void pulse() {
        var drawn = new CountDownLatch(1);
        boolean shown = ask(() -> {
            Optional<Scene> scene = scenes().findFirst();
            scene.ifPresent(it -> it.addPostLayoutPulseListener(drawn::countDown));
            Platform.requestNextPulse();
            return scene.isPresent();
        });
        try {
            if (shown && !drawn.await(PATIENCE, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Nothing is drawn");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Lays out what has asked for it since. */
    private static void tidy() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> scenes().map(Scene::getRoot).forEach(Parent::layout));
    }

    private static Stream<Scene> scenes() {
        return List.copyOf(Window.getWindows()).stream().filter(Window::isShowing).map(Window::getScene);
    }
}
