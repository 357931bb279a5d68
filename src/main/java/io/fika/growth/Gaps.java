package io.fika.growth;

import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Tag;
import io.fika.people.Work;
import io.fika.text.Folded;
import io.fika.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the user wants to know, as they wrote it down, and who of a sphere is one of them. A role is read from somebody's
 * role, department and organisation, an industry from these and the tags, a place from the addresses; more than half of
 * the significant words must be there.
 */
public record Gaps(WorkingSet set) {
    /** Everything wanted, in the user's order, and who has it, by name. */
    public List<Gap> all() {
        List<Sought> sought = TargetMarket.of(new Settings(set)).wanted().stream().map(Sought::new).toList();
        if (sought.isEmpty()) {
            return List.of();
        }
        Map<Wanted.Kind, List<Sought>> byKind = sought.stream().collect(Collectors.groupingBy(
                it -> it.wanted().kind(), () -> new EnumMap<>(Wanted.Kind.class), Collectors.toList()));
        for (Contact contact : set.all(Contact.class)) {
            byKind.forEach((kind, those) -> look(contact, text(contact, kind), those));
        }
        return sought.stream().map(Sought::gap).toList();
    }

    // most say nothing of what is wanted, and need not be taken apart
    private static void look(Contact contact, String text, List<Sought> those) {
        String folded = Folded.of(text);
        if (those.stream().anyMatch(it -> it.maySay(folded))) {
            Set<String> said = Words.of(text).keySet();
            those.forEach(it -> it.look(contact, said));
        }
    }

    /** Everything wanted that nobody on the map has. */
    public List<Wanted> missing() {
        return all().stream().filter(Gap::isMissing).map(Gap::wanted).toList();
    }

    /** Why somebody matters to the target market. */
    public GapReasons reasons() {
        return new GapReasons(all());
    }

    /** Whether somebody has what is wanted. */
    public boolean has(Contact contact, Wanted wanted) {
        return says(text(contact, wanted.kind()), wanted.text());
    }

    /** Whether words about somebody's work speak of this role or industry. */
    public static boolean says(String work, String role) {
        return covers(Words.of(work).keySet(), Words.of(role).keySet());
    }

    // an adviser is no tax adviser
    private static boolean covers(Set<String> said, Set<String> wanted) {
        long shared = wanted.stream().filter(said::contains).count();
        return shared * 2 > wanted.size();
    }

    /** What is looked for, and who was found to have it. */
    private record Sought(Wanted wanted, Set<String> words, List<Contact> placed, List<Contact> waiting) {
        Sought(Wanted wanted) {
            this(wanted, Words.of(wanted.text()).keySet(), new ArrayList<>(), new ArrayList<>());
        }

        /** Whether a folded text may hold one of the words; a stem differs from its forms at the end alone. */
        boolean maySay(String folded) {
            return words.stream().anyMatch(word -> folded.contains(word.length() < 3 ? word : word.substring(0, word.length() - 1)));
        }

        void look(Contact contact, Set<String> said) {
            if (covers(said, words)) {
                (contact.placement() == null ? waiting : placed).add(contact);
            }
        }

        Gap gap() {
            Comparator<Contact> byName = Comparator.<Contact, String>comparing(
                            it -> it.name().full(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(Contact::id);
            return new Gap(wanted, placed.stream().sorted(byName).toList(), waiting.stream().sorted(byName).toList());
        }
    }

    private String text(Contact contact, Wanted.Kind kind) {
        Work work = contact.work();
        Stream<String> said = switch (kind) {
            case ROLE -> Stream.of(work.role(), work.department(), work.organisation());
            case INDUSTRY -> Stream.concat(
                    Stream.of(work.role(), work.department(), work.organisation()),
                    contact.tags().stream().flatMap(tag -> set.find(Tag.class, tag).stream()).map(Tag::name));
            case PLACE -> contact.reach(ContactMethod.Kind.ADDRESS);
        };
        return said.filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }
}
