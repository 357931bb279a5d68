package io.fika.exchange;

import io.fika.exchange.TakeBack.Fate;
import io.fika.exchange.TakeBack.Person;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entry;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Reversal;
import io.fika.journal.Setting;
import io.fika.journal.WorkingSet;
import io.fika.people.AboutPeople;
import io.fika.people.Belongings;
import io.fika.people.Contact;
import io.fika.people.Tag;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Imports of earlier, each of which can be taken back whole, also after weeks: what was edited since stays as it is, and
 * somebody with whom anything happened since stays. Thread-safe.
 */
public final class EarlierImports {
    private final WorkingSet set;
    private final Journal journal;
    private final Belongings belongings;

    /** @param belongings what goes with people who are removed */
    public EarlierImports(WorkingSet set, Journal journal, Belongings belongings) {
        this.set = set;
        this.journal = journal;
        this.belongings = belongings;
    }

    /** The imports that were not taken back, the newest first. */
    public List<ImportBatch> all() {
        return set.all(ImportBatch.class).stream()
                .sorted(Comparator.comparing(ImportBatch::at).thenComparing(ImportBatch::id).reversed())
                .toList();
    }

    /** What taking an import back would do now; nothing if it has been. Slow: not for the UI thread. */
    public Optional<TakeBack> plan(ImportBatch batch) {
        return journal.history(batch.id(), 1).stream()
                .findFirst()
                .filter(entry -> set.find(ImportBatch.class, batch.id()).isPresent())
                .map(entry -> plan(batch, entry));
    }

    /**
     * Takes an import back, as one change that can itself be undone.
     *
     * @param all whether those go, too, with whom something happened since, with all that is kept about them
     */
    public Outcome takeBack(TakeBack plan, boolean all) {
        Map<UUID, Edit<?>> edits = new LinkedHashMap<>();
        Set<UUID> gone = new HashSet<>();
        for (Person person : plan.people()) {
            Edit<?> edit = plan.edits().get(person.contact());
            if (edit != null && (all || person.fate() != Fate.STAYS)) {
                edits.put(person.contact(), edit);
                if (edit.after() == null) {
                    gone.add(person.contact());
                }
            }
        }
        List<Edit<?>> change = new ArrayList<>();
        for (Edit<?> edit : belongings.removed(gone)) {
            Edit<?> own = edits.remove(edit.subject().id());
            change.add(own == null ? edit : both(own, gone));
        }
        change.addAll(edits.values());
        change.addAll(plan.rest());
        set.find(ImportBatch.class, plan.batch().id()).map(Edit::removed).ifPresent(change::add);
        return journal.commit(new Change(Messages.text("exchange.change.takenBack", plan.batch().file()), change));
    }

    /** Somebody who loses what the import gave them, and whoever brought the two together. */
    private static Edit<?> both(Edit<?> edit, Set<UUID> gone) {
        return edit.before() instanceof Contact before && edit.after() instanceof Contact after
                ? Edit.changed(before, after.withPeople(
                        person -> person == null || gone.contains(person) ? null : person).orElse(after))
                : edit;
    }

    private TakeBack plan(ImportBatch batch, Entry entry) {
        List<Reversal> reversals = journal.reversals(entry.number());
        Map<UUID, List<String>> happened = happened(reversals);
        List<Person> people = new ArrayList<>();
        Map<UUID, Edit<?>> edits = new HashMap<>();
        List<Edit<?>> rest = new ArrayList<>();
        for (Reversal reversal : reversals) {
            Edit<?> edit = reversal.edit();
            if (reversal.now() instanceof Contact contact) {
                people.add(person(contact, reversal, happened.getOrDefault(contact.id(), List.of())));
                if (edit != null) {
                    edits.put(contact.id(), edit);
                }
            } else if (edit != null && takesBack(reversal)) {
                rest.add(edit);
            }
        }
        people.sort(Comparator.comparing(Person::name).thenComparing(Person::contact));
        Set<UUID> staying = new HashSet<>();
        people.stream().filter(person -> person.fate() == Fate.STAYS).forEach(person -> staying.add(person.contact()));
        rest.removeIf(edit -> edit.subject() instanceof Tag tag && isWorn(tag, edits, staying));
        return new TakeBack(batch, people, rest, edits);
    }

    private static Person person(Contact contact, Reversal reversal, List<String> happened) {
        List<String> since = new ArrayList<>(
                reversal.editedSince().stream().map(SinceWords::of).distinct().sorted().toList());
        Fate fate;
        if (reversal.isRemoval()) {
            since.addAll(happened);
            fate = since.isEmpty() ? Fate.GOES : Fate.STAYS;
        } else if (reversal.edit() == null) {
            fate = Fate.KEEPS;
        } else {
            fate = since.isEmpty() ? Fate.RETURNS : Fate.PARTLY;
        }
        return new Person(contact.id(), contact.name().full(), fate, since);
    }

    /** Busy times and tags; not the columns of a table, which serve the next one, nor the batch itself. */
    private static boolean takesBack(Reversal reversal) {
        return !(reversal.now() instanceof ImportBatch)
                && !(reversal.now() instanceof Setting)
                && reversal.editedSince().isEmpty();
    }

    /** Whether somebody will still have the tag. */
    private boolean isWorn(Tag tag, Map<UUID, Edit<?>> edits, Set<UUID> staying) {
        return set.all(Contact.class).stream().anyMatch(contact -> {
            Edit<?> edit = staying.contains(contact.id()) ? null : edits.get(contact.id());
            Contact then = edit == null ? contact : edit.after() instanceof Contact after ? after : null;
            return then != null && then.tags().contains(tag.id());
        });
    }

    /** What happened since with those whom the import added: all that is kept about them came later than they. */
    private Map<UUID, List<String>> happened(List<Reversal> reversals) {
        Set<UUID> added = new HashSet<>();
        reversals.stream().filter(Reversal::isRemoval).map(Reversal::entity).forEach(added::add);
        Map<UUID, Set<String>> happened = new HashMap<>();
        belongings.touches().lastTouches(added).keySet().forEach(
                contact -> happened.computeIfAbsent(contact, missing -> new HashSet<>())
                        .add(Messages.text("exchange.since.touches")));
        List<AboutPeople> all = new ArrayList<>(set.all(Contact.class));
        belongings.types().forEach(type -> all.addAll(set.all(type)));
        for (AboutPeople about : all) {
            about.withPeople(person -> {
                if (person != null && added.contains(person) && !person.equals(about.id())) {
                    happened.computeIfAbsent(person, missing -> new HashSet<>()).add(SinceWords.of(about));
                }
                return person;
            });
        }
        Map<UUID, List<String>> words = new HashMap<>();
        happened.forEach((contact, phrases) -> words.put(contact, phrases.stream().sorted().toList()));
        return words;
    }
}
