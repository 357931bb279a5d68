package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.exchange.ImportRecord.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real address books and calendars of others, which are not part of the program: {@code -Dfika.corpus} names a folder
 * with their files by kind ({@code vcard}, {@code csv}, {@code ics}) and {@code baseline.tsv} with a count for each.
 */
@Tag("corpus")
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("fika.corpus", ""));

    @Test
    void everyCardIsAccountedForAndImportingAgainChangesNothing() throws IOException {
        run("vcard");
    }

    @Test
    void everyRowIsAccountedForAndImportingAgainChangesNothing() throws IOException {
        run("csv");
    }

    @Test
    void everyEntryIsAccountedForAndImportingAgainChangesNothing() throws IOException {
        run("ics");
    }

    @Test
    void whatWasReadComesOutAgainWhole(@TempDir Path folder) throws IOException {
        List<String> troubles = new ArrayList<>();
        for (Path file : files("vcard")) {
            try (Desk desk = new Desk()) {
                desk.take(file);
                if (desk.people().isEmpty()) {
                    continue;
                }
                for (ExportFormat format : List.of(ExportFormat.VCARD3, ExportFormat.VCARD4)) {
                    Path out = desk.export(format, folder);
                    if (desk.preview(out).changesAnything()) {
                        troubles.add(format + " adds to " + file.getFileName() + desk.preview(out).records());
                    }
                    try (Desk other = new Desk()) {
                        other.take(out);
                        if (!other.portraits().equals(desk.portraits())) {
                            troubles.add(format + " differs for " + file.getFileName() + "\n   " + desk.portraits()
                                    + "\n   " + other.portraits());
                        }
                    }
                }
            }
        }
        troubles.forEach(System.out::println);
        assertThat(troubles).isEmpty();
    }

    private static void run(String kind) throws IOException {
        Map<String, Integer> baseline = baseline();
        List<String> troubles = new ArrayList<>();
        int[] sums = new int[6];
        for (Path file : files(kind)) {
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> three(kind, file, baseline, troubles, sums));
        }
        System.out.printf(
                "%s: files %d, records %d, new %d, merged %d, unchanged %d, rejected %d%n",
                kind, sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
        troubles.forEach(System.out::println);
        assertThat(troubles).filteredOn(line -> !line.startsWith("  ")).isEmpty();
    }

    private static void three(
            String kind, Path file, Map<String, Integer> baseline, List<String> troubles, int... sums) {
        String name = kind + "/" + file.getFileName();
        try (Desk desk = new Desk()) {
            Reading reading = desk.imports.preview(ImportSource.of(file), Progress.UNSEEN);
            sums[0]++;
            if (!(reading instanceof Reading.Ready ready)) {
                troubles.add("refused " + reading);
                return;
            }
            ImportPreview first = ready.preview();
            desk.take(file);
            int read = first.records().size();
            List<Integer> counts = Desk.counts(first);
            sums[1] += read;
            for (int i = 0; i < 4; i++) {
                sums[2 + i] += counts.get(i);
            }
            int expected = baseline.getOrDefault(name, 0);
            if (read < expected) {
                troubles.add("below " + name + ": " + read + " of " + expected);
            }
            first.records().stream().filter(record -> record.fate() == Fate.REJECTED).forEach(record ->
                    troubles.add("  rejected " + name + " " + record.number() + ": " + record.reason()));
            if (kind.equals("csv")) {
                troubles.add("  " + counts + " " + name);
            }
            for (int again = 2; again <= 3; again++) {
                List<Integer> repeated = Desk.counts(desk.take(file));
                if (repeated.get(0) + repeated.get(1) > 0) {
                    troubles.add("changed again " + name + ": " + repeated);
                }
            }
        }
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(kind))) {
            return files.sorted().toList();
        }
    }

    private static Map<String, Integer> baseline() throws IOException {
        Map<String, Integer> baseline = new HashMap<>();
        for (String line : Files.readAllLines(CORPUS.resolve("baseline.tsv"))) {
            String[] cells = line.split("\t");
            if (cells.length > 4 && cells[4].matches("\\d+")) {
                baseline.put(cells[0], Integer.parseInt(cells[4]));
            }
        }
        return baseline;
    }
}
