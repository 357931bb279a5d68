package io.fika.bench;

import io.fika.app.Core;
import io.fika.exchange.ProblemFile;
import io.fika.exchange.ProblemFiles;
import io.fika.planner.Effort;
import io.fika.planner.Plan;
import io.fika.planner.Planner;
import io.fika.planner.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The usual search on problems of the planning form, against their first plan, which is found without any search. The
 * problems are months of example networks, or the files of a folder named by {@code -Dbench.problems}.
 */
final class PlanBenchmark implements Benchmark {
    private static final Effort NO_SEARCH = new Effort(0, null, 1);
    private static final List<Integer> SIZES = List.of(60, 150, 1000, 5000);

    @Override
    public Result run() throws Exception {
        List<Problem> problems = problems();
        List<Double> millis = new ArrayList<>();
        List<Double> first = new ArrayList<>();
        Map<String, Object> scores = new LinkedHashMap<>();
        Planner planner = new Planner();
        for (Problem problem : problems) {
            first.add(Samples.millisOf(1, 3, () -> solve(planner, problem, NO_SEARCH)).median());
            millis.add(Samples.millisOf(0, 1, () -> scores.put(
                            problem.name() + "/" + problem.contacts().size(),
                            solve(planner, problem, Effort.USUAL).score()))
                    .median());
        }
        int people = problems.stream().mapToInt(problem -> problem.contacts().size()).max().orElse(0);
        return new Result(people, samples(millis), "ms", samples(first), Map.of("scores", scores));
    }

    private static Plan solve(Planner planner, Problem problem, Effort effort) {
        return planner.solve(problem, effort, better -> {}, () -> false);
    }

    private static Samples samples(List<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static List<Problem> problems() throws IOException {
        String folder = System.getProperty("bench.problems", "");
        if (folder.isEmpty()) {
            return SIZES.stream().map(PlanBenchmark::month).toList();
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.toString().endsWith(".plan.json"))
                    .sorted()
                    .flatMap(file -> new ProblemFiles().read(file) instanceof ProblemFile.Good(Problem problem)
                            ? Stream.of(problem)
                            : Stream.empty())
                    .toList();
        }
    }

    private static Problem month(int people) {
        try (Core core = Network.inMemory(people)) {
            return core.coffees().problemFor(YearMonth.from(Network.TODAY).plusMonths(1)).problem();
        }
    }
}
