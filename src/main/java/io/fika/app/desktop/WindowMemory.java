package io.fika.app.desktop;

import io.fika.ui.kit.Place;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import javafx.geometry.Rectangle2D;

/** How the window was left, in a file beside the data: it belongs to the machine, not to the user's relationships. */
record WindowMemory(Path file) {
    private static final Logger LOG = System.getLogger(WindowMemory.class.getName());

    /** How it was left. */
    record Left(Rectangle2D bounds, boolean maximized, Place place) {}

    /** How it was left, if anybody remembers; a file that cannot be understood is as good as none. */
    Optional<Left> read() {
        var lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            return Optional.of(new Left(
                    new Rectangle2D(
                            number(lines, "x"), number(lines, "y"), number(lines, "width"), number(lines, "height")),
                    Boolean.parseBoolean(lines.getProperty("maximized")),
                    place(lines.getProperty("place", ""))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "How the window was left cannot be read: " + e.getClass().getName());
            return Optional.empty();
        }
    }

    void write(Left left) {
        var lines = new Properties();
        lines.setProperty("x", Double.toString(left.bounds().getMinX()));
        lines.setProperty("y", Double.toString(left.bounds().getMinY()));
        lines.setProperty("width", Double.toString(left.bounds().getWidth()));
        lines.setProperty("height", Double.toString(left.bounds().getHeight()));
        lines.setProperty("maximized", Boolean.toString(left.maximized()));
        lines.setProperty("place", left.place().name());
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            try (Writer writer = Files.newBufferedWriter(next)) {
                lines.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "How the window was left cannot be written: " + e.getClass().getName());
        }
    }

    private static double number(Properties lines, String key) {
        double number = Double.parseDouble(lines.getProperty(key, ""));
        if (!Double.isFinite(number) || Math.abs(number) > 100_000) {
            throw new IllegalArgumentException(key);
        }
        return number;
    }

    private static Place place(String name) {
        return Arrays.stream(Place.values())
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElse(Place.SPHERE);
    }
}
