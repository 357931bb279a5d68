package io.fika.exchange;

import io.fika.journal.Entity;
import io.fika.journal.EntityStore;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.PhotoStore;
import io.fika.people.Ring;
import io.fika.people.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be written, read from the stores once. */
final class ExportSource {
    private final EntityStore store;
    private final PhotoStore photos;
    private final Map<UUID, String> tags;
    private final Map<UUID, String> categories;
    private final Map<UUID, String> rings;

    ExportSource(EntityStore store, PhotoStore photos) {
        this.store = store;
        this.photos = photos;
        this.tags = names(Tag.class, Tag::name);
        this.categories = names(Category.class, Category::name);
        this.rings = names(Ring.class, Ring::name);
    }

    <E extends Entity> List<E> all(Class<E> type) {
        return store.all(type);
    }

    /** Everybody, by name. */
    List<Contact> people() {
        return store.all(Contact.class).stream()
                .sorted(Comparator.comparing((Contact contact) -> contact.name().full()).thenComparing(Contact::id))
                .toList();
    }

    List<String> tags(Contact contact) {
        return contact.tags().stream().filter(tags::containsKey).map(tag -> tags.getOrDefault(tag, "")).toList();
    }

    String category(Contact contact) {
        UUID category = contact.category();
        return category == null ? "" : categories.getOrDefault(category, "");
    }

    String ring(Contact contact) {
        return contact.placement() == null ? "" : rings.getOrDefault(contact.placement().ring(), "");
    }

    Optional<byte[]> photo(Contact contact) {
        return Optional.ofNullable(contact.photo()).flatMap(photos::find);
    }

    private <E extends Entity> Map<UUID, String> names(Class<E> type, Function<E, String> name) {
        return store.all(type).stream().collect(Collectors.toMap(Entity::id, name));
    }
}
