package io.fika.app.demo;

import io.fika.people.Contact;
import java.util.UUID;

/**
 * An invented person.
 *
 * @param ring from the inside; beyond the last for one who waits in the tray
 * @param cadence the days of the ring
 * @param looksFor empty where nothing is known
 * @param canGive empty where nothing is known
 */
record Someone(Contact contact, int ring, int cadence, String looksFor, String canGive) {
    UUID id() {
        return contact.id();
    }
}
