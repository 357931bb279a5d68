package io.fika.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills a month with any coffees that fit, and says what is in it. */
record RandomCoffees(Month month, Random random) {
    /** Adds one, if it finds one that fits. */
    void add() {
        for (int attempt = 0; attempt < 50; attempt++) {
            int o = random.nextInt(month.contacts.occurrences());
            int s = random.nextInt(month.contacts.starts.count());
            if (month.contacts.allows(o, s) && month.hasRoom(month.contacts.starts.day[s]) && month.fits(o, s)) {
                month.add(o, s);
                return;
            }
        }
    }

    /** Takes one out, if there is one that is not pinned. */
    void remove() {
        if (month.count() > month.pinned()) {
            month.remove(month.pinned() + random.nextInt(month.count() - month.pinned()));
        }
    }

    List<Booking> bookings() {
        List<Booking> result = new ArrayList<>();
        for (int i = 0; i < month.count(); i++) {
            result.add(booking(month.occurrence(i), month.start(i)));
        }
        return result;
    }

    Booking booking(int occurrence, int start) {
        Contacts contacts = month.contacts;
        return new Booking(contacts.people[contacts.contactOf[occurrence]].id(), contacts.starts.times[start]);
    }
}
