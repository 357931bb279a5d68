package io.fika.persistence;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One program at a time for a data folder. The lock is the operating system's, so it goes with a program that is
 * killed; the file itself stays and means nothing. A second start asks the first to come to the front by a file that
 * the first watches for: nothing listens on any socket.
 */
public final class InstanceLock implements AutoCloseable {
    private static final Logger LOG = System.getLogger(InstanceLock.class.getName());
    private static final long PATIENCE_MILLIS = 3000;
    private static final long STEP_MILLIS = 50;

    private final DataFolder folder;
    private final FileChannel channel;
    private @Nullable WatchService watch;

    private InstanceLock(DataFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * The lock, unless another program has it.
     *
     * @throws IOException if the folder cannot be written to
     */
    static Optional<InstanceLock> take(DataFolder folder) throws IOException {
        FileChannel channel = Disk.writable(folder.lock());
        try {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(folder.wake());
                return Optional.of(new InstanceLock(folder, channel));
            }
        } catch (OverlappingFileLockException e) {
            LOG.log(Level.DEBUG, "This program has the data folder open already");
        }
        channel.close();
        return Optional.empty();
    }

    /**
     * Asks the program that has the folder open to come to the front.
     *
     * @return whether it answered within three seconds
     */
    public static boolean wakeOther(DataFolder folder) {
        try {
            Disk.writable(folder.wake()).close();
            for (long waited = 0; waited < PATIENCE_MILLIS; waited += STEP_MILLIS) {
                if (!Files.exists(folder.wake())) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            }
            return !Files.deleteIfExists(folder.wake());
        } catch (NoSuchFileException e) {
            return Files.isDirectory(folder.data()); // it took the file away while it was being made
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The other program cannot be asked: " + e.getClass().getName());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Has {@code wake} run, on a thread of its own, whenever another start asks for the window; to be called once. */
    public synchronized void onWake(Runnable wake) throws IOException {
        WatchService service = folder.data().getFileSystem().newWatchService();
        folder.data().register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        watch = service;
        Thread.ofPlatform().daemon().name("fika-wake").start(() -> listen(service, wake));
    }

    private void listen(WatchService service, Runnable wake) {
        Path name = folder.wake();
        try {
            while (true) {
                if (Files.deleteIfExists(name)) {
                    wake.run();
                }
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.log(Level.DEBUG, "Nobody can wake this program any more: it closes");
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Nobody can wake this program any more: " + e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (watch != null) {
                watch.close();
            }
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The lock was left to the system: " + e.getClass().getName());
        }
    }
}
