package io.fika.exchange;

import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Tag;
import io.fika.text.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tags by their names, whose case and accents do not matter; one that is missing is made. */
final class KnownTags {
    private final Map<String, UUID> byName = new HashMap<>();
    private final List<Edit<?>> edits = new ArrayList<>();

    KnownTags(Collection<Tag> tags) {
        tags.forEach(tag -> byName.put(Folded.of(tag.name()), tag.id()));
    }

    List<UUID> of(List<String> names) {
        return names.stream().map(this::of).distinct().toList();
    }

    /** The tags that had to be made. */
    List<Edit<?>> edits() {
        return edits;
    }

    private UUID of(String name) {
        return byName.computeIfAbsent(Folded.of(name), missing -> {
            Tag tag = new Tag(Ids.next(), 0, name);
            edits.add(Edit.added(tag));
            return tag.id();
        });
    }
}
