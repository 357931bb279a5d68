package io.fika.bench;

import io.fika.app.Core;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.persistence.Database;
import io.fika.reciprocity.Closeness;
import io.fika.reciprocity.Matching;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Who could help whom, of 2,000 needs and 2,000 offers: all matches, ranked, when something was just noted; against the
 * limit of 100 ms. Also the first of all, which reads every text; and a keystroke of a need that is being typed.
 */
final class MatchesBenchmark implements Benchmark {
    private static final int OF_EACH = 2_000;
    private static final double LIMIT_MS = 100;
    private static final int ROUNDS = 40;
    private static final List<String> THINGS = List.of(
            "coating", "lab", "prism", "lens", "lawyer", "lease", "bookkeeper", "tax", "printer", "box", "apprentice",
            "mechanic", "mould", "polymer", "journalist", "warehouse", "ramp", "designer", "stand", "fair", "intern",
            "speaker", "clean room", "vacuum pump", "patent", "export", "translator", "polish", "chamber", "grant",
            "measuring", "microscope", "laser", "fibre", "camera", "sensor", "software", "tester", "supplier", "buyer");
    private static final List<String> HOW = List.of(
            "small series", "in Jena", "before spring", "at a fair price", "for hospitals", "from abroad", "second hand",
            "for a year", "on Thursdays", "with references", "that answers at once", "for a start-up");

    @Override
    public Result run() throws Exception {
        try (Core core = Network.filled(new Core(Database.inMemory(), Network.CLOCK), OF_EACH)) {
            note(core);
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("first", Samples.millisOf(0, 1, () -> fresh(core).all()).median());
            more.put("matches", core.reciprocity().matching().all().size());
            Iterator<String> typed = Rounds.of(List.of("a coa", "a coating lab", "a coating lab for small", "lawyers"));
            Samples typing = Samples.millisOf(
                    ROUNDS, ROUNDS * 4,
                    () -> core.reciprocity().matching().answers(null, typed.next(), Network.TODAY));
            more.put("typing", typing.median());
            more.put("typingP99", typing.percentile(99));
            Samples all = Samples.millisOf(ROUNDS, ROUNDS * 2, () -> core.reciprocity().matching().all());
            return new Result(OF_EACH, all, "ms", new Samples(LIMIT_MS), more);
        }
    }

    private static Matching fresh(Core core) {
        return new Matching(core.set(), new Closeness(core.standings()));
    }

    private static void note(Core core) {
        List<Contact> people = List.copyOf(core.set().all(Contact.class));
        Random random = new Random(8);
        List<Edit<?>> edits = new ArrayList<>();
        int needs = OF_EACH - core.reciprocity().openNeeds().size();
        int offers = OF_EACH - core.reciprocity().openOffers().size();
        for (int i = 0; i < needs; i++) {
            edits.add(Edit.added(Need.of(people.get(random.nextInt(people.size())).id(), text(random), Network.TODAY)));
        }
        for (int i = 0; i < offers; i++) {
            edits.add(Edit.added(Offer.of(people.get(random.nextInt(people.size())).id(), text(random), Network.TODAY)));
        }
        core.journal().commit(new Change("Note", edits));
    }

    private static String text(Random random) {
        return "a " + THINGS.get(random.nextInt(THINGS.size())) + " " + THINGS.get(random.nextInt(THINGS.size())) + " "
                + HOW.get(random.nextInt(HOW.size())) + " number" + random.nextInt(800);
    }
}
