package io.fika.app.desktop;

import io.fika.app.Core;
import io.fika.app.command.Window;
import io.fika.persistence.Database;
import io.fika.ui.kit.Fonts;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.WindowChoosers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Opens the window on a data folder, and returns when it is closed. */
public final class DesktopWindow implements Window {
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);

    public DesktopWindow(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void open(Optional<Path> data) {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Fonts.load();
            var stage = new Stage();
            var threads = new Threads();
            var core = new Core(Database.inMemory(), clock);
            var desktop = new Desktop(
                    core,
                    new Outside(
                            threads.worker(),
                            threads.background(),
                            Platform::runLater,
                            new WindowChoosers(() -> stage),
                            () -> {}),
                    Place.SPHERE);
            var scene = new Scene(desktop.root(), 1280, 840);
            desktop.dress(scene);
            stage.setScene(scene);
            stage.setTitle("Fika");
            stage.setOnHidden(event -> {
                threads.worker().execute(core::close);
                threads.close();
                closed.countDown();
                Platform.exit();
            });
            stage.show();
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
