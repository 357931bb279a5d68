package io.fika.ui.people;

import io.fika.people.Trust;
import io.fika.text.Messages;

/** What the stages of trust are called. */
final class TrustWords {
    private TrustWords() {}

    static String of(Trust stage) {
        return switch (stage) {
            case VISIBILITY -> Messages.text("people.duplicates.trust.visibility");
            case CREDIBILITY -> Messages.text("people.duplicates.trust.credibility");
            case PROFITABILITY -> Messages.text("people.duplicates.trust.profitability");
        };
    }
}
