package io.fika.bench;

import io.fika.app.Core;
import io.fika.briefing.Paper;
import io.fika.briefing.Sheet;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Met;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sheet of an event with 60 attendees, content and PDF, once fonts and classes are read; against the same sheet of an
 * event that nobody attends. How long the very first sheet took is told beside it.
 */
final class BriefingBenchmark implements Benchmark {
    private static final int ATTENDEES = 60;
    private static final int TIMES = 15;

    @Override
    public Result run() throws Exception {
        try (Core core = Network.inMemory(150)) {
            UUID full = event(core, ATTENDEES);
            UUID empty = event(core, 0);
            Sheet sheet = new Sheet(core.database().photos());
            double cold = Samples.millisOf(0, 1, () -> made(core, sheet, full)).median();
            Samples warm = Samples.millisOf(4, TIMES, () -> made(core, sheet, full));
            Samples bare = Samples.millisOf(2, TIMES, () -> made(core, sheet, empty));
            return new Result(ATTENDEES, warm, "ms", bare, Map.of("cold", cold));
        }
    }

    private static byte[] made(Core core, Sheet sheet, UUID event) {
        return sheet.set(core.briefings().contentFor(event, false).orElseThrow(), Paper.A4).bytes();
    }

    private static UUID event(Core core, int attendees) {
        Event event = Events.draft("An evening", ZonedDateTime.now(Network.CLOCK).plusDays(9));
        List<Edit<?>> edits = new ArrayList<>(List.of(Edit.added(event)));
        List<Contact> people = core.set().all(Contact.class).stream().limit(attendees).toList();
        for (Contact person : people) {
            edits.add(Edit.added(new Attendance(
                    Ids.next(), 0, event.id(), person.id(), person.name().full(), person.work().role(),
                    person.work().organisation(), edits.size() <= 3 ? edits.size() + 1 : 0, false, "", "", Met.EXPECTED, "", edits.size())));
        }
        core.journal().commit(new Change("An evening", edits));
        return event.id();
    }
}
