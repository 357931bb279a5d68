package io.fika.app.demo;

import io.fika.people.PersonName;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of many languages, no two alike. */
final class Names {
    private record Language(List<String> given, List<String> family) {}

    private final Dice dice;
    private final List<Language> languages;
    private final List<List<String>> natives;
    private final Map<String, String> sounds;
    private final Set<String> taken = new HashSet<>();
    private int nextNative;

    Names(Phrases phrases, Dice dice) {
        this.dice = dice;
        this.languages = phrases.rows("names").stream().map(Names::language).toList();
        this.natives = phrases.rows("native");
        this.sounds = phrases.rows("sounds").stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast, (one, other) -> one));
    }

    PersonName known(String full) {
        taken.add(full);
        int space = full.indexOf(' ');
        return named(full, full.substring(0, space), full.substring(space + 1));
    }

    /** Now and then one in its own script, as long as there are some. */
    PersonName next() {
        if (nextNative < natives.size() && dice.chance(9)) {
            List<String> row = natives.get(nextNative++);
            return new PersonName(row.getFirst(), row.get(1), row.get(2), "", "", "", "", row.get(3));
        }
        for (int tries = 0; ; tries++) {
            Language one = dice.pick(languages);
            Language other = tries == 0 && dice.chance(80) ? one : dice.pick(languages);
            String given = dice.pick(one.given());
            String family = dice.pick(other.family());
            if (taken.add(given + " " + family)) {
                return named(given + " " + family, given, family);
            }
            if (tries > 1000) {
                String second = dice.pick(one.given());
                return named(given + " " + second + " " + family, given, family);
            }
        }
    }

    /** The name in plain letters, for an address: as it is said where it is not in Latin letters. */
    static String plain(PersonName name) {
        Function<String, String> letters = text -> Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace("ø", "o").replace("ł", "l").replace("Ł", "L").replace("ß", "ss").replace("ı", "i")
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", ".")
                .replaceAll("^\\.+|\\.+$", "");
        String plain = letters.apply(name.full());
        return plain.isEmpty() ? letters.apply(name.sounds()) : plain;
    }

    private PersonName named(String full, String given, String family) {
        return new PersonName(full, given, family, "", "", "", "", sounds.getOrDefault(full, ""));
    }

    private static Language language(List<String> row) {
        List<String> family = row.size() > 3
                ? row.subList(2, row.size())
                : Phrases.split(row.get(2), " ");
        return new Language(Phrases.split(row.get(1), " "), family);
    }
}
