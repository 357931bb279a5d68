package io.fika.bench;

import io.fika.app.Core;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.people.Placement;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A move on the map, from the use case to the disk's word that it is there, in a network of 10,000; against writing 4 kB
 * to a file and waiting for the disk.
 */
final class SaveBenchmark implements Benchmark {
    private static final int PEOPLE = 10_000;
    private static final int WARM_UP = 40;
    private static final int TIMES = 300;
    private static final int PAGE = 4096;

    @Override
    public Result run() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.make();
                Core core = Network.filled(folder.open("data"), PEOPLE);
                FileChannel file = FileChannel.open(
                        folder.path().resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            List<Contact> placed = core.set().all(Contact.class).stream()
                    .filter(contact -> contact.placement() != null)
                    .limit(TIMES)
                    .toList();
            Iterator<Contact> next = Rounds.of(placed);
            Samples saved = Samples.millisOf(WARM_UP, TIMES, () -> move(core, next.next()));
            Samples bare = Samples.millisOf(WARM_UP, TIMES, () -> {
                file.write(ByteBuffer.allocate(PAGE));
                file.force(true);
                return file;
            });
            return new Result(PEOPLE, saved, "ms", bare);
        }
    }

    private static Outcome move(Core core, Contact contact) {
        Placement now = core.people().find(contact.id()).map(Contact::placement).orElseThrow();
        Placement there = new Placement(now.ring(), now.angle(), 1 - now.depth());
        Outcome outcome = core.people().move(Map.of(contact.id(), there));
        if (!outcome.isDone()) {
            throw new IllegalStateException("Not saved: " + outcome);
        }
        return outcome;
    }
}
