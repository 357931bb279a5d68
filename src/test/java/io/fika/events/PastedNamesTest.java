package io.fika.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Ada Lovelace # Ada Lovelace # '' # ''",
        "1. Ada Lovelace # Ada Lovelace # '' # ''",
        "12) Ada Lovelace # Ada Lovelace # '' # ''",
        "- Ada Lovelace # Ada Lovelace # '' # ''",
        "☐ Ada Lovelace, Analytical Ltd # Ada Lovelace # Analytical Ltd # ''",
        "Ada Lovelace; Analytical Ltd # Ada Lovelace # Analytical Ltd # ''",
        "'Ada Lovelace\tAnalytical Ltd' # Ada Lovelace # Analytical Ltd # ''",
        "Ada Lovelace – Analytical Ltd # Ada Lovelace # Analytical Ltd # ''",
        "Ada Lovelace (Analytical Ltd) # Ada Lovelace # Analytical Ltd # ''",
        "Ada Lovelace, Engineer, Analytical Ltd # Ada Lovelace # Analytical Ltd # ''",
        "Ada Lovelace <ada@example.org> # Ada Lovelace # '' # ada@example.org",
        "'\"Lovelace, Ada\" <ada@example.org>' # Ada Lovelace # '' # ada@example.org",
        "Lovelace, Ada <ada.lovelace@example.org> # Ada Lovelace # '' # ada.lovelace@example.org",
        "Ada Lovelace, PhD # Ada Lovelace # '' # ''",
        "Ada Lovelace, PhD, Analytical Ltd # Ada Lovelace # Analytical Ltd # ''",
        "Ada Lovelace, Analytical Ltd, ada@example.org # Ada Lovelace # Analytical Ltd # ada@example.org",
        "ada@example.org # ada # '' # ada@example.org",
        "Anne-Marie O’Neill-Smith # Anne-Marie O’Neill-Smith # '' # ''",
        "山田太郎 # 山田太郎 # '' # ''",
    })
    void readsALineAsPeopleWriteIt(String line, String name, String organisation, String email) {
        assertThat(PastedNames.read(line))
                .extracting(PastedName::name, PastedName::organisation, PastedName::email)
                .containsExactly(tuple(name, organisation, email));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Ada Lovelace, Head of Engines, Analytical Ltd # Head of Engines # Analytical Ltd",
        "'• Dr. Ada Lovelace\tHead of Engines\tAnalytical Ltd\tada@example.org' # Head of Engines # Analytical Ltd",
        "Ada Lovelace – Head of Engines @ Analytical Ltd # Head of Engines # Analytical Ltd",
        "Ada Lovelace, Head of Engines at Analytical Ltd # Head of Engines # Analytical Ltd",
        "Ada Lovelace (Head of Engines, Analytical Ltd) # Head of Engines # Analytical Ltd",
        "Ada Lovelace, Analytical Ltd # '' # Analytical Ltd",
    })
    void tellsTheRoleFromTheOrganisation(String line, String role, String organisation) {
        assertThat(PastedNames.read(line))
                .extracting(PastedName::role, PastedName::organisation)
                .containsExactly(tuple(role, organisation));
    }

    @Test
    void readsARowOfAddresses() {
        assertThat(PastedNames.read("Ada Lovelace <ada@example.org>; Grace Hopper <grace@example.org>, linus@example.org"))
                .extracting(PastedName::name)
                .containsExactly("Ada Lovelace", "Grace Hopper", "linus");
    }

    @Test
    void readsASignatureAsOnePerson() {
        String signatures = """
                Ada Lovelace
                Head of Engines, Analytical Ltd
                +44 20 7946 0000
                ada.lovelace@example.org
                www.example.org

                Grace Hopper
                grace@example.org
                """;
        assertThat(PastedNames.read(signatures))
                .extracting(PastedName::name, PastedName::organisation, PastedName::email)
                .containsExactly(
                        tuple("Ada Lovelace", "Analytical Ltd", "ada.lovelace@example.org"),
                        tuple("Grace Hopper", "", "grace@example.org"));
    }

    @Test
    void doesNotTakeAListWithAnAddressForASignature() {
        assertThat(PastedNames.read("Ada Lovelace\nGrace Hopper\nlinus@example.org"))
                .extracting(PastedName::name)
                .containsExactly("Ada Lovelace", "Grace Hopper", "linus");
    }

    @Test
    void leavesOutHeadersNumbersAndRepetitions() {
        assertThat(PastedNames.read("Name\tCompany\n\n42\n---\nAda Lovelace\nADA  LOVELACE\n+44 20 7946 0000\n"))
                .extracting(PastedName::name)
                .containsExactly("Ada Lovelace");
    }

    @Test
    void saysOnWhichLineSomebodyStands() {
        assertThat(PastedNames.read("\n\nAda\nGrace")).extracting(PastedName::line).containsExactly(3, 4);
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(PastedNames.read("")).isEmpty();
        assertThat(PastedNames.read(" \n\t\n;;;\n@@@\n<>")).isEmpty();
    }

    @Test
    void readsTwoThousandLinesAsOrganisersMixThemAndEachPersonOnce() {
        String list = IntStream.range(0, 2_000)
                .mapToObj(i -> {
                    // two lines each: the second is the first in another shape
                    String name = "Guest " + letters(i / 2);
                    String mail = "guest." + letters(i / 2).toLowerCase(Locale.ROOT) + "@example.org";
                    return switch (i % 8) {
                        case 0 -> "• Dr. " + name + ", Engineer, Glass Ltd, " + mail;
                        case 1 -> name + "\tEngineer\tGlass Ltd\t" + mail;
                        case 2 -> i + ". " + name + " <" + mail + ">";
                        case 3 -> "- [x] " + name + " (" + mail + ")";
                        case 4 -> "\"" + name + "\";" + mail;
                        case 5 -> "  *  " + name + " | Glass Ltd | " + mail;
                        case 6 -> name + " – Engineer at Glass Ltd – " + mail;
                        default -> mail;
                    };
                })
                .collect(Collectors.joining("\r\n"));
        List<PastedName> people = PastedNames.read(list);
        assertThat(people).hasSize(1_000);
        assertThat(people).extracting(PastedName::email).doesNotHaveDuplicates().doesNotContain("");
        assertThat(people).extracting(PastedName::name).allMatch(name -> name.matches("(Dr\\. )?Guest [A-Z][a-z]+"));
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    @Test
    void staysWithinItsLimits() {
        String many = IntStream.range(0, 5_000).mapToObj(i -> "Person " + (char) ('A' + i % 26) + "x".repeat(i % 7) + i)
                .collect(Collectors.joining("\n"));
        assertThat(PastedNames.read(many)).hasSize(PastedNames.MOST);
        List<PastedName> endless = PastedNames.read("a".repeat(1_000_000) + "\n" + "b@".repeat(100_000));
        assertThat(endless).allSatisfy(person -> assertThat(person.name().length()).isLessThanOrEqualTo(200));
    }
}
