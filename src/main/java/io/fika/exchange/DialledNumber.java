package io.fika.exchange;

import java.util.Optional;

/** A telephone number as it is dialled, whatever it is shown as. */
public final class DialledNumber {
    private DialledNumber() {}

    /** The number in its international form, else its digits; nothing for one that is too short to be one. */
    public static Optional<String> of(String shown) {
        return MatchKeys.international(shown);
    }
}
