package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int RUNS = 4;

    /** Adds one person after the other, and says so on standard output when each is stored. */
    static final class Editor {
        private Editor() {}

        public static void main(String[] arguments) {
            Random random = new Random();
            Database database = Sample.opened(DataFolder.under(Path.of(arguments[0])));
            while (database.journal().write(Sample.NOON, Sample.adding(1, random)).isDone()) {
                System.out.println("stored");
            }
        }
    }

    @Test
    void noAcknowledgedEditIsLostByAKill(@TempDir Path temporary) throws Exception {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Random random = new Random(1);
        int stored = 0;
        for (int run = 0; run < RUNS; run++) {
            stored += storedUntilKilled(folder, 20 + random.nextInt(120));
            try (Database database = Sample.opened(folder)) {
                // the last one may have been stored without a word of it
                assertThat(database.entities().all(Contact.class).size()).isBetween(stored, stored + 1);
                assertThat(database.check().findings()).isEmpty();
                stored = database.entities().all(Contact.class).size();
            }
        }
    }

    private static int storedUntilKilled(DataFolder folder, int wanted) throws IOException, InterruptedException {
        Process editor = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("java.class.path"), Editor.class.getName(), folder.data().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int lines = 0;
        try (BufferedReader output = editor.inputReader()) {
            while (output.readLine() != null) {
                lines++;
                if (lines == wanted) {
                    editor.toHandle().destroyForcibly(); // the process itself would also close our end
                }
            }
        } finally {
            editor.destroyForcibly();
        }
        assertThat(editor.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).isGreaterThanOrEqualTo(wanted);
        return lines;
    }
}
