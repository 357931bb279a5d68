package io.fika.bench;

import io.fika.app.Core;
import io.fika.app.demo.Example;
import io.fika.exchange.ProblemFiles;
import io.fika.persistence.Database;
import io.fika.planner.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A month of an example network, and the best score that any plan of it has. The optima are proven by a mixed-integer
 * solver (HiGHS in SciPy 1.17, no gap left): a binary variable for each start that an occurrence may have, one for each
 * number of coffees in the month, which fixes the targets of the mix, and each square of the score by its tangents
 * between whole numbers. The same model gives the known optima of all other problems that it was tried on.
 *
 * @param checksum of the problem's file: where an example has changed, its optimum is no longer known
 */
record ExampleMonth(int people, long seed, long checksum, int optimum) {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);
    private static final int DAYS = 31;

    static final List<ExampleMonth> PROVEN = List.of(
            new ExampleMonth(60, 1, 0xe741bd30L, 5601),
            new ExampleMonth(60, 2, 0x8b449492L, 6082),
            new ExampleMonth(60, 3, 0x99f1e8a6L, 6215),
            new ExampleMonth(60, 4, 0x0d3f6f01L, 5305),
            new ExampleMonth(60, 5, 0x27c2ad43L, 5709),
            new ExampleMonth(100, 2, 0x3f36750cL, 5514),
            new ExampleMonth(100, 3, 0x11b31e54L, 5799),
            new ExampleMonth(100, 4, 0x610c3739L, 6996),
            new ExampleMonth(100, 5, 0x6a945e81L, 6424),
            new ExampleMonth(150, 1, 0x25cb8b49L, 5514),
            new ExampleMonth(150, 2, 0x6d3d3dfeL, 5792),
            new ExampleMonth(150, 3, 0x0af49866L, 6291),
            new ExampleMonth(150, 4, 0xc7d63defL, 6513),
            new ExampleMonth(150, 5, 0xf321b30bL, 5613),
            new ExampleMonth(250, 1, 0x1c861a89L, 5952),
            new ExampleMonth(250, 2, 0xe4a4a4dbL, 6409),
            new ExampleMonth(250, 3, 0xc0803cb4L, 5782),
            new ExampleMonth(250, 4, 0xbf0e890cL, 7540),
            new ExampleMonth(250, 5, 0xd3c0ec9cL, 6286),
            new ExampleMonth(400, 1, 0x100d4d19L, 5333),
            new ExampleMonth(400, 2, 0xa4f4ffffL, 5380),
            new ExampleMonth(400, 3, 0xee7918abL, 5690),
            new ExampleMonth(400, 4, 0xfb0b7e8cL, 6744),
            new ExampleMonth(400, 5, 0x027745d3L, 5378));

    String name() {
        return "example-" + seed + "-" + people;
    }

    /** Writes the problem into a folder. */
    Path write(Path folder) {
        Path file = folder.resolve(name() + ".json");
        new ProblemFiles().write(problem(), file);
        return file;
    }

    boolean isKnown(Path file) throws IOException {
        CRC32 found = new CRC32();
        found.update(Files.readAllBytes(file));
        return found.getValue() == checksum;
    }

    private Problem problem() {
        LocalDate today = FIRST.plusDays(DAYS * (seed - 1));
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(Network.ZONE).toInstant(), Network.ZONE);
        try (Core core = new Core(Database.inMemory(), clock)) {
            core.journal().commit(new Example(people, seed, today, Network.ZONE).change(core.set()));
            return core.coffees().problemFor(YearMonth.from(today).plusMonths(1)).problem();
        }
    }
}
