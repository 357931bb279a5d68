package io.fika.bench;

import io.fika.app.Core;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * From the start of the packaged program to its first frame with the people in it: 1,000 of them, and beside it 10,000;
 * against an empty window that is opened by the same Java with the same toolkit. Without a display all of them draw on
 * the headless platform; start it under Xvfb for a display.
 */
final class StartupBenchmark implements Benchmark {
    private static final int PEOPLE = 1000;
    private static final int MANY = 10_000;
    private static final int WARM_UP = 1;
    private static final int TIMES = 7;
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final Path program = Path.of(System.getProperty("bench.program", "target/fika"));

    @Override
    public Result run() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Samples some = started(folder, PEOPLE);
            Samples many = started(folder, MANY);
            Samples bare = measured(emptyWindow());
            return new Result(PEOPLE, some, "ms", bare, Map.of("size10000", many.median(), "p9910000", many.percentile(99)));
        }
    }

    private Samples started(TemporaryFolder folder, int people) throws IOException {
        String name = "people" + people;
        try (Core core = folder.open(name)) {
            Network.filled(core, people);
        }
        return measured(List.of(
                program.resolve("bin/fika").toString(), "--data", folder.path().resolve(name).toString()));
    }

    private List<String> emptyWindow() {
        String classes = System.getProperty("java.class.path");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", program.resolve("lib/javafx").toString(),
                "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics",
                "-XX:+UseSerialGC", "-Dprism.order=sw", "-Dglass.platform=" + platform(),
                "-cp", classes, "io.fika.bench.EmptyWindow");
    }

    private static Samples measured(List<String> command) throws IOException {
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            double took = untilFirstFrame(command);
            if (i >= 0) {
                millis[i] = took;
            }
        }
        return new Samples(millis);
    }

    private static double untilFirstFrame(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put("FIKA_JAVA_OPTIONS", "-Dprism.order=sw -Dfika.firstFrame=exit -Dglass.platform=" + platform());
        long start = System.nanoTime();
        Process process = builder.start();
        double took = -1;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("first frame")) {
                    took = (System.nanoTime() - start) / NANOS_PER_MILLI;
                }
            }
        }
        if (took < 0) {
            throw new IllegalStateException("It drew no frame: " + command);
        }
        return took;
    }

    private static String platform() {
        return System.getenv("DISPLAY") == null ? "Headless" : "gtk";
    }
}
