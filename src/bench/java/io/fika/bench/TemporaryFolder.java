package io.fika.bench;

import io.fika.app.Core;
import io.fika.persistence.DataFolder;
import io.fika.persistence.Database;
import io.fika.persistence.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder on the disk that is gone when it is closed. */
record TemporaryFolder(Path path) implements AutoCloseable {
    static TemporaryFolder make() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("fika-bench"));
    }

    /** The data folder of this name in it, made if it is missing. */
    Core open(String name) {
        Opening opening = Database.open(DataFolder.under(path.resolve(name)));
        if (opening instanceof Opening.Opened opened) {
            return new Core(opened.database(), Network.CLOCK);
        }
        throw new IllegalStateException(opening.sentence());
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
