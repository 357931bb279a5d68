package io.fika.exchange;

import io.fika.journal.Ids;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Extra;
import io.fika.people.FormerWork;
import io.fika.people.PersonName;
import io.fika.people.Story;
import io.fika.people.Work;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person while a record is being read: values come in any order, each is trimmed, empty ones are not taken. */
final class PersonDraft {
    /** More values than that are not of this world; they would only make the program slow. */
    static final int MOST_VALUES = 1000;

    String full = "";
    String given = "";
    String family = "";
    String additional = "";
    String prefix = "";
    String suffix = "";
    String nickname = "";
    String sounds = "";
    String organisation = "";
    String department = "";
    String role = "";
    String workFrom = "";
    String birthday = "";
    String note = "";
    String howMet = "";
    String opener = "";
    String leaveOut = "";
    @Nullable Picture picture;
    final Set<String> tags = new LinkedHashSet<>();
    final Set<String> remarks = new LinkedHashSet<>();
    private final Set<Ranked> methods = new LinkedHashSet<>();
    private final Set<Extra> extras = new LinkedHashSet<>();
    private final Set<FormerWork> former = new LinkedHashSet<>();
    private int leftOut;

    private record Ranked(ContactMethod method, int preference) {}

    /** Adds a way to reach the person; of each kind the lowest preference comes first. */
    void reach(ContactMethod.Kind kind, String value, String label, int preference) {
        String clean = value.strip();
        if (!clean.isEmpty() && hasRoom(methods.size())) {
            methods.add(new Ranked(new ContactMethod(kind, clean, label.strip()), preference));
        }
    }

    void keep(Extra extra) {
        if (!extra.value().isBlank() && hasRoom(extras.size())) {
            extras.add(extra);
        }
    }

    void workedToo(FormerWork work) {
        if (hasRoom(former.size())) {
            former.add(work);
        }
    }

    void noteToo(String text) {
        String more = text.strip();
        if (!more.isEmpty()) {
            note = note.isEmpty() ? more : note + "\n\n" + more;
        }
    }

    private boolean hasRoom(int size) {
        if (size >= MOST_VALUES) {
            leftOut++;
            return false;
        }
        return true;
    }

    boolean isNamed() {
        return !nameOfParts().isEmpty() || !full.isBlank() || !nickname.isBlank();
    }

    /** Whether there is anything at all. */
    boolean isEmpty() {
        return !isNamed() && !hasStandIn() && methods.isEmpty() && extras.isEmpty() && tags.isEmpty() && picture == null
                && birthday.isEmpty() && note.isEmpty() && role.isBlank() && department.isBlank();
    }

    /** Whether something can stand for a missing name: an organisation or an address. */
    boolean hasStandIn() {
        return standIn().isPresent();
    }

    Incoming.Person toPerson(int line, LocalDate since) {
        if (leftOut > 0) {
            remarks.add(Messages.text("exchange.remark.tooManyValues", leftOut, MOST_VALUES));
        }
        PersonName name = new PersonName(
                shownName(), given.strip(), family.strip(), additional.strip(), prefix.strip(), suffix.strip(),
                nickname.strip(), sounds.strip());
        Contact contact = new Contact(
                Ids.next(), 0, name, new Work(organisation.strip(), department.strip(), role.strip(), workFrom.strip()), null, null, null,
                false, null, birthday, null,
                new Story(howMet.strip(), null, opener.strip(), leaveOut.strip(), note.strip()), CoffeeWishes.NONE,
                since, inOrder(), List.of(), List.copyOf(extras), List.of(), List.copyOf(former));
        return new Incoming.Person(line, contact, isNamed(), List.copyOf(tags), picture, List.copyOf(remarks));
    }

    private List<ContactMethod> inOrder() {
        return methods.stream()
                .sorted(Comparator.comparing((Ranked one) -> one.method().kind()).thenComparingInt(Ranked::preference))
                .map(Ranked::method)
                .distinct()
                .toList();
    }

    private String shownName() {
        if (!full.isBlank()) {
            return full.strip();
        }
        String parts = nameOfParts();
        if (!parts.isEmpty()) {
            return parts;
        }
        if (!nickname.isBlank()) {
            return nickname.strip();
        }
        return standIn().orElseGet(() -> Messages.text("exchange.unnamed"));
    }

    private Optional<String> standIn() {
        return Stream.of(
                        Stream.of(organisation.strip()),
                        reach(ContactMethod.Kind.EMAIL),
                        reach(ContactMethod.Kind.PHONE),
                        reach(ContactMethod.Kind.LINK))
                .flatMap(values -> values)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Stream<String> reach(ContactMethod.Kind kind) {
        return methods.stream().map(Ranked::method).filter(method -> method.kind() == kind).map(ContactMethod::value);
    }

    private String nameOfParts() {
        return Stream.of(prefix, given, additional, family, suffix)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
