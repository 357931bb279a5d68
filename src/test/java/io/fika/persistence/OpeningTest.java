package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.Ring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void name() {
        folder = DataFolder.under(temporary.resolve("a place with spaces/fika"));
    }

    @Test
    void aNewFolderOpensEmptyAndForTheUserAlone() throws IOException {
        assertThat(Database.open(folder)).isInstanceOfSatisfying(Opening.Opened.class, opened -> {
            assertThat(opened.fresh()).isTrue();
            opened.database().close();
        });
        assertThat(rights(folder.data())).isEqualTo("rwx------");
        assertThat(rights(folder.database())).isEqualTo("rw-------");
        assertThat(rights(folder.mark())).isEqualTo("rw-------");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void whatWasStoredIsThereAfterReopening() {
        String digest = Sample.fill(folder, 30);
        try (Database database = Sample.opened(folder)) {
            assertThat(database.entities().all(Contact.class)).hasSize(30);
            assertThat(database.check().digest()).isEqualTo(digest);
            assertThat(database.check().ok()).isTrue();
            assertThat(database.journal().undo(Sample.NOON).isDone()).isTrue();
        }
        try (Database database = Sample.opened(folder)) {
            assertThat(database.entities().all(Contact.class)).hasSize(20);
            assertThat(database.journal().redo(Sample.NOON).isDone()).isTrue();
            assertThat(database.check().digest()).isEqualTo(digest);
        }
    }

    @Test
    void theDefaultsGoInOnceAndAreNoChangeOfTheUsers() {
        Ring ring = new Ring(Ids.next(), 0, "Inner circle", 0, 15, 21);
        try (Database database = Sample.opened(folder)) {
            assertThat(database.begin(List.of(ring))).isTrue();
            assertThat(database.begin(List.of(ring))).isFalse();
            assertThat(database.journal().undo(Sample.NOON).isDone()).isFalse();
        }
        assertThat(Database.open(folder)).isInstanceOfSatisfying(Opening.Opened.class, opened -> {
            assertThat(opened.fresh()).isFalse();
            assertThat(opened.database().entities().all(Ring.class)).containsExactly(ring.withVersion(1));
            assertThat(opened.database().check().ok()).isTrue();
            opened.database().close();
        });
    }

    @Test
    void aSecondStartIsToldThatTheDataIsInUse() {
        try (Database first = Sample.opened(folder)) {
            assertThat(Database.open(folder)).isEqualTo(new Opening.AlreadyOpen());
            assertThat(first.check().ok()).isTrue();
        }
        Sample.opened(folder).close();
    }

    @Test
    void aTruncatedFileIsNeverShownAsEmpty() throws IOException {
        Sample.fill(folder, 60);
        byte[] whole = Files.readAllBytes(folder.database());
        byte[] mark = Files.readAllBytes(folder.mark());
        for (int part = 0; part < 24; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 24);
            Files.write(folder.database(), cut);
            assertDamaged(cut);
            assertThat(folder.mark()).hasBinaryContent(mark);
        }
    }

    private void assertDamaged(byte[] content) throws IOException {
        assertThat(Database.open(folder)).isInstanceOfSatisfying(Opening.Damaged.class, damaged -> {
            assertThat(damaged.aside().orElseThrow()).hasBinaryContent(content);
            assertThat(damaged.sentence()).contains(damaged.aside().orElseThrow().toString());
        });
        assertThat(folder.database()).hasBinaryContent(content);
    }

    @Test
    void aFileThatWasAlteredAfterAKillIsRefusedOrWhole() throws IOException {
        String digest;
        DataFolder killed = DataFolder.under(temporary.resolve("killed"));
        try (Database database = Sample.opened(folder)) {
            Random random = new Random(3);
            for (int i = 0; i < 6; i++) {
                assertThat(database.journal().write(Sample.NOON, Sample.adding(10, random)).isDone()).isTrue();
            }
            digest = database.check().digest();
            Sample.copy(folder.data(), killed.data()); // as a kill would leave it
        }
        byte[] whole = Files.readAllBytes(killed.database());
        byte[] mark = Files.readAllBytes(killed.mark());
        Random random = new Random(11);
        int refused = 0;
        for (int run = 0; run < 24; run++) {
            byte[] altered = altered(whole, run, random);
            Files.write(killed.database(), altered);
            Files.write(killed.mark(), mark);
            switch (Database.open(killed)) {
                case Opening.Opened opened -> {
                    assertThat(opened.database().check().digest()).isEqualTo(digest);
                    assertThat(opened.database().entities().all(Contact.class)).hasSize(60);
                    opened.database().close();
                }
                case Opening.Damaged damaged -> {
                    refused++;
                    assertThat(killed.database()).hasBinaryContent(altered);
                }
                case Opening other -> throw new AssertionError("Unexpected: " + other);
            }
        }
        assertThat(refused).isPositive();
    }

    private static byte[] altered(byte[] whole, int run, Random random) {
        byte[] altered = whole.clone();
        int at = random.nextInt(whole.length);
        switch (run % 3) {
            case 0 -> altered[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(altered, at, Math.min(whole.length, at + 4096), (byte) 0);
            default -> altered = Arrays.copyOf(whole, at);
        }
        return altered;
    }

    @Test
    void anyFlippedBitOfAClosedFileIsNoticed() throws IOException {
        Sample.fill(folder, 30);
        byte[] whole = Files.readAllBytes(folder.database());
        Random random = new Random(5);
        for (int run = 0; run < 20; run++) {
            byte[] altered = whole.clone();
            altered[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(folder.database(), altered);
            assertDamaged(altered);
        }
        Files.write(folder.database(), whole);
        Sample.opened(folder).close();
    }

    @Test
    void anOlderFileIsNotTakenForTheLastOne() throws IOException {
        Sample.fill(folder, 30);
        byte[] older = Files.readAllBytes(folder.database());
        try (Database database = Sample.opened(folder)) {
            database.journal().write(Sample.NOON, Sample.adding(1, new Random(1)));
        }
        Files.write(folder.database(), older);
        assertDamaged(older);
    }

    @Test
    void aDatabaseThatIsGoneIsMissed() throws IOException {
        Sample.fill(folder, 3);
        Files.delete(folder.database());
        assertThat(Database.open(folder)).isInstanceOf(Opening.Damaged.class);
        assertThat(folder.database()).doesNotExist();
    }

    @Test
    void aMarkThatIsGoneOrEmptyIsMadeAnewFromASoundDatabase() throws IOException {
        String digest = Sample.fill(folder, 30);
        Files.delete(folder.mark());
        try (Database database = Sample.opened(folder)) {
            assertThat(database.check().digest()).isEqualTo(digest);
        }
        Files.write(folder.mark(), new byte[0]);
        try (Database database = Sample.opened(folder)) {
            assertThat(database.check().digest()).isEqualTo(digest);
        }
        assertThat(folder.mark()).isNotEmptyFile();
    }

    @Test
    void anAlteredMarkNeverMakesASoundDatabaseLookOtherwise() throws IOException {
        String digest = Sample.fill(folder, 9);
        byte[] whole = Files.readAllBytes(folder.mark());
        Random random = new Random(8);
        for (int run = 0; run < 6; run++) {
            byte[] altered = run % 2 == 0 ? whole.clone() : Arrays.copyOf(whole, random.nextInt(whole.length));
            if (run % 2 == 0) {
                altered[random.nextInt(200)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(folder.mark(), altered);
            try (Database database = Sample.opened(folder)) {
                assertThat(database.check().digest()).isEqualTo(digest);
            }
        }
    }

    @Test
    void anEmptyFileWithoutAMarkIsNoEmptyProgram() throws IOException {
        Files.createDirectories(folder.data());
        Files.write(folder.database(), new byte[0]);
        assertDamaged(new byte[0]);
    }

    @Test
    void aPathThatH2WouldReadAsSettingsIsRefused() {
        DataFolder evil = DataFolder.under(temporary.resolve("x;INIT=CREATE ALIAS a FOR 'java.lang.System.exit'"));
        assertThat(Database.open(evil)).isEqualTo(new Opening.BadPath(evil.data()));
        assertThat(evil.data()).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "precious");
        assertThat(Database.open(DataFolder.under(file))).isInstanceOf(Opening.BadPath.class);
        assertThat(Database.open(DataFolder.under(file.resolve("below")))).isInstanceOf(Opening.BadPath.class);
        assertThat(file).hasContent("precious");
    }
}
