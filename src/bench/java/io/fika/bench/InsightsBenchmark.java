package io.fika.bench;

import io.fika.app.Core;
import io.fika.growth.Span;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * All figures of a year over 10,000 people and 100,000 touches of that year, as they are read when the screen is shown,
 * and how long the first reading takes, which the database and the journal have their part in. The limit is 100 ms.
 */
final class InsightsBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final int TOUCHES = 100_000;
    private static final int YEAR = 12;
    private static final int DAYS = 355;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 10;
    private static final double LIMIT = 100;
    private static final double NANOS_PER_MILLI = 1_000_000;

    @Override
    public Result run() throws Exception {
        try (Core core = Network.inMemory(PEOPLE)) {
            fill(core);
            Span span = Span.months(YEAR, Network.TODAY);
            long start = System.nanoTime();
            core.insights().figures(span);
            double first = (System.nanoTime() - start) / NANOS_PER_MILLI;
            start = System.nanoTime();
            core.insights().growth(span);
            double firstGrowth = (System.nanoTime() - start) / NANOS_PER_MILLI;
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("touches", core.database().touches().logged().size());
            more.put("first", Samples.rounded(first));
            more.put("firstGrowth", Samples.rounded(firstGrowth));
            more.put("growth", Samples.millisOf(WARM_UP, ROUNDS, () -> core.insights().growth(span)).median());
            more.put("habits", Samples.millisOf(WARM_UP, ROUNDS, () -> core.insights().habits()).median());
            return new Result(
                    PEOPLE, Samples.millisOf(WARM_UP, ROUNDS, () -> core.insights().figures(span)), "ms",
                    new Samples(LIMIT), more);
        }
    }

    private static void fill(Core core) {
        var chance = new Random(1);
        List<UUID> people = core.set().all(Contact.class).stream().map(Contact::id).sorted().toList();
        List<Edit<?>> edits = new ArrayList<>();
        int missing = TOUCHES - core.database().touches().logged().size();
        List<TouchKind> kinds = List.of(TouchKind.values());
        for (int i = 0; i < missing; i++) {
            edits.add(Edit.added(new Touch(
                    Ids.next(), 0, kinds.get(chance.nextInt(kinds.size())),
                    Network.TODAY.minusDays(chance.nextInt(DAYS)), chance.nextBoolean() ? By.ME : By.THEM, "",
                    List.of(people.get(chance.nextInt(people.size()))), null, null)));
        }
        core.journal().commit(new Change("Fill", edits));
    }
}
