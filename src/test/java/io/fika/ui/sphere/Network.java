package io.fika.ui.sphere;

import io.fika.app.Core;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Defaults;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.SomePeople;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.Remembered;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A network in a database in memory, with everything around the map that a test looks at. */
final class Network {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final Core core;
    final List<UUID> opened;
    final List<String> notices;
    final List<UUID> planned = new ArrayList<>();
    final List<UUID> logged = new ArrayList<>();
    private final Around around;

    Network(int people, int waiting) {
        core = new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
        around = new Around(core.journal());
        opened = around.opened;
        notices = around.notices;
        List<Edit<?>> edits = new ArrayList<>();
        for (Entity entity : Defaults.all()) {
            if (core.set().find(entity.getClass(), entity.id()).isEmpty()) {
                edits.add(Edit.added(entity));
            }
        }
        Random random = new Random(5);
        for (Contact contact : SomePeople.placed(people, waiting, 7)) {
            edits.add(Edit.added(contact));
            LocalDate day = TODAY.minusDays(random.nextInt(150));
            edits.add(Edit.added(new Touch(
                    Ids.next(), 0, TouchKind.COFFEE, day, By.ME, "", List.of(contact.id()), null, null)));
        }
        core.journal().commit(new Change("Invite the test", edits));
    }

    Workbench bench() {
        return around.bench();
    }

    SphereFeature.Depth depth() {
        return new SphereFeature.Depth(
                core.ties(), core.events(), core.journal(), core.database().touches(), Remembered.forNow(),
                Tasks.atOnce());
    }

    Ring ring(int number) {
        return Defaults.rings().get(number);
    }

    /** Somebody who stands in this ring, in the sector of this category. */
    Contact in(int ring, int category) {
        return core.set().all(Contact.class).stream()
                .filter(contact -> contact.placement() != null
                        && contact.placement().ring().equals(ring(ring).id())
                        && Defaults.categories().get(category).id().equals(contact.category()))
                .min(Comparator.comparing(Contact::id))
                .orElseThrow();
    }

    Contact now(Contact contact) {
        return core.set().find(Contact.class, contact.id()).orElseThrow();
    }

    /** Somewhere in a ring. */
    Placement placement(int ring) {
        return new Placement(ring(ring).id(), 1, 0.5);
    }

    SphereFeature.Sources sources() {
        var photos = new Photos(core.database().photos(), Tasks.atOnce(), Tasks.atOnce());
        return new SphereFeature.Sources(core.people(), core.standings(), core.coffees(), photos);
    }
}
