package io.fika.persistence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The seal of a backup's file: a zip archive whose comment, its last bytes, is the SHA-256 of all bytes before it. So
 * an archive that was altered anywhere is known before it is read, and any zip program can still open it.
 */
final class BackupFile {
    private static final String PREFIX = "sha256:";
    private static final int LENGTH = PREFIX.length() + 64;

    private BackupFile() {}

    /** A comment of the right length, to be replaced by {@link #seal} when the archive is finished. */
    static String placeholder() {
        return PREFIX + "0".repeat(64);
    }

    /** Puts the digest into a finished archive and has it on the disk. */
    static void seal(Path file) throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "rw")) {
            long end = archive.length() - LENGTH;
            byte[] comment = digest(archive.getChannel(), end).getBytes(StandardCharsets.US_ASCII);
            archive.seek(end);
            archive.write(comment);
            archive.getChannel().force(true);
        }
    }

    /** Whether the archive is, to the last bit, as it was sealed. */
    static boolean isSealed(Path file) throws IOException {
        try (FileChannel archive = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = archive.size() - LENGTH;
            if (end <= 0) {
                return false;
            }
            String expected = digest(archive, end);
            ByteBuffer comment = ByteBuffer.allocate(LENGTH);
            archive.read(comment, end);
            return expected.equals(new String(comment.array(), StandardCharsets.US_ASCII));
        }
    }

    private static String digest(FileChannel archive, long end) throws IOException {
        MessageDigest sha = Seal.sha256();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        for (long at = 0; at < end; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
            int read = archive.read(buffer, at);
            if (read < 0) {
                throw new IOException("The file shrinks while it is read");
            }
            sha.update(buffer.flip());
            at += read;
        }
        return PREFIX + HexFormat.of().formatHex(sha.digest());
    }
}
