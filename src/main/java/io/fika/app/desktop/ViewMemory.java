package io.fika.app.desktop;

import io.fika.ui.kit.Remembered;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** How views were left, in a file beside the data; what cannot be read or written is as good as forgotten. */
final class ViewMemory implements Remembered {
    private static final Logger LOG = System.getLogger(ViewMemory.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    ViewMemory(Path file) {
        this.file = file;
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (NoSuchFileException e) {
            values.clear();
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "How the views were left cannot be read: " + e.getClass().getName());
        }
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    @Override
    public synchronized void put(String key, String value) {
        values.setProperty(key, value);
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            try (Writer writer = Files.newBufferedWriter(next)) {
                values.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "How the views were left cannot be written: " + e.getClass().getName());
        }
    }
}
