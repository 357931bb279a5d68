package io.fika.people;

import io.fika.text.Messages;

/** What the stages of trust are called. */
public final class TrustWords {
    private TrustWords() {}

    public static String of(Trust stage) {
        return switch (stage) {
            case VISIBILITY -> Messages.text("people.duplicates.trust.visibility");
            case CREDIBILITY -> Messages.text("people.duplicates.trust.credibility");
            case PROFITABILITY -> Messages.text("people.duplicates.trust.profitability");
        };
    }
}
