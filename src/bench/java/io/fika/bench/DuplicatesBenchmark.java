package io.fika.bench;

import io.fika.app.Core;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody compared with everybody among 10,000 people; against a bare grouping of them by name, mail and telephone. */
final class DuplicatesBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 10;

    @Override
    public Result run() throws Exception {
        try (Core core = Network.inMemory(PEOPLE)) {
            List<Contact> people = List.copyOf(core.set().all(Contact.class));
            Samples samples = Samples.millisOf(WARM_UP, ROUNDS, () -> core.duplicates().find());
            Samples bare = Samples.millisOf(WARM_UP, ROUNDS, () -> {
                Map<String, Integer> counts = new HashMap<>();
                people.forEach(person -> {
                    counts.merge(person.name().full(), 1, Integer::sum);
                    person.methods().stream()
                            .map(ContactMethod::value)
                            .forEach(value -> counts.merge(value, 1, Integer::sum));
                });
                return counts;
            });
            return new Result(PEOPLE, samples, "ms", bare);
        }
    }
}
