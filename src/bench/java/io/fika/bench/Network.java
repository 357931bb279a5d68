package io.fika.bench;

import io.fika.app.Core;
import io.fika.app.demo.Example;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The example network of the benchmarks: the same people on every machine. */
final class Network {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZONE);

    private Network() {}

    /** In memory, with so many people. */
    static Core inMemory(int people) {
        return filled(new Core(Database.inMemory(), CLOCK), people);
    }

    static Core filled(Core core, int people) {
        core.journal().commit(new Example(people, Example.USUAL_SEED, TODAY, ZONE).change(core.set()));
        return core;
    }
}
