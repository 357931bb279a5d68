package io.fika.people;

import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rings and categories of a new data folder. They are part of making the folder, not an edit of the user: they are
 * written beside the journal, in version 1, so that undoing everything leads to an empty map and not to none. Their
 * identities are the same in every folder, so that what was exported from one fits into another.
 */
public final class Defaults {
    private Defaults() {}

    /** From the inside outwards. */
    public static List<Ring> rings() {
        return List.of(
                ring("inner", Messages.text("people.ring.inner"), 0, 5, 21),
                ring("sphere", Messages.text("people.ring.sphere"), 1, 15, 60),
                ring("active", Messages.text("people.ring.active"), 2, 50, 120),
                ring("wider", Messages.text("people.ring.wider"), 3, 150, 365));
    }

    public static List<Category> categories() {
        return List.of(
                category("co-worker", Messages.text("people.category.coworker"), 0, Hue.BLUE, Shape.CIRCLE),
                category("client", Messages.text("people.category.client"), 1, Hue.ORANGE, Shape.DIAMOND),
                category("supplier", Messages.text("people.category.supplier"), 2, Hue.GREEN, Shape.SQUARE),
                category("service", Messages.text("people.category.service"), 3, Hue.PURPLE, Shape.TRIANGLE),
                category("peer", Messages.text("people.category.peer"), 4, Hue.PINK, Shape.HEXAGON));
    }

    /** What many of a category are called: a word of its own for those that still have the name they came with. */
    public static String plural(Category category) {
        List<Category> usual = categories();
        List<String> plurals = List.of(
                Messages.text("people.category.coworker.plural"), Messages.text("people.category.client.plural"),
                Messages.text("people.category.supplier.plural"), Messages.text("people.category.service.plural"),
                Messages.text("people.category.peer.plural"));
        for (int i = 0; i < usual.size(); i++) {
            if (usual.get(i).id().equals(category.id()) && usual.get(i).name().equals(category.name())) {
                return plurals.get(i);
            }
        }
        return category.name();
    }

    public static List<Entity> all() {
        return Stream.<Entity>concat(rings().stream(), categories().stream()).toList();
    }

    private static Ring ring(String key, String name, int position, int capacity, int cadence) {
        return new Ring(Ids.named("ring:" + key), 1, name, position, capacity, cadence);
    }

    private static Category category(String key, String name, int position, Hue hue, Shape shape) {
        return new Category(Ids.named("category:" + key), 1, name, position, hue, shape);
    }
}
