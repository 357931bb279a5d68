package io.fika.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge is done or not done, never half, whenever the program is killed. */
class MergeKillTest {
    private static final int RUNS = Integer.getInteger("fika.kills", 2);
    private static final int PAIRS = 300;
    private static final int TOUCHES = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** Merges one pair after the other, and says on standard output how many people are left. */
    static final class Merger {
        private Merger() {}

        public static void main(String[] arguments) {
            var core = new Core(Sample.opened(DataFolder.under(Path.of(arguments[0]))), Clock.systemUTC());
            if (core.set().all(Contact.class).isEmpty()) {
                core.journal().commit(new Change("Pairs", pairs()));
            }
            List<Contact> people = new ArrayList<>(core.set().all(Contact.class));
            people.sort(Comparator.comparing(contact -> contact.name().full()));
            int left = people.size();
            for (int i = 0; i + 1 < people.size(); i++) {
                if (people.get(i).name().equals(people.get(i + 1).name())) {
                    core.duplicates().join(people.get(i), people.get(i + 1), Set.of());
                    System.out.println(--left);
                }
            }
        }

        private static List<Edit<?>> pairs() {
            List<Edit<?>> edits = new ArrayList<>();
            for (int i = 0; i < 2 * PAIRS; i++) {
                Contact one = Contact.named(PersonName.of("Twin " + (1000 + i / 2)), DAY);
                edits.add(Edit.added(one));
                for (int touch = 0; touch < TOUCHES; touch++) {
                    edits.add(Edit.added(new Touch(
                            Ids.next(), 0, TouchKind.CALL, DAY, null, "", List.of(one.id()), null, null)));
                }
            }
            return edits;
        }
    }

    @Test
    void aMergeIsNeverHalfDone(@TempDir Path temporary) throws Exception {
        DataFolder folder = DataFolder.under(temporary.resolve("fika"));
        Random random = new Random(2);
        for (int run = 0; run < RUNS; run++) {
            int left = leftWhenKilled(folder, 5 + random.nextInt(25));
            try (Database database = Sample.opened(folder)) {
                List<Contact> people = database.entities().all(Contact.class);
                // the last merge may have been stored without a word of it
                assertThat(people.size()).isBetween(left - 1, left);
                Set<?> known = people.stream().map(Contact::id).collect(Collectors.toSet());
                assertThat(database.touches().between(DAY, DAY))
                        .hasSize(2 * PAIRS * TOUCHES)
                        .allSatisfy(touch -> assertThat(known.containsAll(touch.contacts())).isTrue());
                assertThat(database.check().findings()).isEmpty();
            }
        }
    }

    private static int leftWhenKilled(DataFolder folder, int merges) throws Exception {
        Process merger = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("java.class.path"), Merger.class.getName(), folder.data().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int lines = 0;
        int left = 0;
        try (BufferedReader output = merger.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                left = Integer.parseInt(line);
                if (++lines == merges) {
                    merger.toHandle().destroyForcibly(); // the process itself would also close our end
                }
            }
        } finally {
            merger.destroyForcibly();
        }
        assertThat(merger.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).isGreaterThanOrEqualTo(merges);
        return left;
    }
}
