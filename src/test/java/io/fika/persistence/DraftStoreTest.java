package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.DraftStore;
import io.fika.journal.DraftStore.Draft;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed and not saved, across the end of the program. */
class DraftStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void whatWasTypedLastIsKeptOnceForEachForm() {
        try (Database database = Database.inMemory()) {
            DraftStore drafts = database.drafts();
            drafts.put(new Draft("touch", NOON, "a call"));
            drafts.put(new Draft("new person", NOON.plusSeconds(1), "Gra"));
            drafts.put(new Draft("touch", NOON.plusSeconds(2), "a call about"));
            assertThat(drafts.all()).containsExactly(
                    new Draft("touch", NOON.plusSeconds(2), "a call about"),
                    new Draft("new person", NOON.plusSeconds(1), "Gra"));
            drafts.remove("touch");
            assertThat(drafts.all()).extracting(Draft::form).containsExactly("new person");
        }
    }

    @Test
    void aDraftIsThereAgainAndDoesNotMakeTheDataLookDamaged(@TempDir Path folder) {
        String typed = "half a line with \"quotes\" and\nanother ☕";
        try (Database database = opened(folder)) {
            database.drafts().put(new Draft("touch", NOON, typed));
            assertThat(database.check().ok()).isTrue();
        }
        try (Database database = opened(folder)) {
            assertThat(database.drafts().all()).containsExactly(new Draft("touch", NOON, typed));
            assertThat(database.check().ok()).isTrue();
        }
    }

    /** Types letter after letter, says how many are kept, and never stops by itself. */
    static final class Typist {
        private Typist() {}

        public static void main(String[] arguments) {
            Database database = opened(Path.of(arguments[0]));
            for (int letters = 1; ; letters++) {
                database.drafts().put(new Draft("touch", NOON, "a".repeat(letters)));
                System.out.println(letters);
            }
        }
    }

    @Test
    void aKillLosesNothingThatWasKept(@TempDir Path folder) throws Exception {
        Process typist = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("java.class.path"), Typist.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int kept = 0;
        try (BufferedReader output = typist.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                kept = Integer.parseInt(line);
                if (kept == 40) {
                    typist.toHandle().destroyForcibly();
                }
            }
        } finally {
            typist.destroyForcibly();
        }
        assertThat(kept).isGreaterThanOrEqualTo(40);
        assertThat(typist.waitFor(20, TimeUnit.SECONDS)).isTrue();
        try (Database database = opened(folder)) {
            assertThat(database.drafts().all().getFirst().text().length()).isBetween(kept, kept + 1);
        }
    }

    private static Database opened(Path folder) {
        return ((Opening.Opened) Database.open(DataFolder.under(folder))).database();
    }
}
