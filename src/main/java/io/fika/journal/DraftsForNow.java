package io.fika.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Drafts that last as long as the program. */
final class DraftsForNow implements DraftStore {
    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();

    @Override
    public List<Draft> all() {
        return drafts.values().stream().sorted(Comparator.comparing(Draft::at).reversed()).toList();
    }

    @Override
    public void put(Draft draft) {
        drafts.put(draft.form(), draft);
    }

    @Override
    public void remove(String form) {
        drafts.remove(form);
    }
}
