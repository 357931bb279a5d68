package io.fika.bench;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import io.fika.app.Core;
import io.fika.exchange.ExportFormat;
import io.fika.exchange.Exported;
import io.fika.exchange.ImportSource;
import io.fika.exchange.Progress;
import io.fika.exchange.Reading;
import io.fika.journal.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** 10,000 vCards, from the file to the disk, preview included; against ez-vcard parsing the same file. */
final class ImportBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final int WARM_UP = 1;
    private static final int TIMES = 5;

    private int made;

    @Override
    public Result run() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path cards = folder.path().resolve("cards.vcf");
            try (Core core = Network.inMemory(PEOPLE)) {
                if (core.exports().write(ExportFormat.VCARD3, cards, Progress.UNSEEN)
                        instanceof Exported.Failed(String sentence)) {
                    throw new IllegalStateException(sentence);
                }
            }
            double[] imported = new double[TIMES];
            double[] bare = new double[TIMES];
            // one after the other and again, so that both find the machine, and the compiler, in the same state
            for (int i = -WARM_UP; i < TIMES; i++) {
                double parsing = millisOf(() -> parsed(cards));
                double importing = imported(folder, cards);
                if (i >= 0) {
                    bare[i] = parsing;
                    imported[i] = importing;
                }
            }
            return new Result(PEOPLE, new Samples(imported), "ms", new Samples(bare));
        }
    }

    /** The milliseconds from the file to the disk; the folder is new each time, and open before. */
    private double imported(TemporaryFolder folder, Path cards) throws Exception {
        try (Core core = folder.open("data" + made++)) {
            return millisOf(() -> read(core, cards));
        }
    }

    private static Outcome read(Core core, Path cards) {
        Reading reading = core.imports().preview(ImportSource.of(cards), Progress.UNSEEN);
        if (reading instanceof Reading.Ready ready
                && core.imports().commit(ready.preview()) instanceof Outcome.Done done) {
            return done;
        }
        throw new IllegalStateException("Not read: " + reading);
    }

    private static double millisOf(Callable<?> work) throws Exception {
        return Samples.millisOf(0, 1, work).median();
    }

    private static List<VCard> parsed(Path cards) throws Exception {
        List<VCard> all = Ezvcard.parse(cards).all();
        if (all.size() != PEOPLE) {
            throw new IllegalStateException("Parsed " + all.size());
        }
        return all;
    }
}
