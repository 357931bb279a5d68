package io.fika.ui.events;

import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Navigator;
import java.util.Optional;

/** Says what became of coffees that were to be proposed. */
final class ProposedWords {
    private ProposedWords() {}

    /** @param outcome absent where no day had room for any */
    static void say(Navigator navigator, Optional<Outcome> outcome) {
        switch (outcome.orElse(null)) {
            case null -> navigator.notice(Messages.text("events.ui.debrief.noTime"));
            case Outcome.Done done -> navigator.done(done.committed().label());
            case Outcome.Refused refused -> navigator.notice(Edits.sentence(refused.cause()));
        }
    }
}
