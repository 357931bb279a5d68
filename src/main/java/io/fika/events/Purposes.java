package io.fika.events;

import io.fika.journal.Ids;
import io.fika.text.Messages;
import java.util.List;
import java.util.stream.IntStream;

/** What a new data folder offers as purposes of an event; the user edits the list. */
public final class Purposes {
    private Purposes() {}

    public static List<Purpose> usual() {
        List<String> names = List.of(
                Messages.text("events.purpose.newPeople"),
                Messages.text("events.purpose.existingTies"),
                Messages.text("events.purpose.opportunity"),
                Messages.text("events.purpose.jointVenture"),
                Messages.text("events.purpose.alliance"),
                Messages.text("events.purpose.forOthers"));
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Purpose(Ids.next(), 0, names.get(at), at))
                .toList();
    }
}
