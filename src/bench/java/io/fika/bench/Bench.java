package io.fika.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Runs the benchmarks that are named, with commas between; all of them if none is. */
final class Bench {
    private Bench() {}

    public static void main(String[] args) throws Exception {
        Map<String, Supplier<Benchmark>> all = all();
        List<String> wanted = args.length == 0 || args[0].isBlank()
                ? List.copyOf(all.keySet())
                : List.of(args[0].split(","));
        for (String name : wanted) {
            Supplier<Benchmark> benchmark = all.get(name);
            if (benchmark == null) {
                System.err.println("There is no benchmark " + name + ": choose from " + all.keySet());
                System.exit(2);
                return;
            }
            System.out.println(JsonMapper.shared().writeValueAsString(benchmark.get().run().document(name)));
        }
        System.exit(0);
    }

    private static Map<String, Supplier<Benchmark>> all() {
        Map<String, Supplier<Benchmark>> all = new LinkedHashMap<>();
        all.put("startup", StartupBenchmark::new);
        all.put("map", MapBenchmark::new);
        all.put("import", ImportBenchmark::new);
        all.put("plan", PlanBenchmark::new);
        all.put("search", SearchBenchmark::new);
        all.put("list", ListBenchmark::new);
        all.put("duplicates", DuplicatesBenchmark::new);
        all.put("briefing", BriefingBenchmark::new);
        all.put("save", SaveBenchmark::new);
        all.put("memory", MemoryBenchmark::new);
        all.put("calendar", CalendarBenchmark::new);
        all.put("insights", InsightsBenchmark::new);
        all.put("matches", MatchesBenchmark::new);
        return all;
    }
}
