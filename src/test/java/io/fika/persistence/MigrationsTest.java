package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final Migrations NEXT =
            new Migrations(List.of("/io/fika/schema/V1__first.sql", "/io/fika/persistence/V2__moods.sql"));

    @TempDir
    Path temporary;

    private DataFolder folder;

    @BeforeEach
    void fill() {
        folder = DataFolder.under(temporary.resolve("fika"));
        Sample.fill(folder, 30);
    }

    private Database upgraded() {
        return switch (new Opener(folder, NEXT).open()) {
            case Opening.Opened opened -> opened.database();
            case Opening other -> throw new AssertionError("Not opened: " + other);
        };
    }

    @Test
    void anUpgradeKeepsEveryRowAndMakesABackupFirst() {
        try (Database database = upgraded()) {
            assertThat(database.check().schema()).isEqualTo(2);
            assertThat(database.check().findings()).isEmpty();
            assertThat(database.check().rows()).containsEntry("mood", 0L).containsEntry("journal", 3L);
            assertThat(database.entities().all(Contact.class)).hasSize(30);
            assertThat(database.journal().undo(Sample.NOON).isDone()).isTrue();
        }
        try (Database database = upgraded()) {
            assertThat(database.entities().all(Contact.class)).hasSize(20);
        }
        assertThat(new Backups(folder).list()).singleElement().satisfies(backup ->
                assertThat(backup.file().getFileName().toString()).contains("before-upgrade"));
    }

    @Test
    void anOlderProgramRefusesANewerFileAndLeavesItAlone() throws IOException {
        upgraded().close();
        byte[] newer = Files.readAllBytes(folder.database());
        assertThat(Database.open(folder)).isEqualTo(new Opening.NewerVersion(2));
        Files.delete(folder.mark());
        assertThat(Database.open(folder)).isEqualTo(new Opening.NewerVersion(2));
        assertThat(folder.database()).hasBinaryContent(newer);
    }

    @Test
    void aBackupOfAnOlderSchemaIsUpgradedAsItIsRestored() throws IOException {
        Path backup;
        try (Database database = Sample.opened(folder)) {
            backup = database.backup(Backups.Reason.BY_HAND, Sample.NOON);
        }
        upgraded().close();
        assertThat(new Restore(folder, NEXT).from(backup, Sample.NOON))
                .isInstanceOfSatisfying(Restoring.Restored.class, restored -> {
                    assertThat(restored.check().ok()).isTrue();
                    assertThat(restored.check().schema()).isEqualTo(2);
                });
        upgraded().close();
        Path newer = new Backups(folder).list().stream()
                .map(Backups.Backup::file)
                .filter(file -> file.toString().contains("before-restore"))
                .findFirst()
                .orElseThrow();
        assertThat(new Backups(folder).restore(newer, Sample.NOON)).isInstanceOf(Restoring.Refused.class);
    }

    @Test
    void aKillAtAnyStepOfAnUpgradeLeavesAFolderThatOpens() throws IOException, SQLException {
        byte[] before = Files.readAllBytes(folder.database());
        Watermark watermark = new Watermark(folder.mark());
        Mark old = watermark.read().orElseThrow();

        // while the copy is upgraded
        Files.write(folder.workshop(), new byte[] {1, 2, 3});
        Sample.opened(folder).close();
        assertThat(folder.workshop()).doesNotExist();

        // before and after the swap, the mark naming both
        Files.write(folder.database(), before);
        watermark.replace(old);
        Disk.copy(folder.database(), folder.workshop());
        Mark fresh;
        try (Connections copy = Connections.open(folder.workshop())) {
            Audit audit = copy.jdbi().<Audit, SQLException>withHandle(Audit::of);
            fresh = new Upgrade(folder, watermark, NEXT).upgraded(copy, audit);
        }
        byte[] after = Files.readAllBytes(folder.workshop());
        watermark.replace(old.giveWayTo(fresh.state()));
        upgraded().close();

        Files.write(folder.database(), after);
        watermark.replace(old.giveWayTo(fresh.state()));
        try (Database database = upgraded()) {
            assertThat(database.check().ok()).isTrue();
            assertThat(database.check().schema()).isEqualTo(2);
        }
    }
}
