package io.fika.exchange;

import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.text.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a contact is compared by with another contact.
 *
 * @param fond the name with the nickname for the given name, where there is one
 * @param keys as {@link MatchKeys} makes them
 * @param organisation folded and without the form of the company, or empty
 * @param domains of the e-mail addresses
 * @param address the postal addresses, folded; those that are no more than a town are left out
 * @param birthday the whole day, or empty
 */
record Traits(
        Contact contact, NameTokens name, NameTokens fond, Set<String> keys, String organisation, Set<String> domains,
        Set<String> address, String birthday) {
    private static final Set<String> FORMS = Set.of(
            "gmbh", "mbh", "ag", "kg", "ohg", "ug", "gbr", "ev", "se", "ltd", "limited", "plc", "llp", "inc",
            "incorporated", "llc", "corp", "corporation", "co", "company", "sa", "sas", "sarl", "srl", "spa", "sl", "bv",
            "nv", "ab", "as", "oy", "oyj", "aps", "pty", "kft", "zrt", "sro", "doo", "ltda", "and", "und", "et", "the");
    private static final Set<String> ROLES = Set.of(
            "info", "office", "contact", "kontakt", "mail", "hello", "hallo", "sales", "vertrieb", "support", "service",
            "admin", "team", "buero", "post", "enquiries", "reception", "accounts", "invoice", "rechnung", "hr", "jobs");
    private static final int WHOLE_DAY = 10;
    private static final int STREET = 1;

    static Traits of(Contact contact) {
        Set<String> domains = contact.reach(ContactMethod.Kind.EMAIL)
                .map(mail -> mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT).strip())
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toSet());
        Set<String> address = contact.reach(ContactMethod.Kind.ADDRESS)
                .map(Folded::of)
                .filter(text -> text.chars().filter(Character::isDigit).count() > STREET)
                .map(text -> text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .collect(Collectors.toSet());
        String birthday = contact.birthday().length() == WHOLE_DAY ? contact.birthday() : "";
        PersonName name = contact.name();
        String fond = name.nickname().isEmpty() ? name.full() : name.nickname() + " " + name.family();
        return new Traits(
                contact, NameTokens.of(name.full()), NameTokens.of(fond), Set.copyOf(MatchKeys.of(contact)),
                organisation(contact.work().organisation()), domains, address, birthday);
    }

    /** Whether an e-mail address is a desk's rather than a person's. */
    static boolean isDesk(String key) {
        int at = key.indexOf('@');
        return key.startsWith("e") && at > 0 && ROLES.contains(key.substring(1, at));
    }

    private static String organisation(String name) {
        List<String> words = List.of(Folded.of(name).split("[^\\p{L}\\p{N}]+"));
        Set<String> forms = new HashSet<>(words);
        forms.retainAll(FORMS);
        String plain = words.stream().filter(word -> !forms.contains(word)).collect(Collectors.joining(" ")).strip();
        return plain.isEmpty() ? String.join(" ", words).strip() : plain;
    }
}
