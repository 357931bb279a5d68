package io.fika.people;

import io.fika.journal.Edit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The touches of removed people: theirs alone go with them, those with others stay and lose them. */
public record TouchesRemoval(TouchStore touches) implements Removal {
    @Override
    public Stream<Edit<?>> of(Set<UUID> contacts) {
        Map<UUID, Touch> theirs = new HashMap<>();
        contacts.forEach(contact ->
                touches.of(contact, Integer.MAX_VALUE).forEach(touch -> theirs.put(touch.id(), touch)));
        return theirs.values().stream().map(touch -> edit(touch, contacts));
    }

    private static Edit<Touch> edit(Touch touch, Set<UUID> gone) {
        List<UUID> left = touch.contacts().stream().filter(contact -> !gone.contains(contact)).toList();
        return left.isEmpty() ? Edit.removed(touch) : Edit.changed(touch, touch.withContacts(left));
    }
}
