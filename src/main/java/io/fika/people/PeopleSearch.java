package io.fika.people;

import io.fika.journal.Committed;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds people as one types: every word of the query must begin or stand within a word of theirs, in the name, work,
 * e-mail, phone, tags, notes. If that finds nobody, a word may be mistyped. Accents and case never matter. Held in
 * memory and kept in step by the journal; any thread may ask.
 */
public final class PeopleSearch {
    private final WorkingSet set;
    private volatile @Nullable Map<UUID, SearchText> texts;

    private record Found(Contact contact, int score) {}

    public PeopleSearch(WorkingSet set, Journal journal) {
        this.set = set;
        journal.subscribe(this::apply);
    }

    /** The best first, at most {@code limit}; everybody by name for an empty query. */
    public List<Contact> find(String query, int limit) {
        String[] words = Arrays.stream(Folded.of(query).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        Collection<SearchText> all = known().values();
        List<Found> found = found(all, text -> text.score(words));
        if (found.isEmpty() && words.length > 0) {
            found = found(all, text -> text.scoreOfMistyped(words));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::score)
                        .thenComparing(it -> it.contact().name().full(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(it -> it.contact().id()))
                .limit(limit)
                .map(Found::contact)
                .toList();
    }

    private interface Score {
        /** Less is better, below 0 not at all. */
        int of(SearchText text);
    }

    private static List<Found> found(Collection<SearchText> all, Score score) {
        List<Found> found = new ArrayList<>();
        for (SearchText text : all) {
            int points = score.of(text);
            if (points >= 0) {
                found.add(new Found(text.contact(), points));
            }
        }
        return found;
    }

    private Map<UUID, SearchText> known() {
        Map<UUID, SearchText> known = texts;
        return known != null ? known : load();
    }

    private synchronized Map<UUID, SearchText> load() {
        Map<UUID, SearchText> known = texts;
        if (known == null) {
            known = set.all(Contact.class).parallelStream()
                    .map(this::text)
                    .collect(Collectors.toConcurrentMap(it -> it.contact().id(), it -> it));
            texts = known;
        }
        return known;
    }

    private synchronized void apply(Committed committed) {
        Map<UUID, SearchText> known = texts;
        if (known == null) {
            return;
        }
        if (committed.touches(Tag.class)) {
            texts = null;
            return;
        }
        committed.editsOf(Contact.class).forEach(edit -> apply(edit, known));
    }

    private void apply(Edit<Contact> edit, Map<UUID, SearchText> known) {
        Contact after = edit.after();
        if (after == null) {
            known.remove(edit.subject().id());
        } else {
            known.put(after.id(), text(after));
        }
    }

    private SearchText text(Contact contact) {
        Stream<String> tags = contact.tags().stream()
                .flatMap(tag -> set.find(Tag.class, tag).stream())
                .map(Tag::name);
        return SearchText.of(contact, tags);
    }
}
