package io.fika.app.desktop;

import io.fika.app.Core;
import io.fika.app.demo.Example;
import io.fika.coffees.Coffee;
import io.fika.journal.Setting;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.persistence.DataFolder;
import io.fika.persistence.Database;
import io.fika.persistence.Opening;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What became of opening a data folder for the window; made on the worker, for all of it is work on the disk. */
sealed interface Opened {
    /** It stands open. */
    record Ready(Core core, Database database) implements Opened {}

    record Refused(Opening why) implements Opened {}

    static Opened of(DataFolder folder, Clock clock) {
        return switch (Database.open(folder)) {
            case Opening.Opened(Database database, boolean fresh) -> ready(database, clock);
            case Opening refusal -> new Refused(refusal);
        };
    }

    /** The same, and the example network in it if nobody is in it yet. */
    static Opened ofExample(DataFolder folder, Clock clock) {
        Opened opened = of(folder, clock);
        if (opened instanceof Ready(Core core, Database database)
                && core.set().all(Contact.class).isEmpty()) {
            var example = new Example(
                    Example.USUAL_PEOPLE, Example.USUAL_SEED, LocalDate.now(clock), clock.getZone());
            example.live(core.journal(), core.set());
        }
        return opened;
    }

    /** Reads what the first screen will ask for, which finds that in memory then; answers itself. */
    default Opened warmUp() {
        if (this instanceof Ready(Core core, Database database)) {
            core.set().all(Ring.class);
            core.set().all(Category.class);
            core.set().all(Contact.class);
            core.set().all(Coffee.class);
            core.latest().of(new UUID(0, 0));
        }
        return this;
    }

    /** Closes what stands open; answers itself. */
    default Opened closed() {
        if (this instanceof Ready(Core core, Database database)) {
            core.close();
        }
        return this;
    }

    private static Opened ready(Database database, Clock clock) {
        var core = new Core(database, clock);
        // read now, so that the first frame need not wait for the disk
        core.set().all(Setting.class);
        return new Ready(core, database);
    }
}
