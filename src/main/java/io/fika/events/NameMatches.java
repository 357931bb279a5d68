package io.fika.events;

import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The known contacts by address and by name, as a list of attendees is matched with them. Immutable once made. */
public final class NameMatches {
    private static final Pattern TITLES = Pattern.compile(
            "^(?:(?:dr|prof|professor|mr|mrs|ms|miss|herr|frau|mag|ing|dipl|med|rer|nat|phil|h\\.?\\s?c|sir|dame)"
                    + "(?:\\.-?\\s*|\\s+|-ing\\.?\\s+))+");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[\\s,]+(?:gmbh|mbh|ag|se|kg|ohg|ug|ltd|limited|llc|llp|inc|corp|plc|ab|as|oy|bv|nv|sa|sarl|srl|spa|co|& co)"
                    + "\\.?$");

    private final Map<String, Set<Contact>> byEmail = new HashMap<>();
    private final Map<String, Set<Contact>> byName = new HashMap<>();

    public NameMatches(Collection<Contact> contacts) {
        for (Contact contact : contacts) {
            contact.reach(ContactMethod.Kind.EMAIL).forEach(email -> put(byEmail, Folded.of(email), contact));
            names(contact.name()).forEach(name -> put(byName, name(name), contact));
        }
    }

    /**
     * Whom this name means: the one contact with its address, or with its name and organisation; a name alone, or an
     * address under another name, is a question.
     */
    public Recognised recognise(PastedName pasted) {
        Set<Contact> sameEmail = byEmail.getOrDefault(Folded.of(pasted.email()), Set.of());
        List<Contact> alike = sameEmail.stream().filter(contact -> isAlike(contact, pasted)).toList();
        if (alike.size() == 1) {
            return new Recognised.Known(pasted, alike.getFirst(), Recognised.Reason.SAME_EMAIL);
        }
        Set<Contact> found = new LinkedHashSet<>(byName.getOrDefault(name(pasted.name()), Set.of()));
        List<Contact> there = found.stream().filter(contact -> isAt(contact, pasted.organisation())).toList();
        if (there.size() == 1) {
            return new Recognised.Known(pasted, there.getFirst(), Recognised.Reason.SAME_NAME_AND_ORGANISATION);
        }
        if (found.isEmpty() && !pasted.organisation().isEmpty()) {
            // "Okafor, Nadia": what looked like the organisation is the given name
            found.addAll(byName.getOrDefault(name(pasted.organisation() + " " + pasted.name()), Set.of()));
        }
        found.addAll(sameEmail);
        return found.isEmpty() ? new Recognised.Unknown(pasted) : new Recognised.Namesakes(pasted, List.copyOf(found));
    }

    // an address that several share, such as that of an office, says little of somebody with another name
    private static boolean isAlike(Contact contact, PastedName pasted) {
        List<String> theirs = Arrays.asList(Folded.of(contact.name().full()).split("[^\\p{L}\\p{N}]+"));
        boolean named = !pasted.email().startsWith(pasted.name() + "@");
        return !named || Arrays.stream(name(pasted.name()).split("[^\\p{L}\\p{N}]+")).anyMatch(theirs::contains);
    }

    private static boolean isAt(Contact contact, String organisation) {
        String one = organisation(contact.work().organisation());
        String other = organisation(organisation);
        return !one.isEmpty() && !other.isEmpty()
                && (one.equals(other) || one.startsWith(other + " ") || other.startsWith(one + " "));
    }

    private static String organisation(String text) {
        return LEGAL_FORM.matcher(Folded.of(text)).replaceFirst("");
    }

    /** A name as it is compared: folded, without titles. */
    private static String name(String text) {
        return TITLES.matcher(Folded.of(text)).replaceFirst("");
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
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, missing -> new LinkedHashSet<>()).add(contact);
        }
    }
}
