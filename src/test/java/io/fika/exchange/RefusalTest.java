package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "  \n \n", "Dear Sir or Madam,\nthis is a letter.\n", "{\"people\": []}",
        "<?xml version=\"1.0\"?><vcards/>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", "%PDF-1.7", "PK\u0003\u0004zip",
        "\0\0\0\0binary\0"})
    void aFileThatIsNotWhatItSaysIsRefusedInASentence(String content) {
        Path file = Desk.write(folder, "contacts.vcf", content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(desk.refusal(file)).startsWith("contacts.vcf ").endsWith(".");
    }

    @Test
    void aFileIsKnownByItsContentNotItsName() {
        assertThat(desk.take(folder, "people.txt", "BEGIN:VCARD\nFN:Ada\nEND:VCARD\n").kind())
                .isEqualTo(ImportKind.VCARD);
        assertThat(desk.take(folder, "people.vcf", "Name,Email\nBen,b@x.example\n").kind()).isEqualTo(ImportKind.CSV);
    }

    @Test
    void whatIsNotThereOrAFolderIsSaid() {
        assertThat(desk.refusal(folder.resolve("none.vcf"))).startsWith("none.vcf is not there");
        assertThat(desk.refusal(folder)).contains("is a folder");
    }

    @Test
    void aKindThatWasNotAskedForIsRefused() {
        Path file = Desk.write(folder, "a.vcf", "BEGIN:VCARD\nFN:A\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8));
        assertThat(desk.imports.preview(new ImportSource(file, Set.of(ImportKind.CSV)), Progress.UNSEEN))
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void readingCanBeCalledOff() {
        Path file = Desk.write(folder, "a.vcf", "BEGIN:VCARD\nFN:A\nEND:VCARD\n".repeat(500)
                .getBytes(StandardCharsets.UTF_8));
        AtomicInteger asked = new AtomicInteger();
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 50;
            }
        };
        assertThat(desk.imports.preview(ImportSource.of(file), impatient)).isInstanceOf(Reading.Cancelled.class);
        assertThat(desk.people()).isEmpty();
    }
}
