package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Story;
import io.fika.people.TouchKind;
import io.fika.reciprocity.Promise;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a sheet is the user's own or one of the program's fixed words. Each fact has its owner's number in it. */
class NothingInventedTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> DATES = Set.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "december", "tuesday",
            "wednesday", "2026", "½");

    @AutoClose
    private final OpticsEvening evening = new OpticsEvening();

    private final Set<String> own = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyWordComesFromTheDataOrFromTheMessages(long seed) throws IOException {
        fill(new Random(seed));
        Set<String> known = Stream.of(own, messages(), DATES).flatMap(Set::stream).collect(Collectors.toSet());
        var sheet = new Sheet(evening.database.photos());
        String printed = PrintedText.of(sheet.set(evening.briefing(false), Paper.A4))
                + PrintedText.of(sheet.set(evening.briefings.contentForContact(evening.named("q0name").id(), false).orElseThrow(), Paper.A4));
        assertThat(WORD.matcher(printed).results().map(match -> match.group().toLowerCase(Locale.ROOT)))
                .filteredOn(word -> !word.matches("\\d{1,3}"))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aCardSaysNothingOfSomebodyElse(long seed) {
        fill(new Random(seed));
        for (Card card : evening.briefing(false).mustMeets()) {
            String number = card.name().replaceAll("\\D", "");
            assertThat(Pattern.compile("q(\\d+)").matcher(card.toString()).results().map(match -> match.group(1)))
                    .containsOnly(number);
        }
    }

    // no two of them have a word in common, so that nobody stands beside another
    private void fill(Random random) {
        evening.bare(word(90, "event"));
        int people = 1 + random.nextInt(20);
        for (int i = 0; i < people; i++) {
            Contact contact = evening.person(
                    word(i, "name"), some(random, i, "role"), some(random, i, "organisation"), random.nextInt(5) - 1,
                    random.nextInt(4), some(random, i, "sounds"),
                    new Story(
                            some(random, i, "met"), null, some(random, i, "question"), some(random, i, "leave"), some(random, i, "note")));
            if (random.nextBoolean()) {
                evening.touch(contact, random.nextBoolean() ? TouchKind.CALL : TouchKind.MEETING, day(random), some(random, i, "touch"));
            }
            if (random.nextBoolean()) {
                evening.need(contact, word(i, "need"));
            }
            if (random.nextBoolean()) {
                evening.offer(contact, word(i, "offer"));
            }
            if (random.nextBoolean()) {
                evening.add(Promise.of(
                        contact.id(), random.nextBoolean() ? By.ME : By.THEM, word(i, "promise"), day(random)));
            }
            evening.attend(contact, random.nextInt(3) == 0, some(random, i, "goal"));
        }
        evening.stored();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2026, 1 + random.nextInt(11), 1 + random.nextInt(28));
    }

    private String some(Random random, int person, String what) {
        return random.nextInt(3) == 0 ? "" : word(person, what);
    }

    private String word(int person, String what) {
        String word = "q" + person + what;
        own.add(word);
        // the first letter stands in the circle
        own.add("q");
        return word;
    }

    private static Set<String> messages() throws IOException {
        var messages = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Sheet.class.getResourceAsStream("/io/fika/messages.properties")), StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        Set<String> words = messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("briefing."))
                .flatMap(key -> WORD.matcher(messages.getProperty(key)).results())
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        words.addAll(List.of("inner", "circle", "contact", "sphere", "active", "wider", "network"));
        words.addAll(List.of("client", "supplier", "peer", "co", "worker"));
        return words;
    }
}
