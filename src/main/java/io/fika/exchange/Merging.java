package io.fika.exchange;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import io.fika.exchange.Conflict.Answer;
import io.fika.exchange.Conflict.Field;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Extra;
import io.fika.people.FormerWork;
import io.fika.people.PersonName;
import io.fika.people.Story;
import io.fika.people.Work;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Adds to somebody what a record says of them: gaps are filled, ways to reach them, tags and kept properties are added,
 * a note is appended. Where the record says otherwise than what is known, the answer to that conflict tells what
 * becomes of it. Merging the same record again changes nothing.
 */
final class Merging {
    private final Contact known;
    private final Photo photo;
    private final Incoming.Person person;
    private final Function<Field, Answer> answers;
    private final List<Extra> extras;
    private final List<String> added = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Contact result;
    private boolean takesPicture;

    /** Whether there is a picture of the known one, and whether the record's is another. */
    enum Photo {
        NONE,
        SAME,
        OTHER
    }

    Merging(Contact known, Photo photo, Incoming.Person person, List<UUID> tags, Function<Field, Answer> answers) {
        this.known = known;
        this.photo = photo;
        this.person = person;
        this.answers = answers;
        this.extras = new ArrayList<>(known.extras());
        Contact contact = known
                .withName(name())
                .withWork(work())
                .withBirthday(filled(known.birthday(), person.contact().birthday(), Field.BIRTHDAY))
                .withStory(story())
                .withMethods(methods())
                .withTags(allTags(tags))
                .withFormer(former());
        keepAll(person.contact().extras());
        picture();
        result = contact.withExtras(extras);
    }

    /** The person with all that both know; equal to the one before if the record brings nothing. */
    Contact result() {
        return result;
    }

    /** Whether the record's picture is wanted. */
    boolean takesPicture() {
        return takesPicture;
    }

    /** Whether all that the record says is known. */
    boolean addsNothing() {
        return !takesPicture && result.equals(known);
    }

    Contact known() {
        return known;
    }

    /** Where the record differs, and what becomes of that; not where the other value is kept already. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!added.isEmpty()) {
            remarks.add(Messages.text("exchange.remark.adds", String.join(", ", added)));
        }
        if (!replaced.isEmpty()) {
            remarks.add(Messages.text("exchange.remark.replaces", String.join(", ", replaced)));
        }
        if (!aside.isEmpty()) {
            remarks.add(Messages.text("exchange.remark.aside", String.join(", ", aside)));
        }
        return remarks;
    }

    /** Whether what is shown as somebody's name is an address that stands for one. */
    static boolean isNameless(Contact contact) {
        PersonName name = contact.name();
        return name.given().isEmpty() && name.family().isEmpty()
                && (name.full().equals(Messages.text("exchange.unnamed"))
                        || contact.methods().stream().anyMatch(method -> method.value().equals(name.full())));
    }

    private PersonName name() {
        PersonName mine = known.name();
        PersonName other = person.contact().name();
        if (!person.named()) {
            return mine;
        }
        String full = mine.full();
        if (isNameless(known) && !Folded.of(full).equals(Folded.of(other.full()))) {
            full = other.full();
            added.add(Field.NAME.title());
        } else {
            full = filled(full, other.full(), Field.NAME);
        }
        boolean partless = mine.given().isEmpty() && mine.family().isEmpty();
        boolean theirs = partless || !full.equals(mine.full());
        return new PersonName(
                full,
                theirs ? other.given() : mine.given(),
                theirs ? other.family() : mine.family(),
                gap(mine.additional(), other.additional()),
                gap(mine.prefix(), other.prefix()),
                gap(mine.suffix(), other.suffix()),
                filled(mine.nickname(), other.nickname(), Field.NICKNAME),
                gap(mine.sounds(), other.sounds()));
    }

