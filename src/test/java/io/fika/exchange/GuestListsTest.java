package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.events.PastedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestListsTest {
    @TempDir
    private Path folder;

    @Test
    void readsWhoIsInATable() throws IOException {
        assertThat(people("list.csv", """
                First Name,Last Name,Company,Job Title,E-mail Address
                Grace,Hopper,Navy,Admiral,grace@example.org
                ,,,,
                Ada,Lovelace,Analytical Ltd,,
                """))
                .containsExactly(
                        new PastedName(2, "Grace Hopper", "Admiral", "Navy", "grace@example.org"),
                        new PastedName(4, "Ada Lovelace", "", "Analytical Ltd", ""));
    }

    @Test
    void readsWhoIsOnCards() throws IOException {
        assertThat(people("list.vcf", """
                BEGIN:VCARD
                VERSION:4.0
                FN:Grace Hopper
                TITLE:Admiral
                ORG:Navy
                EMAIL:grace@example.org
                END:VCARD
                """))
                .singleElement()
                .isEqualTo(new PastedName(1, "Grace Hopper", "Admiral", "Navy", "grace@example.org"));
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(GuestLists.read(folder.resolve("missing.csv"))).isInstanceOf(GuestLists.Found.Refused.class);
    }

    private List<PastedName> people(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return ((GuestLists.Found.People) GuestLists.read(file)).people();
    }
}
