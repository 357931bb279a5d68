package io.fika.app;

import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.people.Work;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Contacts once more, as a second address book has them; and others who only look like them. */
final class Disturbed {
    private static final Map<String, String> FOND = Map.of(
            "Katharina", "Kathrin", "Matthias", "Matteo", "Johanna", "Hanna", "Benjamin", "Ben", "Elizabeth", "Beth");

    private Disturbed() {}

    /** The same person, in one of ten ways. */
    static Contact copy(Contact person, int way, Random random) {
        String full = person.name().full();
        String given = full.substring(0, full.indexOf(' '));
        String family = full.substring(full.indexOf(' ') + 1);
        List<ContactMethod> mails = only(person, ContactMethod.Kind.EMAIL);
        List<ContactMethod> phones = only(person, ContactMethod.Kind.PHONE).stream()
                .map(phone -> new ContactMethod(phone.kind(), phone.value().replace(" ", "-").replace("+", "00"), ""))
                .toList();
        Work work = person.work();
        Work none = Work.NONE;
        boolean phoned = !phones.isEmpty();
        return switch (way % 10) {
            case 0 -> made(plain(full).toUpperCase(Locale.ROOT), none, mails);
            case 1 -> made(full, phoned ? none : work, phones);
            case 2 -> made(given + " " + typo(family, random), none, mails);
            case 3 -> made(typo(given, random) + " " + family, work, List.of());
            case 4 -> made(FOND.getOrDefault(given, given.charAt(0) + ".") + " " + family, work, List.of());
            case 5 -> made(family + ", " + given, none, mails);
            case 6 -> made(full, formed(work), List.of(mail(plain(full).replace(' ', '.') + "@elsewhere.example")));
            case 7 -> made("Dr. " + full, phoned ? none : work, phones);
            case 8 -> made(given + " Umgenannt", none, mails);
            default -> made(plain(given) + " " + plain(family), work, phones);
        };
    }

    /** Somebody else: a namesake, somebody of the same house, or a colleague with nearly the same name. */
    static Contact lookalike(Contact person, int way) {
        String full = person.name().full();
        String other = "Xa" + (char) ('a' + way % 26) + (char) ('a' + way / 26 % 26) + "v "
                + full.substring(full.indexOf(' ') + 1);
        return switch (way % 3) {
            case 0 -> made(full, new Work("Somewhere " + way, "", ""), List.of(mail("name" + way + "@other.example")));
            case 1 -> made(other, Work.NONE, only(person, ContactMethod.Kind.PHONE));
            default -> made(other, person.work(), List.of(mail("x" + way + "@example.org")));
        };
    }

    static ContactMethod mail(String address) {
        return new ContactMethod(ContactMethod.Kind.EMAIL, address, "");
    }

    private static Contact made(String name, Work work, List<ContactMethod> methods) {
        return Contact.named(PersonName.of(name), LocalDate.EPOCH).withWork(work).withMethods(methods);
    }

    private static Work formed(Work work) {
        return new Work(work.organisation().toUpperCase(Locale.ROOT) + " GmbH & Co. KG", "", "");
    }

    private static List<ContactMethod> only(Contact person, ContactMethod.Kind kind) {
        return person.methods().stream().filter(method -> method.kind() == kind).toList();
    }

    /** Two letters swapped, one left out, or one doubled. */
    private static String typo(String word, Random random) {
        int at = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
