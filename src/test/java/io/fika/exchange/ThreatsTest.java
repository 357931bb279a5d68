package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.people.PersonName;
import io.fika.people.Story;
import java.io.IOException;
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

/** What files of others, and people's own words, may try; the rest of it is tested where each kind is read. */
class ThreatsTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Robert'); drop table contact;--", "\" or \"\"=\"", "%_\\%", "${jndi:ldap://x}", "../../etc/passwd", "CON",
        "a:b*c?<d>|e", "\u202Etxt.exe\u202C", "A\u200Bd\u200Da", "\uFEFFBom", "{0} {1,choice,0#x}", "'=1+1", "e\u0301"})
    void hostileNamesAreStoredExactlyAndComeBackFromEveryFormat(String name) {
        Contact contact = Contact.named(PersonName.of(name), LocalDate.of(2026, 11, 2))
                .withStory(Story.NONE.withNote("Note of " + name));
        desk.journal.commit(new Change("Add", Edit.added(contact)));
        for (ExportFormat format : List.of(
                ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.CSV, ExportFormat.JSON)) {
            Path file = desk.export(format, folder);
            assertThat(file.getParent()).isEqualTo(folder);
            try (Desk other = new Desk()) {
                other.take(file);
                assertThat(other.only(Contact.class).name().full()).as(format.code()).isEqualTo(name);
                assertThat(other.only(Contact.class).story().note()).isEqualTo("Note of " + name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"VCARD3", "VCARD4"})
    void aBadFieldNeverStopsTheRestAndIsReported(ExportFormat format) throws IOException {
        List<Extra> bad = List.of(new Extra("X-ODD;B\u0007\n D=1", "x"), new Extra("X-BAD;A=\u0000", "y"));
        desk.journal.commit(new Change("Add",
                Edit.added(Contact.named(PersonName.of("Ada"), LocalDate.EPOCH)),
                Edit.added(Contact.named(PersonName.of("Bad"), LocalDate.EPOCH).withExtras(bad)),
                Edit.added(Contact.named(PersonName.of("Cam"), LocalDate.EPOCH))));
        Path file = folder.resolve("all.vcf");
        assertThat(desk.exports.write(format, file, Progress.UNSEEN)).isInstanceOfSatisfying(
                Exported.Written.class, written -> {
                    assertThat(written.records()).isEqualTo(3);
                    assertThat(written.remarks()).singleElement().asString().startsWith("Bad ");
                });
        assertThat(Files.readString(file)).containsPattern("FN:Ada").containsPattern("FN:Bad").containsPattern("FN:Cam");
    }

    @Test
    void lineBreaksInACoffeeMakeNoEntriesOfACalendar() throws IOException {
        Contact ada = Contact.named(PersonName.of("Ada\r\nBEGIN:VEVENT"), LocalDate.EPOCH);
        ZonedDateTime start = ZonedDateTime.now(desk.clock).plusDays(1);
        desk.journal.commit(new Change("Add", Edit.added(ada), Edit.added(new Coffee(
                Ids.next(), 0, CoffeeStatus.CONFIRMED, start, 45, "Here\r\nEND:VEVENT\r\nBEGIN:VEVENT",
                "Why\nATTENDEE:mailto:eve@x.example", false, List.of(ada.id()), ""))));
        Path file = desk.export(ExportFormat.ICS, folder);
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.startsWith("BEGIN:VEVENT") || line.startsWith("ATTENDEE"))
                .hasSize(1);
        try (Desk other = new Desk()) {
            other.take(file);
            assertThat(other.set.all(BusyTime.class)).hasSize(1);
        }
    }

    @Test
    void whoDiffersByInvisibleCharactersAloneIsNotMergedOnTheNameButByWhatTheyHaveInCommon() {
        String card = "BEGIN:VCARD\nFN:Ada Byron\nEMAIL:ada@x.example\nEND:VCARD\n";
        desk.take(folder, "a.vcf", card);
        String turned = card.replace("Ada Byron", "\u202EAda\u200B Byron\u202C");
        assertThat(Desk.counts(desk.preview(Desk.write(folder, "b.vcf", turned.getBytes(
                StandardCharsets.UTF_8))))).containsExactly(0, 0, 1, 0);
        assertThat(Desk.counts(desk.preview(Desk.write(folder, "c.vcf", turned.replace("ada@", "other@").getBytes(
                StandardCharsets.UTF_8))))).containsExactly(1, 0, 0, 0);
    }

    @Test
    void jsonWithoutAnEndOfItsNestingIsRefused() {
        String deep = "{\"format\" : \"fika\", \"version\" : 1, \"other\" : " + "[".repeat(100_000);
        assertThat(desk.refusal(Desk.write(folder, "deep.json", deep.getBytes(
                StandardCharsets.UTF_8)))).contains("damaged");
    }
}
