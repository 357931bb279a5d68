package io.fika.exchange;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Extra;
import io.fika.text.Folded;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What tells people apart: an e-mail address, a telephone number in its international form (E.164), a card's UID, a
 * LinkedIn profile. Each key begins with a letter for its kind.
 */
final class MatchKeys {
    private static final int FEWEST_DIGITS = 7;

    private MatchKeys() {}

    static Set<String> of(Contact contact) {
        Set<String> keys = new LinkedHashSet<>();
        for (ContactMethod method : contact.methods()) {
            of(method).ifPresent(keys::add);
        }
        for (Extra extra : contact.extras()) {
            if (extra.name().equals("UID") || extra.name().startsWith("UID;")) {
                keys.add("u" + uid(extra.value()));
            }
        }
        return keys;
    }

    /** How much a key weighs against others that lead to somebody else. */
    static int weight(String key) {
        return switch (key.charAt(0)) {
            case 'u', 'l' -> 8;
            case 'e' -> 4;
            default -> 2;
        };
    }

    static boolean isProfile(String key) {
        return key.charAt(0) == 'l';
    }

    private static Optional<String> of(ContactMethod method) {
        return switch (method.kind()) {
            case EMAIL -> Optional.of("e" + method.value().toLowerCase(Locale.ROOT));
            case PHONE -> international(method.value()).map(number -> "p" + number);
            case LINK -> profile(method.value()).map(profile -> "l" + profile);
            case ADDRESS -> Optional.empty();
        };
    }

    /** Equal for two ways to reach somebody that are the same but for how they are written. */
    static String sameness(ContactMethod method) {
        return method.kind() + " " + switch (method.kind()) {
            case EMAIL -> method.value().toLowerCase(Locale.ROOT);
            case PHONE -> international(method.value()).orElse(method.value());
            case LINK -> link(method.value());
            case ADDRESS -> Folded.of(method.value()).replaceAll("\\s+", " ");
        };
    }

    /**
     * The number in its international form; of one that has none its digits, if they are enough to tell people apart.
     */
    static Optional<String> international(String number) {
        String digits = digits(number);
        if (digits.length() < FEWEST_DIGITS || digits.length() > 20) {
            return Optional.empty();
        }
        if (number.startsWith("+") && number.indexOf('(') < 0 && number.chars().noneMatch(Character::isLetter)) {
            return Optional.of("+" + digits);
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            var parsed = numbers.parse(number, Locale.getDefault().getCountry());
            return Optional.of(numbers.format(parsed, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            return Optional.of(digits); // a number without a country is still a number
        }
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number.length() && digits.length() <= 20; i++) {
            int digit = Character.digit(number.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            }
        }
        return digits.toString();
    }

    private static String uid(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("urn:uuid:") ? lower.substring("urn:uuid:".length()) : lower;
    }

    private static Optional<String> profile(String url) {
        String link = link(url);
        int at = link.indexOf("linkedin.com/in/");
        return at < 0 ? Optional.empty() : Optional.of(link.substring(at));
    }

    private static String link(String url) {
        String link = url.strip().toLowerCase(Locale.ROOT);
        link = link.startsWith("https://") ? link.substring(8) : link.startsWith("http://") ? link.substring(7) : link;
        link = link.startsWith("www.") ? link.substring(4) : link;
        if (link.contains("linkedin.com/")) {
            int query = link.indexOf('?');
            link = query < 0 ? link : link.substring(0, query);
        }
        return link.endsWith("/") ? link.substring(0, link.length() - 1) : link;
    }
}
