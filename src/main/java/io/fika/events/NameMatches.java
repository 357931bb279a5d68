package io.fika.events;

import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.text.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The known contacts by address and by name, as a list of attendees is matched with them. Immutable once made. */
public final class NameMatches {
    private final Map<String, Set<Contact>> byEmail = new HashMap<>();
    private final Map<String, Set<Contact>> byName = new HashMap<>();

    public NameMatches(Collection<Contact> contacts) {
        for (Contact contact : contacts) {
            contact.reach(ContactMethod.Kind.EMAIL).forEach(email -> put(byEmail, email, contact));
            names(contact.name()).forEach(name -> put(byName, name, contact));
        }
    }

    /** Whom this name means: by its address if one contact has it, else by the whole name, in either order of its parts. */
    public Recognised recognise(PastedName pasted) {
        Set<Contact> found = byEmail.getOrDefault(Folded.of(pasted.email()), Set.of());
        if (found.isEmpty()) {
            found = byName.getOrDefault(Folded.of(pasted.name()), Set.of());
        }
        if (found.isEmpty() && !pasted.organisation().isEmpty()) {
            // "Okafor, Nadia": what looked like the organisation is the given name
            found = byName.getOrDefault(Folded.of(pasted.organisation() + " " + pasted.name()), Set.of());
        }
        List<Contact> likely = narrowed(found, pasted.organisation());
        return switch (likely.size()) {
            case 0 -> new Recognised.Unknown(pasted);
            case 1 -> new Recognised.Known(pasted, likely.getFirst());
            default -> new Recognised.Ambiguous(pasted, likely);
        };
    }

    // of several with one name, the one at the organisation that the list names
    private static List<Contact> narrowed(Set<Contact> found, String organisation) {
        List<Contact> there = found.stream()
                .filter(contact -> found.size() > 1 && !organisation.isEmpty())
                .filter(contact -> Folded.of(contact.work().organisation()).equals(Folded.of(organisation)))
                .toList();
        return there.size() == 1 ? there : List.copyOf(found);
    }

    private static Stream<String> names(PersonName name) {
        List<String> names = new ArrayList<>(List.of(name.full()));
        if (!name.given().isBlank() && !name.family().isBlank()) {
            names.add(name.given() + " " + name.family());
            names.add(name.family() + " " + name.given());
        }
        return names.stream();
    }

    private static void put(Map<String, Set<Contact>> index, String key, Contact contact) {
        String folded = Folded.of(key);
        if (!folded.isEmpty()) {
            index.computeIfAbsent(folded, missing -> new LinkedHashSet<>()).add(contact);
        }
    }
}
