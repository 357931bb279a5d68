package io.fika.app.tour;

import io.fika.ui.kit.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Starts the toolkit without a display and sends a tour through it. */
public final class Drawing {
    /** Warns of colours that are missing while a screen goes from one scene to the next, where no window would ask. */
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private Drawing() {}

    /**
     * Draws and answers the names of the files.
     *
     * @throws IOException if a picture cannot be written
     */
    public static List<String> of(Itinerary itinerary, Clock clock) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var done = new CompletableFuture<List<String>>();
        STYLES.setLevel(Level.OFF);
        SampleFile sample = SampleFile.make();
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> done.completeExceptionally(failure));
            Platform.setImplicitExit(false);
            Fonts.load();
            new Tour(itinerary, clock, sample, done).start();
        });
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unwritten) {
                throw unwritten.getCause();
            }
            throw e;
        } finally {
            Platform.exit();
            sample.close();
        }
    }
}