    private Work work() {
        Work mine = known.work();
        Work other = person.contact().work();
        return new Work(
                filled(mine.organisation(), other.organisation(), Field.ORGANISATION),
                filled(mine.department(), other.department(), Field.DEPARTMENT),
                filled(mine.role(), other.role(), Field.ROLE),
                filled(mine.from(), other.from(), Field.SINCE));
    }

    private Story story() {
        Story mine = known.story();
        Story other = person.contact().story();
        String note = mine.note();
        if (!note.contains(other.note())) {
            note = note.isEmpty() ? other.note() : note + "\n\n" + other.note();
            added.add(Messages.text("exchange.field.note"));
        }
        return new Story(
                filled(mine.howMet(), other.howMet(), Field.HOW_MET), mine.through(),
                filled(mine.opener(), other.opener(), Field.OPENER),
                filled(mine.leaveOut(), other.leaveOut(), Field.LEAVE_OUT), note);
    }

    private List<ContactMethod> methods() {
        List<ContactMethod> methods = new ArrayList<>(known.methods());
        List<ContactMethod> others = new ArrayList<>(person.contact().methods());
        others.removeAll(new HashSet<>(methods));
        if (!others.isEmpty()) {
            Set<String> there = new HashSet<>();
            methods.forEach(method -> there.add(MatchKeys.sameness(method)));
            for (ContactMethod method : others) {
                if (there.add(MatchKeys.sameness(method))) {
                    methods.add(method);
                    added.add(method.value());
                }
            }
        }
        return methods;
    }

    private List<FormerWork> former() {
        List<FormerWork> all = formerOf(known, person.contact());
        if (all.size() > known.former().size()) {
            added.add(Messages.text("exchange.field.former"));
        }
        return all;
    }

    /** What either says of where they worked before. */
    static List<FormerWork> formerOf(Contact one, Contact other) {
        return Stream.concat(one.former().stream(), other.former().stream()).distinct().toList();
    }

    private List<UUID> allTags(List<UUID> tags) {
        List<UUID> all = new ArrayList<>(known.tags());
        for (UUID tag : tags) {
            if (!all.contains(tag)) {
                all.add(tag);
                added.add(Messages.text("exchange.field.tag"));
            }
        }
        return all;
    }

    private void keepAll(List<Extra> others) {
        Set<Extra> there = new HashSet<>(extras);
        for (Extra extra : others) {
            if (there.add(extra)) {
                extras.add(extra);
                added.add(FieldTitles.of(extra));
            }
        }
    }

    private void picture() {
        if (person.picture() == null || photo == Photo.SAME) {
            return;
        }
        if (photo == Photo.NONE) {
            takesPicture = true;
            added.add(Field.PHOTO.title());
            return;
        }
        Answer answer = answers.apply(Field.PHOTO) == Answer.FILE ? Answer.FILE : Answer.MINE;
        conflicts.add(new Conflict(Field.PHOTO, "", "", false, answer));
        takesPicture = answer == Answer.FILE;
        if (takesPicture) {
            replaced.add(Field.PHOTO.title());
        }
    }

    private String filled(String mine, String other, Field field) {
        if (other.isEmpty() || Folded.of(mine).equals(Folded.of(other)) || (field.isText() && mine.contains(other))) {
            return mine;
        }
        if (mine.isEmpty()) {
            added.add(field.title());
            return other;
        }
        Extra kept = KeptProperty.of(field.property(), VObjectPropertyValues.escape(other)).toExtra();
        if (extras.contains(kept)) {
            return mine;
        }
        Answer answer = answers.apply(field);
        conflicts.add(new Conflict(field, mine, other, true, answer));
        return switch (answer) {
            case MINE -> mine;
            case FILE -> {
                replaced.add(field.title() + " " + mine);
                yield other;
            }
            case BOTH -> {
                aside.add(field.title() + " " + other);
                if (field.isText()) {
                    yield mine + "\n" + other;
                }
                extras.add(kept);
                yield mine;
            }
        };
    }

    private static String gap(String mine, String other) {
        return mine.isEmpty() ? other : mine;
    }
}
