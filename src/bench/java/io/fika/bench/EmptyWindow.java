package io.fika.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** A window with nothing in it, which says when its first frame was drawn. */
final class EmptyWindow {
    private EmptyWindow() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            var scene = new Scene(new Pane(), 1000, 700);
            int[] pulses = {0};
            scene.addPostLayoutPulseListener(() -> {
                if (++pulses[0] == 2) {
                    System.err.println("first frame");
                    Platform.exit();
                } else {
                    Platform.requestNextPulse();
                }
            });
            stage.setScene(scene);
            stage.show();
        });
    }
}
