package io.fika.ui.sphere;

import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Shape;
import io.fika.people.Standing;
import java.util.UUID;

/**
 * Somebody as the map shows them.
 *
 * @param label the shortest name that nobody else on the map has: the given name, or with the family's first letter
 */
record Person(Contact contact, Standing standing, Hue hue, Shape shape, String label) {
    UUID id() {
        return contact.id();
    }

    String name() {
        return contact.name().full();
    }
}
