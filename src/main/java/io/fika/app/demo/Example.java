package io.fika.app.demo;

import io.fika.coffees.Coffee;
import io.fika.events.Event;
import io.fika.events.Profile;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An invented network, the same for the same numbers, day and zone. Its addresses end in example.org, its telephone
 * numbers are kept free for fiction, and no one in it exists.
 *
 * @param people how many, from 0
 * @param today the day on which the example stands: a year of touches lies before it
 */
public record Example(int people, long seed, LocalDate today, ZoneId zone) {
    public static final int USUAL_PEOPLE = 150;
    public static final long USUAL_SEED = 1;

    private static final int EVERY = 5;
    private static final int INNER = 18;
    private static final long BESIDE = 1L << 32;

    public Example {
        if (people < 0) {
            throw new IllegalArgumentException("A network has no fewer than 0 people: " + people);
        }
    }

    /** How much a change of an example holds. */
    public record Size(long people, long coffees, long events) {
        public static Size of(Change change) {
            return new Size(count(change, Contact.class), count(change, Coffee.class), count(change, Event.class));
        }

        private static long count(Change change, Class<? extends Entity> type) {
            return change.edits().stream().filter(edit -> type.isInstance(edit.subject())).count();
        }
    }

    /** The change that adds the example to what a new data folder holds: its rings, categories and purposes. */
    public Change change(WorkingSet set) {
        Phrases phrases = Phrases.read();
        Dice dice = new Dice(seed, today);
        Ground ground = Ground.of(set);
        // with chance of its own, so that everything else of a seed stays as it is
        var belonging = new Belonging(phrases, new Dice(seed + BESIDE, today), ground, today);
        List<Someone> crowd = belonging.tagged(new Crowd(phrases, dice, ground, today).of(people));
        var growing = new Growing(phrases, new Dice(seed + 3 * BESIDE, today), today);
        Diary diary = new Diary(phrases, dice, today, zone);
        List<Touch> touches = new Year(phrases, dice, today, diary).of(crowd);
        diary.agree(crowd);
        List<Entity> all = new ArrayList<>(people > 0 ? belonging.tags() : List.of());
        all.addAll(introduced(crowd));
        all.addAll(diary.coffees());
        all.addAll(touches);
        if (people > 0) {
            all.addAll(diary.busy());
            List<Entity> evenings = new Evenings(phrases, dice, ground, zone).around(today, crowd);
            all.addAll(evenings);
            all.addAll(new ClubYears(phrases, new Dice(seed + 2 * BESIDE, today), today, zone).after(evenings, crowd));
            all.addAll(new Giving(phrases, dice, today).among(crowd));
            all.addAll(belonging.groups(crowd));
            all.addAll(growing.after(all, crowd));
        }
        List<Edit<?>> edits = new ArrayList<>(all.stream().<Edit<?>>map(Edit::added).toList());
        if (people > 0) {
            edits.addAll(owner(phrases).change(new Settings(set)).edits());
            edits.addAll(growing.market(new Settings(set)));
        }
        return new Change(Messages.text("app.demo.change", crowd.size()), edits);
    }

    /**
     * Commits the example as if it had come about in the past year, so that the map can be replayed.
     *
     * @return what became of the last change, or of the first that was refused
     */
    public Outcome live(Journal journal, WorkingSet set) {
        Outcome outcome = new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO);
        // a handful of people is all that was asked for
        List<List<String>> gone = people < INNER ? List.of() : Phrases.read().rows("gone");
        var past = new Past(Ground.of(set), new Dice(seed, today), today, zone);
        for (Past.Deed deed : past.of(change(set), gone)) {
            outcome = deed.at().equals(Instant.MAX)
                    ? journal.commit(deed.change())
                    : journal.commit(deed.at(), deed.change());
            if (!outcome.isDone()) {
                return outcome;
            }
        }
        return outcome;
    }

    /** Everybody as a contact; some of the outer ones came through somebody of the inner rings. */
    private static List<Contact> introduced(List<Someone> crowd) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < crowd.size(); i++) {
            Contact contact = crowd.get(i).contact();
            boolean through = i % EVERY == 0 && crowd.get(i).ring() >= 2;
            UUID host = crowd.get(i * EVERY % Math.min(INNER, crowd.size())).id();
            contacts.add(through ? contact.withStory(contact.story().withThrough(host)) : contact);
        }
        return contacts;
    }

    /** Whose network it is. */
    private static Profile owner(Phrases phrases) {
        List<String> row = phrases.rows("owner").getFirst();
        return new Profile(row.getFirst(), row.get(1), row.get(2), row.get(3));
    }
}
