package io.fika.journal;

import java.util.List;

/** What one gesture of the user does: edits that are committed, undone and redone together, and a label to show. */
public record Change(String label, List<Edit<?>> edits) {
    public Change {
        edits = edits.stream().filter(edit -> !edit.isEmpty()).<Edit<?>>map(edit -> edit).toList();
    }

    public Change(String label, Edit<?>... edits) {
        this(label, List.of(edits));
    }
}
