package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.ContactMethod.Kind;
import io.fika.people.Extra;
import io.fika.people.FormerWork;
import io.fika.people.PersonName;
import io.fika.people.Story;
import io.fika.people.Work;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"VCARD3", "VCARD4"})
    void aCardThereAndBackLosesNothing(ExportFormat format) {
        add(rich());
        Path file = desk.export(format, folder);
        assertThat(desk.preview(file).changesAnything()).isFalse();
        try (Desk other = new Desk()) {
            other.take(file);
            assertThat(other.portraits()).isEqualTo(desk.portraits());
        }
    }

    @Test
    void aTableThereAndBackKeepsWhatItHasColumnsFor() {
        add(rich());
        Path file = desk.export(ExportFormat.CSV, folder);
        try (Desk other = new Desk()) {
            other.take(file);
            Contact back = other.only(Contact.class);
            assertThat(back.name().full()).isEqualTo(rich().name().full());
            assertThat(back.work()).isEqualTo(rich().work());
            assertThat(back.former()).isEqualTo(rich().former());
            assertThat(back.reach(Kind.PHONE)).containsExactlyElementsOf(rich().reach(Kind.PHONE).toList());
            assertThat(back.reach(Kind.ADDRESS)).containsExactlyElementsOf(rich().reach(Kind.ADDRESS).toList());
            assertThat(back.story().note()).isEqualTo(rich().story().note());
            assertThat(back.birthday()).isEqualTo("--05-03");
            assertThat(back.extras()).contains(new Extra("Favourite roast", "=dark\nor light"));
        }
    }

    @Test
    void noCellOfATableIsTakenForAFormula() throws IOException {
        add(Contact.named(PersonName.of("=HYPERLINK(\"http://x\")"), LocalDate.EPOCH)
                .withStory(Story.NONE.withNote("a;=cmd|' /C calc'!A0")));
        String table = Files.readString(desk.export(ExportFormat.CSV, folder));
        assertThat(table).contains("\"'=HYPERLINK(").contains("a;'=cmd").doesNotContain("\"=").doesNotContain(";=");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=x", "'=x", "''=x", "+49 30", "a;=b", "a,'-b", "\t=x", "\"@x", "it's -5", "'quoted'", "", "a\n=b"
    })
    void theGuardComesOffAsItWentOn(String text) {
        assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
    }

    @Test
    void everythingIsInTheJson() throws IOException {
        Contact ada = rich();
        add(ada);
        desk.take(folder, "c.ics",
                "BEGIN:VEVENT\nUID:1\nDTSTART:20261102T110000Z\nDTEND:20261102T120000Z\nEND:VEVENT\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(desk.exports.write(ExportFormat.JSON, out, Progress.UNSEEN))
                .isInstanceOfSatisfying(Exported.Written.class, written -> assertThat(written.records()).isEqualTo(3));
        JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.at("/entities/Contact/0/name/full").asString()).isEqualTo(ada.name().full());
        assertThat(json.at("/entities/Contact/0/since").asString()).isEqualTo("2026-11-02");
        assertThat(json.at("/entities/BusyTime/0/uid").asString()).isEqualTo("1");
        assertThat(json.at("/entities/ImportBatch/0/fresh").asInt()).isEqualTo(1);
    }

    @Test
    void coffeesComeBackAsBusyTimes() {
        Contact ada = rich();
        add(ada);
        ZonedDateTime start = ZonedDateTime.now(desk.clock).plusDays(1);
        Coffee agreed = new Coffee(
                Ids.next(), 0, CoffeeStatus.CONFIRMED, start, 45, "Café; Brahms", "Catch up\nsoon", false,
                List.of(ada.id()), "");
        desk.journal.commit(new Change("Plan", Edit.added(agreed), Edit.added(new Coffee(
                Ids.next(), 0, CoffeeStatus.PROPOSED, start, 45, "", "", false, List.of(ada.id()), ""))));
        Path file = desk.export(ExportFormat.ICS, folder);
        try (Desk other = new Desk()) {
            other.take(file);
            BusyTime busy = other.only(BusyTime.class);
            assertThat(busy.title()).isEqualTo("Coffee with " + ada.name().full());
            assertThat(busy.start().toInstant()).isEqualTo(start.toInstant());
            assertThat(busy.end().toInstant()).isEqualTo(start.plusMinutes(45).toInstant());
        }
    }

    @Test
    void lineBreaksInAFieldMakeNoLinesOfTheirOwn() throws IOException {
        add(Contact.named(PersonName.of("Eve\r\nEND:VCARD\r\nBEGIN:VCARD"), LocalDate.EPOCH)
                .withExtras(List.of(new Extra("X-EVIL", "x\r\nTEL:666"), new Extra("a\nb", "c\r\nd"))));
        Path file = desk.export(ExportFormat.VCARD4, folder);
        assertThat(Files.readAllLines(file)).filteredOn(line -> line.startsWith("TEL") || line.startsWith("BEGIN"))
                .hasSize(1);
        assertThat(desk.preview(file).records()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        add(rich());
        Path nowhere = folder.resolve("missing").resolve("out.vcf");
        assertThat(desk.exports.write(ExportFormat.VCARD4, nowhere, Progress.UNSEEN))
                .isInstanceOf(Exported.Failed.class);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aClosedStreamIsSaid() {
        add(rich());
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        assertThat(desk.exports.write(ExportFormat.VCARD4, closed, Progress.UNSEEN))
                .isInstanceOf(Exported.Failed.class);
    }

    private void add(Contact contact) {
        assertThat(desk.journal.commit(new Change("Add", Edit.added(contact))).isDone()).isTrue();
    }

    private static Contact rich() {
        return Contact.named(
                        new PersonName(
                                "Dr. Ada King, Countess", "Ada", "King", "Byron", "Dr.", "OBE", "Countess", "AY-da"),
                        LocalDate.of(2026, 11, 2))
                .withWork(new Work("Engines, Ltd; Co", "Analysis; Notes", "Analyst \\ Poet", "1833-06"))
                .withFormer(List.of(
                        new FormerWork("Court; London", "", "Lady, in waiting", "1830", "1832-05"),
                        new FormerWork("", "", "Pupil", "", "1830")))
                .withBirthday("--05-03")
                .withStory(new Story(
                        "At a party, 1833", null, "Steam?", "Her father", "Line one\n\nLine; three, \\end"))
                .withMethods(List.of(
                        new ContactMethod(Kind.EMAIL, "ada@home.example", "home"),
                        new ContactMethod(Kind.EMAIL, "ada@work.example", "Old, but works"),
                        new ContactMethod(Kind.PHONE, "+44 20 7946 0958", "mobile"),
                        new ContactMethod(Kind.ADDRESS, "Box 1;;12 \\; St James's;London\\, W;;SW1Y;UK", "work"),
                        new ContactMethod(Kind.LINK, "https://www.linkedin.com/in/ada", "linkedin")))
                .withExtras(List.of(
                        new Extra("UID", "urn:uuid:1"), new Extra("UID", "second"), new Extra("X-SHOE;UNIT=eu", "36"),
                        new Extra("X-ABDATE;X-ABLABEL=Wedding", "1835-07-08"), new Extra("ROLE", "Mathematician"),
                        new Extra("GEO", "51.5;-0.1"), new Extra("Favourite roast", "=dark\nor light")));
    }
}
