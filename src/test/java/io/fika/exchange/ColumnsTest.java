package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnsTest {
    private static final String TABLE =
            "who;where;reach\nAda Byron;Acme;ada@x.example\nBen Orr;Berg;ben@x.example\n";

    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTableWithoutKnownHeadingsAsksWhatItsColumnsHold() {
        Reading.Columns columns = columns(TABLE);
        CsvLayout layout = columns.sample().layout();
        assertThat(layout.separator()).isEqualTo(';');
        assertThat(layout.heading()).isZero();
        assertThat(layout.columns()).extracting(CsvColumn::field)
                .containsExactly(CsvField.FULL, CsvField.OTHER, CsvField.EMAIL);
        assertThat(columns.sample().body()).hasSize(2);
    }

    @Test
    void matchedColumnsAreReadAndRememberedForTheSameHeadings() {
        Reading.Columns columns = columns(TABLE);
        CsvLayout layout =
                columns.sample().layout().with(0, CsvField.FULL).with(1, CsvField.ORGANISATION);
        assertThat(desk.imports.preview(columns.source().as(null, layout), Progress.UNSEEN))
                .isInstanceOfSatisfying(Reading.Ready.class, ready -> desk.imports.commit(ready.preview()));
        Contact ada = desk.named("Ada Byron");
        assertThat(ada.work().organisation()).isEqualTo("Acme");
        assertThat(ada.reach(ContactMethod.Kind.EMAIL)).containsExactly("ada@x.example");

        ImportPreview next = desk.take(folder, "next.csv", TABLE.replace("Ada Byron", "Cam Doe").replace("ada@", "cam@"));
        assertThat(Desk.counts(next)).containsExactly(1, 0, 1, 0);
        assertThat(next.read().table().orElseThrow().layout().columns()).isEqualTo(layout.columns());
        assertThat(columns(TABLE.replace("who", "whom")).sample().layout().columns().get(1).field())
                .as("other headings")
                .isEqualTo(CsvField.OTHER);
    }

    @Test
    void aTableWithoutHeadingsIsReadFromItsFirstRow() {
        Reading.Columns columns = columns("Ada,ada@x.example\nBen,ben@x.example\n");
        CsvLayout layout = columns.sample().layout();
        assertThat(layout.heading()).isEqualTo(-1);
        assertThat(desk.imports.preview(
                columns.source().as(null, layout.with(0, CsvField.FULL)), Progress.UNSEEN))
                .isInstanceOfSatisfying(Reading.Ready.class, ready ->
                        assertThat(ready.preview().records()).extracting(ImportRecord::title).containsExactly("Ada", "Ben"));
    }

    @Test
    void apostrophesAroundCellsAreFoundAndTakenOff() {
        ImportPreview preview = desk.take(folder, "a.csv", "'Name','Company'\n'O''Neil, Ada','Acme'\n'Ben','Berg'\n");
        assertThat(preview.read().table().orElseThrow().layout().quote()).isEqualTo('\'');
        assertThat(desk.people()).extracting(contact -> contact.name().full())
                .containsExactlyInAnyOrder("O'Neil, Ada", "Ben");
    }

    @Test
    void marksHeadingsAndCharsetAreReadAsTheyAreChosen() {
        byte[] bytes = "Liste\nName|Ort\nJ\u00F6rg|K\u00F6ln\n".getBytes(Charset.forName("windows-1250"));
        Path file = Desk.write(folder, "a.csv", bytes);
        ImportSource source = ImportSource.of(file).as("windows-1250", new CsvLayout('|', '"', 1, List.of()));
        Reading.Columns columns = (Reading.Columns) desk.imports.columns(source);
        assertThat(columns.sample().charset()).isEqualTo("windows-1250");
        assertThat(columns.sample().body()).containsExactly(List.of("J\u00F6rg", "K\u00F6ln"));
        assertThat(columns.sample().layout().columns()).extracting(CsvColumn::field)
                .containsExactly(CsvField.FULL, CsvField.CITY);
    }

    @Test
    void aColumnCanBeLeftOut() {
        Path file = Desk.write(folder, "a.csv", "Name,Secret\nAda,42\n".getBytes(StandardCharsets.UTF_8));
        CsvLayout layout = desk.preview(file).read().table().orElseThrow().layout().with(1, CsvField.NOTHING);
        desk.imports.preview(ImportSource.of(file).as(null, layout), Progress.UNSEEN);
        assertThat(desk.imports.preview(ImportSource.of(file).as(null, layout), Progress.UNSEEN))
                .isInstanceOfSatisfying(Reading.Ready.class, ready -> desk.imports.commit(ready.preview()));
        assertThat(desk.named("Ada").extras()).isEmpty();
    }

    private Reading.Columns columns(String text) {
        Path file = Desk.write(folder, "table.csv", text.getBytes(StandardCharsets.UTF_8));
        return (Reading.Columns) desk.imports.preview(ImportSource.of(file), Progress.UNSEEN);
    }
}
