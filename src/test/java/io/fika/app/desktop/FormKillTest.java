package io.fika.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is being typed when the whole program is killed is offered by its next start. */
class FormKillTest {
    private static final String TEXT = "about the fair in Ul";

    /**
     * The program on a data folder, with somebody at its keyboard: they begin to note a touch and say "typed" once they
     * have paused for a moment; or, where the program offers it, go on with it and say what stands there.
     */
    static final class Typist {
        private static final Duration LOOK = Duration.millis(50);
        private static final Duration PAUSED = Duration.millis(900);

        private Typist() {}

        public static void main(String[] arguments) throws InterruptedException {
            var window = new Thread(() -> new DesktopWindow(Clock.systemUTC()).open(Optional.of(Path.of(arguments[0]))));
            window.start();
            whenStarted();
        }

        private static void whenStarted() throws InterruptedException {
            while (true) {
                try {
                    Platform.runLater(Typist::look);
                    return;
                } catch (IllegalStateException notYet) {
                    Thread.sleep(50);
                }
            }
        }

        private static void look() {
            Window.getWindows().stream()
                    .map(Window::getScene)
                    .filter(scene -> scene != null && scene.getRoot().lookup(".sphere-map") != null)
                    .findFirst()
                    .ifPresentOrElse(Typist::sit, () -> after(LOOK, Typist::look));
        }

        /** A moment later the drafts of before are read. */
        private static void sit(Scene scene) {
            after(PAUSED, () -> {
                if (scene.getRoot().lookup(".banner .button") instanceof Button button
                        && Messages.text("kit.draft.continue").equals(button.getText())) {
                    button.fire();
                    after(LOOK, () -> System.out.println("offered " + note(scene).getText()));
                } else {
                    press(scene.getRoot());
                    after(LOOK, () -> {
                        note(scene).requestFocus();
                        TEXT.chars().forEach(letter -> type(note(scene), Character.toString(letter)));
                        after(PAUSED, () -> System.out.println("typed"));
                    });
                }
            });
        }

        private static TextArea note(Scene scene) {
            return (TextArea) scene.getRoot().lookup(".form .text-area");
        }

        private static void press(Node node) {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false));
        }

        private static void type(Node node, String letter) {
            Event.fireEvent(
                    node, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }

        private static void after(Duration duration, Runnable then) {
            var pause = new PauseTransition(duration);
            pause.setOnFinished(event -> then.run());
            pause.play();
        }
    }

    @Test
    void whatWasBeingTypedIsOfferedByTheNextStart(@TempDir Path temporary) throws Exception {
        assertThat(saidBeforeTheKill(temporary)).isEqualTo("typed");
        assertThat(saidBeforeTheKill(temporary)).isEqualTo("offered " + TEXT);
    }

    private static String saidBeforeTheKill(Path data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.contains("agent"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:TieredStopAtLevel=1", "-Xmx512m",
                "-cp", System.getProperty("java.class.path"), Typist.class.getName(), data.resolve("fika").toString()));
        Process program = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        program.toHandle().onExit().orTimeout(60, TimeUnit.SECONDS).exceptionally(slow -> {
            program.destroyForcibly();
            return null;
        });
        try (BufferedReader output = program.inputReader()) {
            return Optional.ofNullable(output.readLine()).orElse("nothing");
        } finally {
            program.toHandle().destroyForcibly();
            assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
