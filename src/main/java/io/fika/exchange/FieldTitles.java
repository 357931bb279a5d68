package io.fika.exchange;

import io.fika.people.Extra;

/** What fields are called in the remarks of an import. */
final class FieldTitles {
    private FieldTitles() {}

    /** The title of a field of the user's, or the bare name of a property. */
    static String of(Extra extra) {
        return KeptProperty.of(extra).map(KeptProperty::name).orElse(extra.name());
    }
}
