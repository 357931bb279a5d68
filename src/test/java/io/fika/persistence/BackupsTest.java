package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.exchange.ImportBatch;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path temporary;

    private DataFolder folder;
    private Backups backups;

    @BeforeEach
    void name() {
        folder = DataFolder.under(temporary.resolve("fika"));
        backups = new Backups(folder);
    }

    private Path backup(Database database) throws IOException {
        return database.backup(Backups.Reason.BY_HAND, Sample.NOON);
    }

    private static Check restored(Restoring restoring) {
        return switch (restoring) {
            case Restoring.Restored restored -> restored.check();
            case Restoring.InUse inUse -> throw new AssertionError(inUse.sentence());
            case Restoring.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }

    @Test
    void aBackupRestoresToAnEqualDigestAndWhatWasThereIsKept() throws IOException {
        String digest = Sample.fill(folder, 30);
        String photo;
        byte[] picture = new byte[1_300_000];
        new Random(1).nextBytes(picture);
        Path file;
        String later;
        try (Database database = Sample.opened(folder)) {
            photo = database.photos().put(picture);
            Contact first = database.entities().all(Contact.class).getFirst();
            database.journal().write(Sample.NOON, new Change("Picture", Edit.changed(first, first.withPhoto(photo))));
            digest = database.check().digest();
            file = backup(database);
            database.journal().write(Sample.NOON, Sample.adding(1, new Random(1)));
            later = database.check().digest();
        }
        assertThat(restored(backups.restore(file, Sample.NOON.plusSeconds(1))).digest()).isEqualTo(digest);
        try (Database database = Sample.opened(folder)) {
            assertThat(database.check().digest()).isEqualTo(digest);
            assertThat(database.check().findings()).isEmpty();
            assertThat(database.photos().find(photo)).hasValueSatisfying(it -> assertThat(it).isEqualTo(picture));
            assertThat(database.journal().undo(Sample.NOON).isDone()).isTrue();
        }
        Path before = backups.list().getFirst().file();
        assertThat(before.getFileName().toString()).contains("before-restore");
        assertThat(restored(backups.restore(before, Sample.NOON.plusSeconds(2))).digest()).isEqualTo(later);
    }

    @Test
    void aBackupIsTheUsersAloneAndRestoresIntoAnotherFolder() throws IOException {
        String digest = Sample.fill(folder, 9);
        Path file;
        try (Database database = Sample.opened(folder)) {
            file = backup(database);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        DataFolder other = DataFolder.under(temporary.resolve("other"));
        assertThat(restored(new Backups(other).restore(file, Sample.NOON)).digest()).isEqualTo(digest);
        Sample.opened(other).close();
    }

    @Test
    void aBackupMadeWhileEditsGoOnIsOfOneMoment() throws Exception {
        List<Path> files = new ArrayList<>();
        try (Database database = Sample.opened(folder)) {
            Thread editor = Thread.ofPlatform().start(() -> {
                Random random = new Random(2);
                for (int i = 0; i < 40; i++) {
                    database.journal().write(Sample.NOON, Sample.adding(5, random));
                }
            });
            for (int i = 0; i < 4; i++) {
                files.add(database.backup(Backups.Reason.BY_HAND, Sample.NOON.plusSeconds(i)));
            }
            editor.join();
        }
        for (Path file : files) {
            assertThat(restored(backups.restore(file, Sample.NOON.plusSeconds(60))).ok()).isTrue();
        }
    }

    @Test
    void aTamperedBackupIsRefusedAndNothingIsWritten() throws IOException {
        Sample.fill(folder, 9);
        byte[] whole;
        Path file;
        try (Database database = Sample.opened(folder)) {
            file = backup(database);
            whole = Files.readAllBytes(file);
        }
        DataFolder other = DataFolder.under(temporary.resolve("other"));
        Random random = new Random(4);
        for (int run = 0; run < 200; run++) {
            byte[] altered = whole.clone();
            int at = random.nextInt(whole.length);
            if (run % 4 == 0) {
                altered = Arrays.copyOf(whole, at);
            } else {
                altered[at] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, altered);
            assertThat(new Backups(other).restore(file, Sample.NOON)).isInstanceOf(Restoring.Refused.class);
        }
        assertThat(other.data()).doesNotExist();
        assertThat(backups.newestGood()).isEmpty();
    }

    @Test
    void anArchiveThatNamesOtherPathsIsRefusedAsAWhole() throws IOException {
        Path file = temporary.resolve("evil.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment(BackupFile.placeholder());
            zip.putNextEntry(new ZipEntry("../../slipped"));
            zip.write("evil".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        BackupFile.seal(file);
        assertThat(backups.restore(file, Sample.NOON)).isInstanceOf(Restoring.Refused.class);
        assertThat(folder.data()).doesNotExist();
    }

    @Test
    void theNewestGoodBackupIsOfferedForADamagedFile() throws IOException {
        String digest = Sample.fill(folder, 30);
        Path good;
        try (Database database = Sample.opened(folder)) {
            good = database.backup(Backups.Reason.BY_HAND, Sample.NOON);
            Path bad = database.backup(Backups.Reason.BY_HAND, Sample.NOON.plusSeconds(1));
            Files.write(bad, new byte[] {1, 2, 3});
        }
        Files.write(folder.database(), new byte[100]);
        assertThat(Database.open(folder)).isInstanceOfSatisfying(Opening.Damaged.class, damaged -> {
            assertThat(damaged.backup()).contains(good);
            assertThat(restored(backups.restore(good, Sample.NOON)).digest()).isEqualTo(digest);
        });
        Sample.opened(folder).close();
    }

    @Test
    void aDatabaseThatIsOpenIsNotReplaced() throws IOException {
        Sample.fill(folder, 9);
        try (Database database = Sample.opened(folder)) {
            Path file = backup(database);
            assertThat(backups.restore(file, Sample.NOON)).isInstanceOf(Restoring.InUse.class);
            assertThat(database.check().ok()).isTrue();
        }
    }

    @Test
    void anImportAndARemovalOfManyAreBackedUpFirst() {
        try (Database database = Sample.opened(folder)) {
            ImportBatch batch = new ImportBatch(
                    Ids.next(), 0, "book.vcf", "vcard", "UTF-8", "00", Sample.NOON, 12, 0, 0, 0);
            List<Edit<?>> edits = new ArrayList<>(Sample.adding(12, new Random(1)).edits());
            edits.add(Edit.added(batch));
            database.journal().write(Sample.NOON, new Change("Import", edits));
            assertThat(backups.list()).hasSize(1);

            List<Edit<?>> removals = database.entities().all(Contact.class).stream()
                    .<Edit<?>>map(Edit::removed)
                    .toList();
            database.journal().write(Sample.NOON.plusSeconds(1), new Change("Remove", removals));
            assertThat(backups.list()).hasSize(2);
            assertThat(backups.list().getFirst().at()).isEqualTo(Sample.NOON.plusSeconds(1));
        }
    }
}
