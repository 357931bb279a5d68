package io.fika.app.command;

import io.fika.app.Core;
import io.fika.events.Event;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which event is meant on the command line: an identity, a name, or {@code next}. */
sealed interface FoundEvent {
    String NEXT = "next";

    record One(Event event) implements FoundEvent {}

    record Not(Answer answer) implements FoundEvent {}

    /** By identity, else by name: of several of one name the next, else the latest. */
    static FoundEvent of(Core core, String wanted) {
        ZonedDateTime now = ZonedDateTime.now(core.clock());
        List<Event> upcoming = core.events().upcoming(now);
        if (wanted.equals(NEXT)) {
            return upcoming.isEmpty()
                    ? new Not(Answer.refused(Messages.text("app.event.noneAhead")))
                    : new One(upcoming.getFirst());
        }
        String folded = Folded.of(wanted);
        List<Event> all = Stream.concat(upcoming.stream(), core.events().past(now).stream()).toList();
        return all.stream()
                .filter(event -> event.id().toString().equals(folded) || Folded.of(event.name()).equals(folded))
                .findFirst()
                .<FoundEvent>map(One::new)
                .orElseGet(() -> new Not(none(wanted, all)));
    }

    private static Answer none(String wanted, List<Event> all) {
        String sentence = Messages.text("app.event.none", wanted);
        List<Map<String, String>> candidates = all.stream()
                .map(event -> Map.of("id", event.id().toString(), "name", event.name()))
                .toList();
        String names = all.stream()
                .limit(Found.SHOWN)
                .map(event -> "  " + event.id() + "  " + event.name())
                .collect(Collectors.joining("\n"));
        return new Answer(
                Exit.REFUSED, Map.of("error", sentence, "candidates", candidates), List.of(),
                names.isEmpty() ? List.of(sentence) : List.of(sentence, names));
    }
}
