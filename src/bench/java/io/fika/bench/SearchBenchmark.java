package io.fika.bench;

import io.fika.app.Core;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.text.Folded;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A keystroke in the search among 10,000 people: each beginning of some queries, the ten best of each; against a bare
 * look through all their folded names. Also the first of all, which reads everything, and one after somebody was renamed.
 */
final class SearchBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final int BEST = 10;
    private static final int ROUNDS = 20;
    private static final List<String> QUERIES =
            List.of("nadia okafor", "lumen optics", "kovacs", "buyer prisma", "王秀英", "zoltn", "example.org");

    @Override
    public Result run() throws Exception {
        try (Core core = Network.inMemory(PEOPLE)) {
            List<String> names = core.set().all(Contact.class).stream()
                    .map(contact -> Folded.of(contact.name().full()))
                    .toList();
            List<String> typed = typed();
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("first", Samples.millisOf(0, 1, () -> core.search().find("a", BEST)).median());
            more.put("afterRenaming", Samples.millisOf(2, ROUNDS, () -> renamed(core)).median());
            Iterator<String> next = Rounds.of(typed);
            Samples samples = Samples.millisOf(
                    typed.size() * 3, typed.size() * ROUNDS, () -> core.search().find(next.next(), BEST));
            Iterator<String> again = Rounds.of(typed);
            Samples bare = Samples.millisOf(typed.size() * 3, typed.size() * ROUNDS, () -> {
                String wanted = again.next();
                return names.stream().filter(name -> name.contains(wanted)).limit(BEST).toList();
            });
            return new Result(PEOPLE, samples, "ms", bare, more);
        }
    }

    private static List<Contact> renamed(Core core) {
        Contact one = core.search().find("", 1).getFirst();
        core.people().edit(one, one.withName(PersonName.of(one.name().full() + " I")));
        return core.search().find("nadia", BEST);
    }

    private static List<String> typed() {
        List<String> typed = new ArrayList<>();
        for (String query : QUERIES) {
            for (int length = 1; length <= query.length(); length++) {
                typed.add(query.substring(0, length));
            }
        }
        return typed;
    }
}
