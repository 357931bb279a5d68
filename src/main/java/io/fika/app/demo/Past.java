package io.fika.app.demo;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.People;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.people.Work;
import io.fika.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The invented year in which the example came about: most people were known at its beginning, some came later,
 * and some moved to where they are now. It ends with the example as it is.
 */
final class Past {
    private static final int DAYS = 364;
    /** So many days at most on which something happened, however many people there are. */
    private static final int BUSY_DAYS = 70;

    private final Ground ground;
    private final Dice dice;
    private final LocalDate today;
    private final ZoneId zone;
    private final Map<LocalDate, List<Edit<?>>> byDay = new TreeMap<>();
    private final Map<UUID, Contact> asStored = new HashMap<>();

    /** What was done at a time. */
    record Deed(Instant at, Change change) {}

    Past(Ground ground, Dice dice, LocalDate today, ZoneId zone) {
        this.ground = ground;
        this.dice = dice;
        this.today = today;
        this.zone = zone;
    }

    /**
     * The whole example as what was done in a year; the last of it now.
     *
     * @param gone rows of those who were known a year ago and left since
     */
    List<Deed> of(Change whole, List<List<String>> gone) {
        List<Edit<?>> now = new ArrayList<>();
        List<Edit<?>> tags = new ArrayList<>();
        for (Edit<?> edit : whole.edits()) {
            if (edit.after() instanceof Contact contact) {
                live(contact);
            } else if (edit.after() instanceof Tag) {
                tags.add(edit);
            } else {
                now.add(edit);
            }
        }
        if (!tags.isEmpty()) {
            // before whoever has them
            byDay.computeIfAbsent(today.minusDays(DAYS), missing -> new ArrayList<>()).addAll(0, tags);
        }
        List<Contact> left = gone.stream().map(this::known).toList();
        List<Deed> deeds = new ArrayList<>();
        byDay.forEach((day, edits) -> deeds.add(new Deed(
                day.atTime(9, 0).atZone(zone).toInstant(), new Change(label(edits), edits))));
        for (int i = 0; i < left.size(); i++) {
            LocalDate day = today.minusDays(Integer.parseInt(gone.get(i).get(5)));
            deeds.add(new Deed(
                    Year.weekday(day).atTime(9, 30).atZone(zone).toInstant(),
                    new Change(
                            Messages.text("app.demo.left", People.who(List.of(left.get(i)))),
                            Edit.removed(left.get(i)))));
        }
        deeds.sort(Comparator.comparing(Deed::at));
        if (!now.isEmpty()) {
            deeds.add(new Deed(Instant.MAX, new Change(whole.label(), now)));
        }
        return deeds;
    }

    /** Somebody who was there a year ago. */
    private Contact known(List<String> row) {
        LocalDate came = today.minusDays(DAYS);
        int ring = Integer.parseInt(row.get(2));
        Contact contact = Contact.named(PersonName.of(row.getFirst()), came)
                .withWork(new Work(row.get(3), "", row.get(4)))
                .withCategory(ground.category(row.get(1)).id())
                .withPlacement(new Placement(
                        ground.ring(ring).id(), dice.between(0.0, 2 * Math.PI), dice.between(0.2, 0.8)));
        add(came, contact);
        return Objects.requireNonNull(asStored.get(contact.id()));
    }

    private static String label(List<Edit<?>> edits) {
        boolean all = edits.stream().allMatch(edit -> edit.before() == null);
        String who = People.who(edits.stream()
                .flatMap(edit -> edit.after() instanceof Contact contact ? Stream.of(contact) : Stream.empty())
                .toList());
        return all ? Messages.text("app.demo.came", who) : Messages.text("app.demo.moved", who);
    }

    /** Somebody comes, perhaps moves, and is at the end as they are to be. */
    private void live(Contact contact) {
        Placement place = contact.placement();
        if (place == null || dice.chance(12)) {
            LocalDate came = place == null ? contact.since() : day(30);
            add(came.isBefore(today) ? came : today.minusDays(1), contact);
            return;
        }
        int ring = ground.rings().stream().map(Ring::id).toList().indexOf(place.ring());
        int from = before(ring);
        if (from == ring) {
            add(today.minusDays(DAYS), contact);
            return;
        }
        add(today.minusDays(DAYS), contact.withPlacement(in(from, place)));
        LocalDate first = day(0);
        // some come all the way in by two steps
        if (Math.abs(from - ring) > 1) {
            LocalDate second = day(0);
            move(first.isBefore(second) ? first : second, contact, in((from + ring) / 2, place));
            move(first.isBefore(second) ? second.plusDays(1) : first.plusDays(1), contact, place);
        } else {
            move(first, contact, place);
        }
    }

    /** In which ring somebody stood a year ago who stands in this one now. */
    private int before(int ring) {
        int outermost = ground.rings().size() - 1;
        if (dice.chance(ring <= 1 ? 45 : ring == 2 ? 30 : 8)) {
            int farther = ring + (dice.chance(25) ? 2 : 1);
            return dice.chance(ring == outermost ? 0 : 75) ? Math.min(outermost, farther) : Math.max(0, ring - 1);
        }
        return ring;
    }

    private Placement in(int ring, Placement place) {
        return new Placement(ground.ring(ring).id(), place.angle(), 0.25 + 0.5 * place.depth());
    }

    private LocalDate day(int first) {
        long step = Math.max(1, DAYS / BUSY_DAYS);
        long days = first + dice.between(1, (int) ((DAYS - first) / step) - 2) * step;
        return Year.weekday(today.minusDays(DAYS - days));
    }

    private void add(LocalDate day, Contact contact) {
        edit(day, Edit.added(contact), contact.id());
    }

    private void move(LocalDate day, Contact contact, @Nullable Placement place) {
        Contact before = asStored.get(contact.id());
        if (before != null) {
            edit(day, Edit.changed(before, contact.withPlacement(place)), contact.id());
        }
    }

    private void edit(LocalDate day, Edit<Contact> edit, UUID contact) {
        byDay.computeIfAbsent(day, missing -> new ArrayList<>()).add(edit);
        asStored.put(contact, edit.subject());
    }
}
