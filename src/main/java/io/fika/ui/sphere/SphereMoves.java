package io.fika.ui.sphere;

import io.fika.journal.Settings;
import io.fika.people.Bond;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.FreePlaces;
import io.fika.people.People;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.SectorDrop;
import io.fika.people.Sectoring;
import io.fika.people.SphereLayout;
import io.fika.people.SphereShape;
import io.fika.people.Spot;
import io.fika.people.Standings;
import io.fika.text.Messages;
import io.fika.ui.kit.DropHint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moving people over the map, by drop, by key and by menu. */
final class SphereMoves {
    /** How far a key turns somebody around the ring, in footprints. */
    private static final double TURN = 2.2;

    private final SphereModel model;
    private final People people;
    private final MapEdits edits;
    private final SphereHint hints;
    private final Settings settings;

    SphereMoves(SphereModel model, People people, Standings standings, MapEdits edits) {
        this.model = model;
        this.people = people;
        this.edits = edits;
        this.settings = new Settings(standings.set());
        this.hints = new SphereHint(standings, settings);
    }

    /** Whether what has been is shown, where nothing can be changed; then it says so. */
    boolean isRefused() {
        return edits.isRefused();
    }

    /** What letting go here would mean; empty outside the rings, where people return to where they came from. */
    Optional<DropHint> hintFor(Drop drop) {
        LocalDate past = model.pastProperty().get();
        if (past != null) {
            return Optional.of(new DropHint(false, MapEdits.refusal(past), List.of()));
        }
        return drop.ring() < 0 ? Optional.empty() : Optional.of(hints.of(drop, model.snapshot()));
    }

    /** People were let go: they move, after a question if the sector under the cursor is not theirs. */
    void onDropped(Drop drop) {
        if (model.pastProperty().get() != null) {
            return;
        }
        List<Contact> moved = contacts(drop.people());
        Optional<Bond> bond = SphereHint.foreign(drop, moved, model.snapshot()).filter(Bond::isGiven);
        if (bond.isEmpty()) {
            move(drop, null);
            return;
        }
        switch (SectorDrop.of(settings, moved, bond.get())) {
            case ASK -> model.questionProperty().set(new SectorQuestion(drop, People.who(moved), bond.get()));
            case CHANGE -> move(drop, bond.get());
            case KEEP -> move(drop, null);
        }
    }

    /**
     * The answer to the question: everybody becomes what the sector says, or keeps to their own sector.
     *
     * @param always it is the answer from now on; the setting is a change of its own, before the move
     */
    void onAnswer(boolean change, boolean always) {
        SectorQuestion question = model.questionProperty().get();
        if (question == null) {
            return;
        }
        model.questionProperty().set(null);
        if (always) {
            edits.commit(() -> people.keep(change ? SectorDrop.CHANGE : SectorDrop.KEEP));
        }
        move(question.drop(), change ? question.bond() : null);
    }

    /** Nothing moves after all. */
    void onNoAnswer() {
        model.questionProperty().set(null);
    }

    /** Puts people of the tray into the outermost ring, each into a free place. */
    void onPlace(List<UUID> waiting) {
        if (!model.snapshot().rings().isEmpty()) {
            onRing(waiting, model.snapshot().rings().getLast());
        }
    }

    /** Puts people into a ring, each into a free place; those who stand in it already stay. */
    void onRing(Collection<UUID> moving, Ring ring) {
        edits.commit(() -> people.moveTo(ring, moving));
    }

    void onCategory(Collection<UUID> those, Category category) {
        edits.commit(() -> people.setCategory(those, category));
    }

    void onToTray(Collection<UUID> gone) {
        edits.commit(() -> people.toTray(gone));
    }

    /** Moves people one ring inward or outward, in about the same direction. */
    void onStep(Collection<UUID> those, boolean inward) {
        SphereLayout layout = model.snapshot().layout();
        List<Contact> moving = contacts(those);
        FreePlaces places = new FreePlaces(layout, moving.stream().map(Contact::id).toList());
        Map<UUID, Placement> found = new LinkedHashMap<>();
        Map<Integer, List<UUID>> byRing = new LinkedHashMap<>();
        int rings = layout.shape().rings().size();
        for (Contact contact : moving) {
            int ring = layout.ringOf(contact);
            int next = ring < 0 ? (inward ? rings - 1 : -1) : ring + (inward ? -1 : 1);
            if (next >= 0 && next < rings) {
                Optional<Spot> spot = layout.spotOf(contact.id());
                if (!isPlacing()) {
                    byRing.computeIfAbsent(next, it -> new ArrayList<>()).add(contact.id());
                } else {
                    found.put(contact.id(), spot.isEmpty()
                            ? places.anywhere(contact, next)
                            : at(places, contact, next, layout.shape().radius(next, 0.5), spot.get().angle()));
                }
            }
        }
        byRing.forEach((ring, ids) -> found.putAll(people.placesIn(layout.shape().rings().get(ring), ids)));
        move(found);
    }

    /** Moves people a little around their rings, within their sectors. */
    void onTurn(Collection<UUID> those, boolean clockwise) {
        SphereLayout layout = model.snapshot().layout();
        if (!isPlacing()) {
            edits.say(Messages.text("sphere.hint.stays"));
            return;
        }
        SphereShape shape = layout.shape();
        FreePlaces places = new FreePlaces(layout, those);
        Map<UUID, Placement> found = new LinkedHashMap<>();
        for (Contact contact : contacts(those)) {
            layout.spotOf(contact.id()).ifPresent(spot -> {
                double radius = Math.max(spot.distance(), shape.radius(spot.ring(), 0.25));
                double by = TURN * layout.footprint(spot.ring()) / radius * (clockwise ? 1 : -1);
                Placement then = at(places, contact, spot.ring(), radius, spot.angle() + by);
                if (!then.equals(contact.placement())) {
                    found.put(contact.id(), then);
                }
            });
        }
        move(found);
    }

    /** The name of one, or how many. */
    String who(Collection<UUID> ids) {
        return People.who(contacts(ids));
    }

    private void move(Map<UUID, Placement> found) {
        if (!found.isEmpty()) {
            edits.commit(() -> people.move(found));
        }
    }

    private void move(Drop drop, @Nullable Bond bond) {
        SphereLayout layout = model.snapshot().layout();
        Map<UUID, Placement> found = new LinkedHashMap<>();
        if (isPlacing()) {
            FreePlaces free = new FreePlaces(layout, drop.people());
            for (Contact contact : contacts(drop.people())) {
                Contact then = bond == null ? contact : bond.given(contact);
                found.put(contact.id(), free.near(then, drop.ring(), drop.x(), drop.y()));
            }
        } else {
            found.putAll(people.placesIn(layout.shape().rings().get(drop.ring()), drop.people()));
            if (bond == null) {
                contacts(drop.people()).forEach(contact -> found.remove(contact.id(), contact.placement()));
            }
        }
        if (bond == null) {
            move(found);
        } else {
            edits.commit(() -> people.move(found, bond));
        }
    }

    /** Whether the place within a ring is the user's: that is the one of the map by category. */
    private boolean isPlacing() {
        return model.snapshot().layout().sectors().by() == Sectoring.CATEGORY;
    }

    private static Placement at(FreePlaces places, Contact contact, int ring, double radius, double angle) {
        return places.near(contact, ring, radius * Math.sin(angle), -radius * Math.cos(angle));
    }

    private List<Contact> contacts(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> model.snapshot().find(id).stream()).map(Person::contact).toList();
    }
}
