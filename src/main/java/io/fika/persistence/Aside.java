package io.fika.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Sets copies of damaged files aside, each once: its name tells its content. */
record Aside(DataFolder folder) {
    /** A copy of the database as it is; absent if there is none, or no room for a copy. */
    Optional<Path> copy() {
        Path database = folder.database();
        try {
            if (!Files.exists(database)) {
                return Optional.empty();
            }
            Disk.privateFolder(folder.damaged());
            Path copy = folder.damaged()
                    .resolve("fika-%08x-%d.mv.db".formatted(Disk.crc(database), Files.size(database)));
            if (!Files.exists(copy)) {
                Disk.copy(database, Disk.beside(copy));
                Disk.replace(Disk.beside(copy), copy);
            }
            return Optional.of(copy);
        } catch (IOException e) {
            System.getLogger(Aside.class.getName())
                    .log(Level.WARNING, "No copy was set aside: " + e.getClass().getName());
            return Optional.empty();
        }
    }
}
