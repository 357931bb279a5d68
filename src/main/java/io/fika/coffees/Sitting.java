package io.fika.coffees;

import io.fika.people.Contact;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who would sit down where, before it is known when.
 *
 * @param moved the coffee that is being moved, which does not stand in its own way; absent for a new one
 * @param soon whether it may follow soon upon another with the same people
 */
public record Sitting(List<Contact> people, String place, int minutes, @Nullable UUID moved, boolean soon) {
    public Sitting {
        people = List.copyOf(people);
    }

    /** A new coffee with one person, where that person likes it. */
    public static Sitting with(Contact person, CoffeeRules rules) {
        return new Sitting(List.of(person), placeFor(person, rules), rules.limits().minutes(), null, false);
    }

    /** Where a coffee with somebody takes place: where the person wishes, else the usual place. */
    public static String placeFor(Contact person, CoffeeRules rules) {
        String wished = person.wishes().place();
        return wished.isBlank() ? rules.places().usual() : wished.strip();
    }

    /** The same for another length, in minutes. */
    public Sitting lasting(int minutes) {
        return new Sitting(people, place, minutes, moved, soon);
    }

    /** A second coffee with the same people: the first one stays, and that the other follows soon is what is wished. */
    public Sitting again() {
        return new Sitting(people, place, minutes, null, true);
    }
}
