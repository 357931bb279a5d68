package io.fika.ui.sphere;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.FreePlaces;
import io.fika.people.People;
import io.fika.people.Placement;
import io.fika.people.SphereLayout;
import io.fika.people.SphereShape;
import io.fika.people.Spot;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.Workbench;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the user does on the map. */
final class SphereController {
    private final SphereModel model;
    private final People people;
    private final SnapshotReader reader;
    private final SphereHint hints;
    private final Workbench bench;
    private long asked;

    SphereController(SphereModel model, People people, SnapshotReader reader, Workbench bench) {
        this.model = model;
        this.people = people;
        this.reader = reader;
        this.hints = new SphereHint(reader.standings());
        this.bench = bench;
        bench.feed().subscribe(committed -> refresh());
    }

    /** Reads the map anew; of several readings under way only the last one is shown. */
    void refresh() {
        long number = ++asked;
        bench.tasks().run(reader::read, snapshot -> {
            if (number == asked) {
                model.show(snapshot);
            }
        });
    }

    /** What letting go here would mean; empty outside the rings, where people return to where they came from. */
    Optional<DropHint> hintFor(Drop drop) {
        return drop.ring() < 0 ? Optional.empty() : Optional.of(hints.of(drop, model.snapshot()));
    }

    /** People were let go: they move, after a question if the sector under the cursor is not theirs. */
    void onDropped(Drop drop) {
        Optional<Category> category = SphereHint.categoryOf(drop, model.snapshot());
        List<Contact> moved = contacts(drop.people());
        if (category.isPresent()
                && moved.stream().anyMatch(contact -> !category.get().id().equals(contact.category()))) {
            model.questionProperty().set(new CategoryQuestion(drop, People.who(moved), category.get()));
        } else {
            move(drop, null);
        }
    }

    /** The answer to the question: everybody becomes what the sector says, or keeps to their own sector. */
    void onCategory(boolean change) {
        CategoryQuestion question = model.questionProperty().get();
        if (question != null) {
            model.questionProperty().set(null);
            move(question.drop(), change ? question.category() : null);
        }
    }

    /** Nothing moves after all. */
    void onNoAnswer() {
        model.questionProperty().set(null);
    }

    /** Puts people of the tray into the outermost ring, each into a free place. */
    void onPlace(List<UUID> waiting) {
        if (!model.snapshot().rings().isEmpty()) {
            bench.edits().commit(() -> people.moveTo(model.snapshot().rings().getLast(), waiting));
        }
    }

    /** The name of one, or how many. */
    String who(List<UUID> ids) {
        return People.who(contacts(ids));
    }

    void onToTray(Collection<UUID> gone) {
        bench.edits().commit(() -> people.toTray(gone));
    }

    /** Moves the selected, or the focused person, one ring inward or outward, in about the same direction. */
    void onStep(boolean inward) {
        SphereLayout layout = model.snapshot().layout();
        List<Contact> moving = contacts(chosen());
        FreePlaces places = new FreePlaces(layout, moving.stream().map(Contact::id).toList());
        Map<UUID, Placement> found = new LinkedHashMap<>();
        for (Contact contact : moving) {
            int ring = layout.ringOf(contact);
            int rings = layout.shape().rings().size();
            int next = ring < 0 ? (inward ? rings - 1 : -1) : ring + (inward ? -1 : 1);
            if (next >= 0 && next < rings) {
                found.put(contact.id(), step(places, layout, contact, next));
            }
        }
        if (!found.isEmpty()) {
            bench.edits().commit(() -> people.move(found));
        }
    }

    void onArrow(Direction direction) {
        Collection<Spot> spots = model.snapshot().layout().spots();
        Optional<Spot> from = focusedSpot();
        Optional<Spot> to = from.isPresent()
                ? direction.neighbour(from.get(), spots)
                : spots.stream().min(Comparator.comparingDouble(Spot::distance));
        to.ifPresent(spot -> {
            model.focusedProperty().set(spot.contact());
            model.select(List.of(spot.contact()));
        });
    }

    /** @param more adds to the selection, or takes off it */
    void onSelect(UUID contact, boolean more) {
        Set<UUID> selected = new LinkedHashSet<>();
        if (more) {
            selected.addAll(model.selection());
        }
        if (!selected.add(contact)) {
            selected.remove(contact);
        }
        model.focusedProperty().set(contact);
        model.select(selected);
    }

    /** @param more adds to the selection */
    void onSelectAll(Collection<UUID> contacts, boolean more) {
        Set<UUID> selected = new LinkedHashSet<>(more ? model.selection() : Set.of());
        selected.addAll(contacts);
        model.select(selected);
    }

    /** Everybody on the map. */
    void onSelectEverybody() {
        model.select(model.snapshot().layout().spots().stream().map(Spot::contact).toList());
    }

    void onClear() {
        model.select(List.of());
        model.focusedProperty().set(null);
    }

    /** Shows who is meant, without opening anything; somebody who is not on the map is passed over. */
    void reveal(UUID contact) {
        if (!model.selection().contains(contact) && model.snapshot().layout().spotOf(contact).isPresent()) {
            onSelect(contact, false);
        }
    }

    void onOpen(UUID contact) {
        bench.navigator().openContact(contact);
    }

    void onOpenFocused() {
        UUID focused = model.focusedProperty().get();
        if (focused != null) {
            onOpen(focused);
        }
    }

    /** Who is dragged when this one is grabbed: the whole selection if they are part of it. */
    List<UUID> draggedWith(UUID grabbed) {
        if (!model.selection().contains(grabbed)) {
            return List.of(grabbed);
        }
        List<UUID> dragged = new ArrayList<>(List.of(grabbed));
        model.selection().stream().filter(other -> !other.equals(grabbed)).forEach(dragged::add);
        return dragged;
    }

    private void move(Drop drop, @Nullable Category category) {
        FreePlaces places = new FreePlaces(model.snapshot().layout(), drop.people());
        Map<UUID, Placement> found = new LinkedHashMap<>();
        for (Contact contact : contacts(drop.people())) {
            Contact then = category == null ? contact : contact.withCategory(category.id());
            found.put(contact.id(), places.near(then, drop.ring(), drop.x(), drop.y()));
        }
        bench.edits().commit(() -> category == null ? people.move(found) : people.move(found, category.id()));
    }

    private static Placement step(FreePlaces places, SphereLayout layout, Contact contact, int ring) {
        Optional<Spot> spot = layout.spotOf(contact.id());
        if (spot.isEmpty()) {
            return places.anywhere(contact, ring);
        }
        SphereShape shape = layout.shape();
        double radius = shape.radius(ring, 0.5);
        double angle = spot.get().angle();
        return places.near(contact, ring, radius * Math.sin(angle), -radius * Math.cos(angle));
    }

    private Collection<UUID> chosen() {
        UUID focused = model.focusedProperty().get();
        return model.selection().isEmpty() && focused != null ? List.of(focused) : model.selection();
    }

    private Optional<Spot> focusedSpot() {
        return Optional.ofNullable(model.focusedProperty().get()).flatMap(model.snapshot().layout()::spotOf);
    }

    private List<Contact> contacts(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> model.snapshot().find(id).stream()).map(Person::contact).toList();
    }
}
