package io.fika.bench;

import io.fika.app.Core;
import io.fika.exchange.ProblemFile;
import io.fika.exchange.ProblemFiles;
import io.fika.planner.Effort;
import io.fika.planner.Plan;
import io.fika.planner.Planner;
import io.fika.planner.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Months planned on one core by a Java that was just started: when the first plan comes, and how far the best one is
 * from the proven optimum after a quarter, a half and two seconds; then how the usual search grows with the people, and
 * how long a search goes on after it is cancelled. The problems are the files of a folder named by
 * {@code -Dbench.problems}, with their optima in its {@code optima.tsv} (name, contacts, optimum), or else
 * {@linkplain ExampleMonth months of example networks}, and larger ones against the best score that was found for each.
 */
final class PlanBenchmark implements Benchmark {
    private static final List<Integer> LIMITS = List.of(250, 500, 2000);
    private static final List<Integer> SIZES = List.of(60, 150, 1000, 5000, 20_000);
    private static final Effort NO_SEARCH = new Effort(0, null, 1);
    private static final int ITERATIONS = 20_000;
    private static final Effort ENDLESS = new Effort(Integer.MAX_VALUE, null, 1);
    /** People of the month whose search is cancelled, and how often. */
    private static final int CANCELLED = 5000;
    private static final int CANCELS = 100;
    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double MILLIS_PER_SECOND = 1000;

    private final Planner planner = new Planner();

    /** What a cold run said. */
    private record Cold(double first, int score, double megabytes) {}

