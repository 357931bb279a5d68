package io.fika.growth;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an opportunity came from, as far as it is known when it is first seen. */
public record Origin(@Nullable UUID contact, @Nullable UUID event, @Nullable UUID club, @Nullable UUID introduction) {
    public static final Origin UNKNOWN = new Origin(null, null, null, null);

    public static Origin contact(UUID contact) {
        return new Origin(contact, null, null, null);
    }

    public static Origin event(UUID event) {
        return new Origin(null, event, null, null);
    }

    public static Origin club(UUID club) {
        return new Origin(null, null, club, null);
    }

    public static Origin introduction(UUID introduction) {
        return new Origin(null, null, null, introduction);
    }
}
