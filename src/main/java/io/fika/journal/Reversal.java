package io.fika.journal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What taking back one edit of a change of long ago would do to what is stored now.
 *
 * @param entity that was edited
 * @param now the entity as it is; absent if it was removed since
 * @param edit takes back what nobody has edited since; absent if there is nothing left of it. Of an entity that the
 *     change added it is the removal, whatever was edited
 * @param editedSince the components that are no longer as the change left them
 */
public record Reversal(UUID entity, @Nullable Entity now, @Nullable Edit<?> edit, Set<String> editedSince) {
    public Reversal {
        editedSince = Set.copyOf(editedSince);
    }

    /** Whether the change brought the entity into being. */
    public boolean isRemoval() {
        return edit != null && edit.after() == null;
    }
}
