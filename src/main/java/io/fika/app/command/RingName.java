package io.fika.app.command;

import io.fika.journal.WorkingSet;
import io.fika.people.Ring;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A ring by its name on the command line, or by so much of its name that no other is meant; or the tray. */
record RingName(WorkingSet set, String typed) {
    private static final String TRAY = "tray";

    boolean isTray() {
        return Folded.of(typed).equals(TRAY);
    }

    Optional<Ring> ring() {
        String folded = Folded.of(typed);
        List<Ring> rings = rings();
        List<Ring> exact = rings.stream().filter(ring -> Folded.of(ring.name()).equals(folded)).toList();
        List<Ring> found = exact.isEmpty()
                ? rings.stream().filter(ring -> Folded.of(ring.name()).startsWith(folded)).toList()
                : exact;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Answer unknown() {
        String names = rings().stream().map(Ring::name).collect(Collectors.joining(", "));
        return Answer.refused(Exit.WRONG_USE, Messages.text("app.ring.none", typed, names));
    }

    private List<Ring> rings() {
        return set.all(Ring.class).stream().sorted(Comparator.comparingInt(Ring::position)).toList();
    }
}
