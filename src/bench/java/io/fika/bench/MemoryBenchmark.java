package io.fika.bench;

import io.fika.app.Core;
import io.fika.coffees.Coffee;
import io.fika.journal.Entity;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.SphereLayout;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What 10,000 people take of the heap after a full collection, with the data folder open and everything read that the
 * map, the search and the calendar hold; against an open data folder with nobody in it. The process's resident size, in
 * the same megabytes, is told beside it where the system says it.
 */
final class MemoryBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public Result run() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Network.filled(folder.open("full"), PEOPLE).close();
            double nobody = heap(folder, "empty");
            double everybody = heap(folder, "full");
            return new Result(
                    PEOPLE, new Samples(everybody), "MB", new Samples(nobody), Map.of("resident", resident()));
        }
    }

    private static double heap(TemporaryFolder folder, String name) throws InterruptedException {
        try (Core core = folder.open(name)) {
            List<Object> held = new ArrayList<>();
            Stream.<Class<? extends Entity>>of(
                            Contact.class, Ring.class, Category.class, Coffee.class, Need.class, Offer.class)
                    .forEach(type -> held.add(core.set().all(type)));
            held.add(core.search().find("nadia", 1));
            held.add(SphereLayout.of(core.set()));
            core.set().all(Contact.class).forEach(contact -> held.add(core.standings().of(contact)));
            for (int i = 0; i < 3; i++) {
                System.gc();
                Thread.sleep(100);
            }
            Runtime runtime = Runtime.getRuntime();
            double used = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
            return held.isEmpty() ? 0 : used;
        }
    }

    private static double resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Samples.rounded(Long.parseLong(line.replaceAll("\\D", "")) / 1024.0))
                    .findFirst()
                    .orElse(0.0);
        }
    }
}
