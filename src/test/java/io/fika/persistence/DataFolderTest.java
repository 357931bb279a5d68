package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void onLinuxTheFoldersAreThoseOfXdg() {
        assertThat(DataFolder.of("Linux", HOME, Map.of()))
                .isEqualTo(new DataFolder(
                        HOME.resolve(".local/share/fika"),
                        HOME.resolve(".config/fika"),
                        HOME.resolve(".local/state/fika/backups")));
        assertThat(DataFolder.of("Linux", HOME, Map.of(
                        "XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "relative", "XDG_STATE_HOME", "/s")))
                .isEqualTo(new DataFolder(
                        Path.of("/d/fika"), HOME.resolve(".config/fika"), Path.of("/s/fika/backups")));
    }

    @Test
    void onOtherSystemsTheyAreTheirOwn() {
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of("XDG_DATA_HOME", "/d")).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Fika/data"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")).data())
                .isEqualTo(Path.of("/local/Fika/data"));
    }

    @Test
    void aSecondStartWakesTheFirst(@TempDir Path temporary) throws IOException, InterruptedException {
        DataFolder folder = DataFolder.under(temporary);
        folder.prepare();
        CountDownLatch woken = new CountDownLatch(2);
        try (InstanceLock lock = InstanceLock.take(folder).orElseThrow()) {
            lock.onWake(woken::countDown);
            assertThat(InstanceLock.wakeOther(folder)).isTrue();
            assertThat(InstanceLock.wakeOther(folder)).isTrue();
            assertThat(woken.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(InstanceLock.take(folder)).hasValueSatisfying(InstanceLock::close);
    }

    @Test
    void wakingNobodyIsNoticedAndLeavesNothing(@TempDir Path temporary) throws IOException {
        DataFolder folder = DataFolder.under(temporary);
        folder.prepare();
        assertThat(InstanceLock.wakeOther(folder)).isFalse();
        assertThat(Files.exists(folder.wake())).isFalse();
    }
}