    @Override
    public Result run() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Map<Integer, Problem> months = months();
            List<Path> problems = problems(folder, months);
            Map<String, Integer> optima = optima(problems);
            List<Map<String, Object>> rows = new ArrayList<>();
            List<Double> firsts = new ArrayList<>();
            for (Path problem : problems) {
                rows.add(row(problem, optima, firsts));
            }
            Map<String, Object> more = new LinkedHashMap<>();
            LIMITS.forEach(limit -> more.put("gapPercent" + limit, gaps(rows, limit)));
            more.put("problems", rows);
            more.put("growth", growth(months));
            more.put("cancelMillis", cancels(months));
            Samples bare = Samples.millisOf(1, 5, () -> cold(problems.getFirst(), 1));
            return new Result(problems.size(), samples(firsts), "ms to the first plan", bare, more);
        }
    }

    private static Map<String, Object> row(Path problem, Map<String, Integer> optima, List<Double> firsts)
            throws IOException {
        String name = problem.getFileName().toString().replace(".json", "");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        int best = optima.getOrDefault(name, Integer.MIN_VALUE);
        row.put("proven", best > Integer.MIN_VALUE);
        Map<Integer, Cold> runs = new LinkedHashMap<>();
        for (int limit : LIMITS) {
            Cold cold = cold(problem, limit);
            runs.put(limit, cold);
            firsts.add(cold.first());
            best = Math.max(best, cold.score());
        }
        row.put("best", best);
        for (Map.Entry<Integer, Cold> run : runs.entrySet()) {
            row.put("gapPercent" + run.getKey(), Samples.rounded(100.0 * (best - run.getValue().score()) / best));
        }
        row.put("megabytes", runs.values().stream().mapToDouble(Cold::megabytes).max().orElse(0));
        return row;
    }

    private static Map<String, Object> gaps(List<Map<String, Object>> rows, int limit) {
        double[] gaps = rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.get("proven")))
                .mapToDouble(row -> (Double) row.get("gapPercent" + limit))
                .toArray();
        return Map.of(
                "mean", Samples.rounded(DoubleStream.of(gaps).average().orElse(0)),
                "worst", DoubleStream.of(gaps).max().orElse(0),
                "optimal", DoubleStream.of(gaps).filter(gap -> gap == 0).count(),
                "of", gaps.length);
    }

    /** The usual search on months of more and more people, by a warm Java. */
    private List<Map<String, Object>> growth(Map<Integer, Problem> months) throws Exception {
        List<Map<String, Object>> growth = new ArrayList<>();
        Effort effort = new Effort(ITERATIONS, null, 1);
        for (Map.Entry<Integer, Problem> month : months.entrySet()) {
            double first = Samples.millisOf(1, 3, () -> solve(month.getValue(), NO_SEARCH)).median();
            double all = Samples.millisOf(1, 3, () -> solve(month.getValue(), effort)).median();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("contacts", month.getKey());
            row.put("firstMillis", first);
            row.put("searchMillis", all);
            row.put("iterationsPerSecond", Math.round(ITERATIONS / (all - first) * MILLIS_PER_SECOND));
            growth.add(row);
        }
        return growth;
    }

    /** From the word to the plan that is returned, at any moment of preparing and searching. */
    private Map<String, Object> cancels(Map<Integer, Problem> months) throws InterruptedException {
        Problem month = Objects.requireNonNull(months.get(CANCELLED));
        double[] waits = new double[CANCELS];
        for (int i = 0; i < waits.length; i++) {
            AtomicBoolean cancelled = new AtomicBoolean();
            Thread search = Thread.ofPlatform()
                    .start(() -> planner.solve(month, ENDLESS, better -> {}, cancelled::get));
            Thread.sleep(i);
            long said = System.nanoTime();
            cancelled.set(true);
            search.join();
            waits[i] = (System.nanoTime() - said) / NANOS_PER_MILLI;
        }
        return Map.of("contacts", CANCELLED, "worst", Samples.rounded(DoubleStream.of(waits).max().orElse(0)), "of", CANCELS);
    }

    private Plan solve(Problem problem, Effort effort) {
        return planner.solve(problem, effort, better -> {}, () -> false);
    }

    private static Cold cold(Path problem, int millis) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"),
                        ColdPlan.class.getName(), problem.toString(), Integer.toString(millis))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = lines.lines().toList();
            String[] words = said.isEmpty() ? new String[0] : said.getLast().split(" ");
            if (words.length != 3) {
                throw new IllegalStateException("No plan of " + problem + ": " + said);
            }
            return new Cold(Double.parseDouble(words[0]), Integer.parseInt(words[1]), Double.parseDouble(words[2]));
        }
    }

    private static Samples samples(List<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static List<Path> problems(TemporaryFolder folder, Map<Integer, Problem> months) throws IOException {
        if (!named().isEmpty()) {
            try (Stream<Path> files = Files.list(Path.of(named()))) {
                return files.filter(file -> file.toString().endsWith(".json") && !file.toString().endsWith(".plan.json"))
                        .sorted()
                        .toList();
            }
        }
        List<Path> files = new ArrayList<>();
        ExampleMonth.PROVEN.forEach(month -> files.add(month.write(folder.path())));
        for (Map.Entry<Integer, Problem> month : months.entrySet()) {
            if (ExampleMonth.PROVEN.stream().noneMatch(proven -> proven.people() == month.getKey())) {
                Path file = folder.path().resolve("people-" + month.getKey() + ".json");
                new ProblemFiles().write(month.getValue(), file);
                files.add(file);
            }
        }
        return files;
    }

    private static Map<String, Integer> optima(List<Path> problems) throws IOException {
        Path file = Path.of(named(), "optima.tsv");
        Map<String, Integer> optima = new HashMap<>();
        for (int i = 0; named().isEmpty() && i < ExampleMonth.PROVEN.size(); i++) {
            ExampleMonth month = ExampleMonth.PROVEN.get(i);
            if (month.isKnown(problems.get(i))) {
                optima.put(month.name(), month.optimum());
            }
        }
        if (!named().isEmpty() && Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t"))
                    .forEach(cells -> optima.put(cells[0], Integer.parseInt(cells[2])));
        }
        return optima;
    }

    private static String named() {
        return System.getProperty("bench.problems", "");
    }

    private static Map<Integer, Problem> months() {
        Map<Integer, Problem> months = new LinkedHashMap<>();
        for (int people : SIZES) {
            try (Core core = Network.inMemory(people)) {
                YearMonth month = YearMonth.from(Network.TODAY).plusMonths(1);
                months.put(people, core.coffees().problemFor(month).problem());
            }
        }
        return months;
    }
}
