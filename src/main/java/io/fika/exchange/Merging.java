package io.fika.exchange;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
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
import java.util.stream.Stream;

/**
 * Adds to somebody what a record says of them: gaps are filled, ways to reach them, tags and kept properties are added,
 * a note is appended. Nothing that is known is replaced: where the record says otherwise, that is kept aside. Merging
 * the same record again changes nothing.
 */
final class Merging {
    private final Contact known;
    private final Incoming.Person person;
    private final List<Extra> extras;
    private final List<String> added = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final boolean pictured;
    private final Contact result;

    /** @param pictured whether there is a picture of the known one */
    Merging(Contact known, boolean pictured, Incoming.Person person, List<UUID> tags) {
        this.known = known;
        this.pictured = pictured;
        this.person = person;
        this.extras = new ArrayList<>(known.extras());
        Contact contact = known
                .withName(name())
                .withWork(work())
                .withBirthday(filled(known.birthday(), person.contact().birthday(), "BDAY", "birthday"))
                .withStory(story())
                .withMethods(methods())
                .withTags(allTags(tags))
                .withFormer(former());
        keepAll(person.contact().extras());
        result = contact.withExtras(extras);
    }

    /** The person with all that both know; equal to the one before if the record brings nothing. */
    Contact result() {
        return result;
    }

    /** Whether the record's picture is wanted. */
    boolean takesPicture() {
        return !pictured && person.picture() != null;
    }

    /** Whether all that the record says is known. */
    boolean addsNothing() {
        return !takesPicture() && result.equals(known);
    }

    Contact known() {
        return known;
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (takesPicture()) {
            added.add(Messages.text("exchange.field.photo"));
        }
        if (!added.isEmpty()) {
            remarks.add(Messages.text("exchange.remark.adds", String.join(", ", added)));
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
        boolean same = Folded.of(mine.full()).equals(Folded.of(other.full()));
        String full = mine.full();
        if (!same && isNameless(known)) {
            full = other.full();
            added.add(Messages.text("exchange.field.name"));
        } else if (!same) {
            keepAside("FN", other.full(), Messages.text("exchange.field.name"));
        }
        boolean partless = mine.given().isEmpty() && mine.family().isEmpty();
        return new PersonName(
                full,
                partless ? other.given() : mine.given(),
                partless ? other.family() : mine.family(),
                gap(mine.additional(), other.additional()),
                gap(mine.prefix(), other.prefix()),
                gap(mine.suffix(), other.suffix()),
                filled(mine.nickname(), other.nickname(), "NICKNAME", "nickname"),
                gap(mine.sounds(), other.sounds()));
    }

    private Work work() {
        Work mine = known.work();
        Work other = person.contact().work();
        return new Work(
                filled(mine.organisation(), other.organisation(), "ORG", "organisation"),
                filled(mine.department(), other.department(), "X-DEPARTMENT", "department"),
                filled(mine.role(), other.role(), "TITLE", "role"),
                filled(mine.from(), other.from(), FikaFields.WORK_FROM, "since"));
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
                gap(mine.howMet(), other.howMet()), mine.through(), gap(mine.opener(), other.opener()),
                gap(mine.leaveOut(), other.leaveOut()), note);
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

    private String filled(String mine, String other, String property, String field) {
        if (mine.isEmpty() && !other.isEmpty()) {
            added.add(FieldTitles.of(field));
            return other;
        }
        if (!other.isEmpty() && !Folded.of(mine).equals(Folded.of(other))) {
            keepAside(property, other, FieldTitles.of(field));
        }
        return mine;
    }

    private void keepAside(String property, String value, String title) {
        Extra extra = KeptProperty.of(property, VObjectPropertyValues.escape(value)).toExtra();
        if (!extras.contains(extra)) {
            extras.add(extra);
            aside.add(title + " " + value);
        }
    }

    private static String gap(String mine, String other) {
        return mine.isEmpty() ? other : mine;
    }
}
