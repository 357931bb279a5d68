package io.fika.ui.sphere;

import io.fika.journal.Settings;
import io.fika.people.Bond;
import io.fika.people.Cadence;
import io.fika.people.Contact;
import io.fika.people.People;
import io.fika.people.Ring;
import io.fika.people.SectorDrop;
import io.fika.people.Sectoring;
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
        sector(drop, people, snapshot).ifPresent(line -> lines.add(DropHint.Line.plain(line)));
        return new DropHint(true, Messages.text("sphere.hint.title", People.who(people), ring.name()), lines);
    }

    /** What the people of the sector under the cursor have in common, if not all of these belong there. */
    static Optional<Bond> foreign(Drop drop, List<Contact> people, Snapshot snapshot) {
        Sectors sectors = snapshot.layout().sectors();
        return drop.sector() == Drop.NO_SECTOR || drop.sector() >= sectors.all().size()
                        || people.stream().allMatch(person -> sectors.indexOf(person) == drop.sector())
                ? Optional.empty()
                : Optional.of(sectors.all().get(drop.sector()).bond());
    }

    private Optional<String> sector(Drop drop, List<Contact> people, Snapshot snapshot) {
        Sectoring by = snapshot.layout().sectors().by();
        Optional<Bond> bond = foreign(drop, people, snapshot);
        if (bond.isPresent() && !(by == Sectoring.CATEGORY && bond.get() instanceof Bond.Without)) {
            String name = SectorNames.ofOne(bond.get(), by);
            return Optional.of(switch (bond.get()) {
                case Bond.OfCategory of -> category(SectorDrop.of(settings, people, of), name);
                case Bond.WithTag with -> tag(SectorDrop.of(settings, people, with), name);
                case Bond.InGroup in -> Messages.text("sphere.hint.group.stays", name);
                case Bond.AtOrganisation at -> Messages.text("sphere.hint.organisation.stays", name);
                case Bond.Others others -> Messages.text("sphere.hint.own", name);
                case Bond.Without without -> Messages.text("sphere.hint.own", name);
            });
        }
        boolean stays = by != Sectoring.CATEGORY
                && people.stream().allMatch(person -> snapshot.layout().ringOf(person) == drop.ring());
        return stays ? Optional.of(Messages.text("sphere.hint.stays")) : Optional.empty();
    }

    private static String category(SectorDrop answer, String name) {
        return switch (answer) {
            case ASK -> Messages.text("sphere.hint.category", name);
            case CHANGE -> Messages.text("sphere.hint.category.changes", name);
            case KEEP -> Messages.text("sphere.hint.category.stays", name);
        };
    }

    private static String tag(SectorDrop answer, String name) {
        return switch (answer) {
            case ASK -> Messages.text("sphere.hint.tag", name);
            case CHANGE -> Messages.text("sphere.hint.tag.changes", name);
            case KEEP -> Messages.text("sphere.hint.tag.stays", name);
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
