package io.fika.app.command;

import io.fika.app.Core;
import io.fika.people.Cadence;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.LastTouches;
import io.fika.people.Ring;
import io.fika.people.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as scripts read it.
 *
 * @param ring absent in the tray
 * @param standing such as {@code late} or {@code never-met}
 * @param due absent if never met or without a cadence
 * @param cadence in days
 */
record PersonRow(
        UUID id,
        String name,
        String organisation,
        String role,
        @Nullable String category,
        @Nullable String ring,
        String standing,
        @Nullable LocalDate due,
        @Nullable LocalDate lastTouch,
        @Nullable Integer cadence) {

    static PersonRow of(Core core, Contact contact) {
        Standing standing = core.standings().of(contact);
        Cadence cadence = standing.cadence();
        return new PersonRow(
                contact.id(),
                contact.name().full(),
                contact.work().organisation(),
                contact.work().role(),
                Optional.ofNullable(contact.category())
                        .flatMap(id -> core.set().find(Category.class, id))
                        .map(Category::name)
                        .orElse(null),
                core.people().ringOf(contact).map(Ring::name).orElse(null),
                StandingName.of(standing.state()),
                standing.due().orElse(null),
                core.latest().of(contact.id()).flatMap(LastTouches::last).orElse(null),
                cadence == null ? null : cadence.days());
    }

    /** The same as cells of a table. */
    List<String> cells() {
        return List.of(
                name,
                role.isEmpty() || organisation.isEmpty() ? role + organisation : role + ", " + organisation,
                ring == null ? "–" : ring,
                standing,
                due == null ? "" : due.toString());
    }
}
