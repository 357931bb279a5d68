package io.fika.people;

import io.fika.journal.Committed;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds people as one types, by every field of theirs and everything that is said of them. Each word of the query must
 * begin or stand within a word of theirs; if that finds nobody, a word may be mistyped. The start of a name comes
 * before the start of any word, that before the inside of one, and a typing error last; of these the name before the
 * work before all else before notes. Accents and case never matter. Held in memory and kept in step by the journal;
 * any thread may ask, and the UI thread better does not: the first question reads everything.
 */
public final class PeopleSearch {
    private static final int LEAST_DIGITS = 5;

    private final WorkingSet set;
    private final List<Mention<?>> mentions;
    private @Nullable WordIndex index;
    private @Nullable List<UUID> everybody;

    public PeopleSearch(WorkingSet set, Journal journal) {
        this(set, journal, List.of());
    }

    /** @param mentions what is known of people besides their own pages */
    public PeopleSearch(WorkingSet set, Journal journal, List<Mention<?>> mentions) {
        this.set = set;
        this.mentions = List.copyOf(mentions);
        journal.subscribe(this::apply);
    }

    /** Reads everything, so that the first question is answered as quickly as all others. */
    public synchronized void prepare() {
        known();
    }

    /** The best first, at most {@code limit}; everybody by name for an empty query. */
    public List<Contact> find(String query, int limit) {
        return ids(query, limit).stream()
                .flatMap(id -> set.find(Contact.class, id).stream())
                .toList();
    }

    private synchronized List<UUID> ids(String query, int limit) {
        List<String> words = SearchText.tokens(query);
        if (words.isEmpty()) {
            return everybody().stream().limit(limit).toList();
        }
        String digits = digits(query);
        List<UUID> called = digits.length() < LEAST_DIGITS ? List.of() : found(List.of(digits), limit, false);
        if (!called.isEmpty()) {
            return called;
        }
        List<UUID> found = found(words, limit, false);
        return found.isEmpty() ? found(words, limit, true) : found;
    }

    /** A telephone number without what differs between a call from here and from abroad; empty if it is none. */
    private static String digits(String query) {
        return query.matches("[0-9+()/. \\-]+") ? query.replaceAll("[^0-9]", "").replaceFirst("^0+", "") : "";
    }

    private List<UUID> found(List<String> words, int limit, boolean forgiving) {
        WordIndex known = known();
        int[] scores = known.scores(words, forgiving);
        List<UUID> names = everybody();
        // by score, then by name; in one number each, as there may be as many as there are people
        long[] found = new long[names.size()];
        int count = 0;
        for (int place = 0; place < names.size(); place++) {
            int person = known.number(names.get(place));
            if (person >= 0 && scores[person] != WordIndex.NONE) {
                found[count++] = (long) scores[person] << Integer.SIZE | place;
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.stream(found, 0, Math.min(limit, count)).mapToObj(it -> names.get((int) it)).toList();
    }

    private List<UUID> everybody() {
        List<UUID> all = everybody;
        if (all == null) {
            List<Contact> contacts =
                    set.all(Contact.class).stream().sorted(Comparator.comparing(Contact::id)).toList();
            all = Alphabet.ordered(contacts, contact -> contact.name().full()).stream().map(Contact::id).toList();
            everybody = all;
        }
        return all;
    }

    private WordIndex known() {
        WordIndex known = index;
        if (known == null) {
            known = new WordIndex();
            for (Contact contact : set.all(Contact.class)) {
                known.put(contact.id(), List.of(contact.id()), text(contact));
            }
            for (Mention<?> mention : mentions) {
                putAll(mention, known);
            }
            index = known;
        }
        return known;
    }

    private synchronized void apply(Committed committed) {
        if (committed.editsOf(Contact.class).anyMatch(PeopleSearch::isRenamed)) {
            everybody = null;
        }
        WordIndex known = index;
        if (known == null) {
            return;
        }
        committed.editsOf(Contact.class).forEach(edit -> apply(edit, known));
        renamed(committed, known);
        for (Mention<?> mention : mentions) {
            apply(mention, committed, known);
        }
        if (known.isWorn()) {
            index = null;
        }
    }

    private static boolean isRenamed(Edit<Contact> edit) {
        Contact before = edit.before();
        Contact after = edit.after();
        return before == null || after == null || !before.name().full().equals(after.name().full());
    }

    private void apply(Edit<Contact> edit, WordIndex known) {
        Contact after = edit.after();
        Contact before = edit.before();
        if (after == null) {
            known.remove(edit.subject().id());
        } else if (before == null || !before.tags().equals(after.tags()) // whose names may be gone with the change
                || !text(before).equals(text(after))) {
            known.put(after.id(), List.of(after.id()), text(after));
        }
    }

    /** People whose tags are called otherwise now. */
    private void renamed(Committed committed, WordIndex known) {
        Set<UUID> tags = committed.editsOf(Tag.class)
                .filter(edit -> edit.before() != null)
                .map(edit -> edit.subject().id())
                .collect(Collectors.toSet());
        if (!tags.isEmpty()) {
            set.all(Contact.class).stream()
                    .filter(contact -> contact.tags().stream().anyMatch(tags::contains))
                    .forEach(contact -> known.put(contact.id(), List.of(contact.id()), text(contact)));
        }
    }

    private static <E extends Entity> void apply(Mention<E> mention, Committed committed, WordIndex known) {
        if (mention.reads().stream().anyMatch(committed::touches)) {
            putAll(mention, known);
        }
        committed.editsOf(mention.type()).forEach(edit -> Optional.ofNullable(edit.after()).ifPresentOrElse(
                after -> put(mention, after, known), () -> known.remove(edit.subject().id())));
    }

    private static <E extends Entity> void putAll(Mention<E> mention, WordIndex known) {
        mention.all().get().forEach(each -> put(mention, each, known));
    }

    private static <E extends Entity> void put(Mention<E> mention, E each, WordIndex known) {
        String text = mention.text().apply(each);
        if (!text.isBlank()) {
            known.put(
                    each.id(), mention.people().apply(each),
                    SearchText.of(text, mention.names() ? SearchField.MORE : SearchField.NOTE));
        } else {
            known.remove(each.id());
        }
    }

    private SearchText text(Contact contact) {
        Stream<String> tags = contact.tags().stream()
                .flatMap(tag -> set.find(Tag.class, tag).stream())
                .map(Tag::name);
        return SearchText.of(contact, tags);
    }
}
