package io.fika.ui.sphere;

import io.fika.journal.Settings;
import io.fika.people.Cadence;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.People;
import io.fika.people.Ring;
import io.fika.people.SectorDrop;
import io.fika.people.Sectors;
import io.fika.people.Standing;
import io.fika.people.Standings;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.DropHint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what letting go at a place of the map would mean. */
record SphereHint(Standings standings, Settings settings) {
    DropHint of(Drop drop, Snapshot snapshot) {
        List<Contact> people = drop.people().stream()
                .flatMap(id -> snapshot.find(id).stream())
                .map(Person::contact)
                .toList();
        Ring ring = snapshot.rings().get(drop.ring());
        List<DropHint.Line> lines = new ArrayList<>();
        if (people.size() == 1) {
            lines.add(DropHint.Line.plain(rhythm(people.getFirst(), ring)));
        } else {
            ring.cadence().ifPresent(cadence -> lines.add(DropHint.Line.plain(rhythm(people, ring, cadence))));
        }
        lines.add(capacity(drop, snapshot, people, ring));
        categoryOf(drop, snapshot)
                .filter(category -> people.stream().anyMatch(person -> !category.id().equals(person.category())))
                .ifPresent(category -> lines.add(DropHint.Line.plain(becomes(people, category))));
        return new DropHint(true, Messages.text("sphere.hint.title", People.who(people), ring.name()), lines);
    }

    /** The category of the sector under the cursor. */
    static Optional<Category> categoryOf(Drop drop, Snapshot snapshot) {
        List<Sectors.Sector> sectors = snapshot.layout().sectors().all();
        return drop.sector() == Drop.NO_SECTOR || drop.sector() >= sectors.size()
                ? Optional.empty()
                : Optional.ofNullable(sectors.get(drop.sector()).category());
    }

    private String becomes(List<Contact> people, Category category) {
        return switch (SectorDrop.of(settings, people, category)) {
            case ASK -> Messages.text("sphere.hint.category", category.name());
            case CHANGE -> Messages.text("sphere.hint.category.changes", category.name());
            case KEEP -> Messages.text("sphere.hint.category.stays", category.name());
        };
    }

    private String rhythm(List<Contact> people, Ring ring, Cadence cadence) {
        long late = people.stream().filter(contact -> standings.inRing(contact, ring).isOverdue()).count();
        return late == 0
                ? every(cadence)
                : Messages.text("sphere.hint.and", every(cadence), Messages.text("sphere.hint.late", late));
    }

    private String rhythm(Contact contact, Ring ring) {
        Standing then = standings.inRing(contact, ring);
        Cadence cadence = then.cadence();
        if (cadence == null) {
            return Messages.text("sphere.hint.noCadence");
        }
        String every = contact.cadenceDays() == null
                ? every(cadence)
                : Messages.text("sphere.hint.every.own", cadence.days());
        return Messages.text("sphere.hint.and", every, next(then));
    }

    private static String every(Cadence cadence) {
        return Messages.text("sphere.hint.every", cadence.days());
    }

    private static String next(Standing then) {
        if (then.state() == Standing.State.PAUSED) {
            return Messages.text("sphere.hint.paused");
        }
        if (then.state() == Standing.State.PLANNED) {
            return Messages.text("sphere.hint.planned");
        }
        Optional<LocalDate> due = then.due();
        if (due.isEmpty()) {
            return Messages.text("sphere.hint.neverMet");
        }
        String day = Days.of(due.get(), then.on());
        return due.get().isBefore(then.on())
                ? Messages.text("sphere.hint.wasDue", day)
                : Messages.text("sphere.hint.due", day);
    }

    private static DropHint.Line capacity(Drop drop, Snapshot snapshot, List<Contact> people, Ring ring) {
        long coming = people.stream()
                .filter(contact -> snapshot.layout().ringOf(contact) != drop.ring())
                .count();
        int now = snapshot.counts().get(drop.ring());
        long then = now + coming;
        Integer capacity = ring.capacity();
        if (capacity == null) {
            return DropHint.Line.plain(Messages.text("sphere.hint.people", then));
        }
        if (coming == 0) {
            return DropHint.Line.plain(Messages.text("sphere.hint.same", now, capacity));
        }
        return then > capacity
                ? DropHint.Line.warning(Messages.text("sphere.hint.tooMany", then, capacity, now))
                : DropHint.Line.plain(Messages.text("sphere.hint.room", then, capacity, now));
    }
}
