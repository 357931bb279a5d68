package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Choosing people on the map, one or many: by pointer, by arrow keys, by ring. */
record SphereSelection(SphereModel model) {
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
    void onEverybody() {
        model.select(spots().stream().map(Spot::contact).toList());
    }

    /**
     * Everybody in a ring, or in its part of one sector.
     *
     * @param sector or {@link Drop#NO_SECTOR} for the whole ring
     */
    void onEverybodyIn(int ring, int sector) {
        model.select(spots().stream()
                .filter(spot -> spot.ring() == ring && (sector == Drop.NO_SECTOR || spot.sector() == sector))
                .map(Spot::contact)
                .toList());
    }

    /** Those of a ring who are late, and with whom nothing is planned. */
    void onLateIn(int ring) {
        model.select(lateIn(ring));
    }

    List<UUID> lateIn(int ring) {
        return spots().stream()
                .filter(spot -> spot.ring() == ring)
                .map(Spot::contact)
                .filter(id -> model.snapshot().find(id).filter(person -> person.standing().isOverdue()).isPresent())
                .toList();
    }

    /**
     * The neighbour in a direction gets the focus, at first the one nearest to the middle.
     *
     * @param more adds them to the selection
     */
    void onArrow(Direction direction, boolean more) {
        Optional<Spot> from = Optional.ofNullable(model.focusedProperty().get())
                .flatMap(model.snapshot().layout()::spotOf);
        Optional<Spot> to = from.isPresent()
                ? direction.neighbour(from.get(), spots())
                : spots().stream().min(Comparator.comparingDouble(Spot::distance));
        to.ifPresent(spot -> {
            model.focusedProperty().set(spot.contact());
            onSelectAll(List.of(spot.contact()), more);
        });
    }

    /** Answers whether there was anything to clear. */
    boolean onClear() {
        boolean any = !model.selection().isEmpty() || model.focusedProperty().get() != null;
        model.select(List.of());
        model.focusedProperty().set(null);
        return any;
    }

    /** Shows who is meant, without opening anything; somebody who is not on the map is passed over. */
    void reveal(UUID contact) {
        if (!model.selection().contains(contact) && model.snapshot().layout().spotOf(contact).isPresent()) {
            onSelect(contact, false);
        }
    }

    /** Who is meant when this one is grabbed: the whole selection if they are part of it, they first. */
    List<UUID> with(UUID grabbed) {
        if (!model.selection().contains(grabbed)) {
            return List.of(grabbed);
        }
        List<UUID> all = new ArrayList<>(List.of(grabbed));
        model.selection().stream().filter(other -> !other.equals(grabbed)).forEach(all::add);
        return all;
    }

    /** The selected, or else the focused person, or nobody. */
    Collection<UUID> chosen() {
        UUID focused = model.focusedProperty().get();
        return model.selection().isEmpty() && focused != null ? List.of(focused) : model.selection();
    }

    private Collection<Spot> spots() {
        return model.snapshot().layout().spots();
    }
}
