package io.fika.exchange;

import java.util.Locale;

/** What a file to read in is, by its content. */
public enum ImportKind {
    VCARD,
    CSV,
    ICS,
    /** Everything of a Fika. */
    JSON;

    /** As it is written on the command line and kept with an import: {@code vcard}, {@code csv}, {@code ics}, {@code json}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
