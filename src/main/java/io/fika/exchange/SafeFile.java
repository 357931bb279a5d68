package io.fika.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that there is the whole new one or still the old one, whatever happens meanwhile. */
final class SafeFile {
    /** What is written to the stream. */
    interface Content<T> {
        T writeTo(OutputStream stream) throws IOException;
    }

    private SafeFile() {}

    static <T> T write(Path file, Content<T> content) throws IOException {
        Path whole = file.toAbsolutePath();
        // a temporary file is readable by its owner alone, and stays so under its new name
        Path temporary = Files.createTempFile(whole.getParent(), ".fika-", ".tmp");
        try {
            T result;
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                result = content.writeTo(stream);
                stream.flush();
                channel.force(true);
            }
            move(temporary, whole);
            return result;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
