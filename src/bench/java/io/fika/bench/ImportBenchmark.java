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
            Samples read = Samples.millisOf(WARM_UP, TIMES, () -> read(folder, cards));
            Samples bare = Samples.millisOf(WARM_UP, TIMES, () -> parsed(cards));
            return new Result(PEOPLE, read, "ms", bare);
        }
    }

    private Outcome read(TemporaryFolder folder, Path cards) {
        try (Core core = folder.open("data" + made++)) {
            Reading reading = core.imports().preview(ImportSource.of(cards), Progress.UNSEEN);
            if (reading instanceof Reading.Ready ready
                    && core.imports().commit(ready.preview()) instanceof Outcome.Done done) {
                return done;
            }
            throw new IllegalStateException("Not read: " + reading);
        }
    }

    private static List<VCard> parsed(Path cards) throws Exception {
        List<VCard> all = Ezvcard.parse(cards).all();
        if (all.size() != PEOPLE) {
            throw new IllegalStateException("Parsed " + all.size());
        }
        return all;
    }
}
