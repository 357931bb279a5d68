package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int RUNS = Integer.getInteger("fika.kills", 4);

    /**
     * Adds one person after the other, now and then many at once, and says on standard output how many are stored. The
     * space of older rows is used again at once, as it would be on an ordinary day.
     */
    static final class Editor {
        private Editor() {}

        public static void main(String[] arguments) throws SQLException {
            DataFolder folder = DataFolder.under(Path.of(arguments[0]));
            Random random = new Random();
            Database database = Sample.opened(folder);
            forgetful(folder);
            int stored = database.entities().all(Contact.class).size();
            while (true) {
                int more = random.nextInt(20) == 0 ? 100 : 1;
                if (!database.journal().write(Sample.NOON, Sample.adding(more, random)).isDone()) {
                    return;
                }
                stored += more;
                System.out.println(stored);
            }
        }

        /** Without this the database keeps what is outdated for 45 seconds, which is longer than the test. */
        private static void forgetful(DataFolder folder) throws SQLException {
            String file = folder.database().toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
            try (Connection keeper = DriverManager.getConnection("jdbc:h2:file:" + file, "FIKA_KEEPER", "");
                    Statement statement = keeper.createStatement()) {
                statement.execute("set retention_time 0");
            }
        }
    }

    @Test
    void noAcknowledgedEditIsLostByAKill(@TempDir Path temporary) throws Exception {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Random random = new Random(1);
        for (int run = 0; run < RUNS; run++) {
            int stored = storedUntilKilled(folder, 20 + random.nextInt(120));
            try (Database database = Sample.opened(folder)) {
                // the last change may have been stored without a word of it
                assertThat(database.entities().all(Contact.class).size()).isBetween(stored, stored + 100);
                assertThat(database.check().findings()).isEmpty();
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
        int stored = 0;
        try (BufferedReader output = editor.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                stored = Integer.parseInt(line);
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
        return stored;
    }
}
