package io.fika.ui.people;

import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.people.Story;
import io.fika.people.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as they stand in the form: what was typed, not yet checked.
 *
 * @param emails one on a line, as are the phones
 * @param ring absent: to be placed
 * @param cadence days, or empty for as the ring says
 * @param tags separated by commas
 */
record PersonDraft(
        String name,
        String sounds,
        Work work,
        String emails,
        String phones,
        @Nullable UUID category,
        @Nullable UUID ring,
        String cadence,
        boolean paused,
        String birthday,
        Story story,
        String tags,
        CoffeeWishes wishes) {
    private static final int LONGEST_CADENCE = 3_650;

    /** Something in the draft that cannot be saved. */
    enum Problem {
        NO_NAME,
        BAD_CADENCE,
        BAD_BIRTHDAY,
        BAD_EMAIL
    }

    static PersonDraft of(Contact contact, List<String> tags) {
        return new PersonDraft(
                contact.name().full(),
                contact.name().sounds(),
                contact.work(),
                String.join("\n", contact.reach(ContactMethod.Kind.EMAIL).toList()),
                String.join("\n", contact.reach(ContactMethod.Kind.PHONE).toList()),
                contact.category(),
                contact.placement() == null ? null : contact.placement().ring(),
                contact.cadenceDays() == null ? "" : String.valueOf(contact.cadenceDays()),
                contact.paused(),
                contact.birthday(),
                contact.story(),
                String.join(", ", tags),
                contact.wishes());
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank()) {
            problems.add(Problem.NO_NAME);
        }
        if (!cadence.isBlank() && days().isEmpty()) {
            problems.add(Problem.BAD_CADENCE);
        }
        if (!birthday.isBlank() && !birthday.strip().matches("(\\d{4}|-)-\\d{2}-\\d{2}|\\d{4}(-\\d{2})?")) {
            problems.add(Problem.BAD_BIRTHDAY);
        }
        if (lines(emails).anyMatch(mail -> !mail.matches("\\S+@\\S+"))) {
            problems.add(Problem.BAD_EMAIL);
        }
        return problems;
    }

    /** The contact with what the draft says; its ring and tags are left to the use case. Only without problems. */
    Contact appliedTo(Contact contact) {
        List<ContactMethod> methods = new ArrayList<>(methods(ContactMethod.Kind.EMAIL, emails, contact));
        methods.addAll(methods(ContactMethod.Kind.PHONE, phones, contact));
        contact.methods().stream()
                .filter(method -> method.kind() != ContactMethod.Kind.EMAIL)
                .filter(method -> method.kind() != ContactMethod.Kind.PHONE)
                .forEach(methods::add);
        return contact.withName(named(contact.name()))
                .withWork(work)
                .withMethods(methods)
                .withCategory(category)
                .withCadenceDays(days().orElse(null))
                .withPaused(paused)
                .withBirthday(birthday.strip())
                .withStory(story)
                .withWishes(wishes);
    }

    List<String> tagNames() {
        return Arrays.stream(tags.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }

    /** The parts of a name that was not touched stay; of another the last word counts as the family's. */
    private PersonName named(PersonName before) {
        String full = name.strip();
        if (full.equals(before.full())) {
            return new PersonName(
                    full, before.given(), before.family(), before.additional(), before.prefix(), before.suffix(),
                    before.nickname(), sounds.strip());
        }
        int space = full.lastIndexOf(' ');
        return new PersonName(
                full, space < 0 ? full : full.substring(0, space).strip(), space < 0 ? "" : full.substring(space + 1),
                "", "", "", before.nickname(), sounds.strip());
    }

    private Optional<Integer> days() {
        String text = cadence.strip();
        if (!text.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int days = Integer.parseInt(text);
        return days < 1 || days > LONGEST_CADENCE ? Optional.empty() : Optional.of(days);
    }

    /** A value that was there before keeps its label. */
    private static List<ContactMethod> methods(ContactMethod.Kind kind, String text, Contact before) {
        return lines(text)
                .map(value -> before.methods().stream()
                        .filter(method -> method.kind() == kind && method.value().equals(value))
                        .findFirst()
                        .orElse(new ContactMethod(kind, value, "")))
                .toList();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
