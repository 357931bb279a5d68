package io.fika.exchange;

import io.fika.people.Extra;
import io.fika.text.Messages;

/** What fields are called in the remarks of an import. */
final class FieldTitles {
    private FieldTitles() {}

    static String of(String field) {
        return switch (field) {
            case "birthday" -> Messages.text("exchange.field.birthday");
            case "nickname" -> Messages.text("exchange.field.nickname");
            case "organisation" -> Messages.text("exchange.field.organisation");
            case "department" -> Messages.text("exchange.field.department");
            case "role" -> Messages.text("exchange.field.role");
            case "since" -> Messages.text("exchange.field.since");
            default -> field;
        };
    }

    /** The title of a field of the user's, or the bare name of a property. */
    static String of(Extra extra) {
        return KeptProperty.of(extra).map(KeptProperty::name).orElse(extra.name());
    }
}
