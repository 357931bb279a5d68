package io.fika.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.CRC32;

/** Files that only their owner may read, and that are whole or absent, whenever the power goes. */
final class Disk {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Logger LOG = System.getLogger(Disk.class.getName());
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private Disk() {}

    /**
     * Makes a folder, and those above it that are missing, for the user alone; one that exists is closed to others, but
     * stays read-only if it is.
     */
    static void privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(FOLDER));
        closeToOthers(folder);
    }

    /** Opens a file for writing, made for the user alone if it is missing. */
    static FileChannel writable(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes(FILE));
        keepPrivate(file);
        return channel;
    }

    static void keepPrivate(Path file) throws IOException {
        closeToOthers(file);
    }

    /** Takes the rights of others away; whether the user may write is for the user to say. */
    private static void closeToOthers(Path path) throws IOException {
        if (!POSIX) {
            return;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> own = EnumSet.noneOf(PosixFilePermission.class);
        rights.stream().filter(FOLDER::contains).forEach(own::add);
        if (!own.equals(rights)) {
            try {
                Files.setPosixFilePermissions(path, own);
            } catch (FileSystemException e) {
                // a stick or a share has no such rights, and of somebody else's file they are not ours to take
                LOG.log(Level.DEBUG, "The rights of others could not be taken away: " + e.getClass().getName());
            }
        }
    }

    /** Writes a file beside its place, has it on the disk, and moves it there: the old or the new is always whole. */
    static void write(Path file, byte[] content) throws IOException {
        Path fresh = beside(file);
        try (FileChannel channel = writable(fresh)) {
            channel.truncate(0);
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        replace(fresh, file);
    }

    /** The place where a file is made before it takes the place of another. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }

    /** Moves a finished file over another, and has that on the disk too. */
    static void replace(Path fresh, Path file) throws IOException {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = file.toAbsolutePath().getParent();
        if (POSIX && folder != null) {
            force(folder, StandardOpenOption.READ);
        }
    }

    /** A copy for the user alone, on the disk when this returns. */
    static void copy(Path from, Path to) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = writable(to)) {
            out.truncate(0);
            long size = in.size();
            for (long at = 0; at < size; ) {
                at += in.transferTo(at, size - at, out);
            }
            out.force(true);
        }
    }

    static void force(Path file, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(file, mode)) {
            channel.force(true);
        }
    }

    static long crc(Path file) throws IOException {
        CRC32 crc = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer) >= 0) {
                crc.update(buffer.flip());
                buffer.clear();
            }
        }
        return crc.getValue();
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> rights) {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)} : new FileAttribute<?>[0];
    }
}
