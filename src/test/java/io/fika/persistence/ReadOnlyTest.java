package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that may not be written to is refused in a sentence, and nobody's rights are changed to get around that. */
class ReadOnlyTest {
    @TempDir
    Path temporary;

    @BeforeEach
    void onlyWhereThereAreSuchRights() {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void rightsAreTakenFromOthersAndNeverGivenToTheOwner() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        Path file = Files.createFile(folder.resolve("file"));
        rights(file, "r--r--r--");
        rights(folder, "r-xr-xr-x");
        Disk.keepPrivate(file);
        Disk.privateFolder(folder);
        assertThat(rights(file)).isEqualTo("r--------");
        assertThat(rights(folder)).isEqualTo("r-x------");
        rights(folder, "rwx------");
    }

    @Test
    void aPlaceWhereNobodyMayWriteIsRefused() {
        Path system = Path.of("/sys");
        assumeThat(system).isDirectory();
        // not even the system's administrator makes a folder there
        Opening opening = Database.open(DataFolder.under(system.resolve("fika")));
        assertThat(opening).isInstanceOf(Opening.ReadOnly.class);
        assertThat(opening.sentence()).contains("/sys/fika").contains("Nothing was changed");
    }

    @Test
    void aDatabaseThatIsReadOnlyIsRefusedAndLeftAsItIs() throws IOException {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Sample.fill(folder, 3);
        byte[] mark = Files.readAllBytes(folder.mark());
        rights(folder.database(), "r--------");
        assumeThat(Files.isWritable(folder.database())).as("an administrator may write in any case").isFalse();
        assertThat(Database.open(folder)).isInstanceOf(Opening.ReadOnly.class);
        assertThat(rights(folder.database())).isEqualTo("r--------");
        assertThat(Files.readAllBytes(folder.mark())).isEqualTo(mark);
    }

    @Test
    void aFolderThatIsReadOnlyIsRefusedAndLeftAsItIs() throws IOException {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Sample.fill(folder, 3);
        rights(folder.data(), "r-x------");
        boolean binds = !Files.isWritable(folder.data());
        Opening opening = binds ? Database.open(folder) : new Opening.ReadOnly(folder.data());
        String after = rights(folder.data());
        rights(folder.data(), "rwx------");
        assertThat(opening).isInstanceOf(Opening.ReadOnly.class);
        assertThat(after).isEqualTo("r-x------");
    }
}
