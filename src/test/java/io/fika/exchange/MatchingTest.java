package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Extra;
import io.fika.people.PersonName;
import io.fika.people.Work;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsMissingIsAddedAndNothingIsReplaced() {
        take("FN:Ada Lovelace\nEMAIL:ada@example.com\nTITLE:Analyst");
        ImportPreview preview =
                take("FN:Ada King Lovelace\nEMAIL:ADA@example.com\nTITLE:Countess\nORG:Engines\nTEL:+44 20 7946 0958");
        assertThat(Desk.counts(preview)).containsExactly(0, 1, 0, 0);
        Contact ada = desk.only(Contact.class);
        assertThat(ada.name().full()).isEqualTo("Ada Lovelace");
        assertThat(ada.work()).isEqualTo(new Work("Engines", "", "Analyst"));
        assertThat(ada.methods()).hasSize(2);
        assertThat(ada.extras()).contains(new Extra("TITLE", "Countess"), new Extra("FN", "Ada King Lovelace"));
    }

    @Test
    void aNumberWrittenInAnotherWayIsTheSame() {
        take("FN:Karl Berg\nTEL:+44 20 7946 0958");
        assertThat(Desk.counts(take("FN:Karl Berg\nTEL:(020) 7946-0958"))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void twoPeopleOfOneNameStayTwo() {
        take("FN:Jane Doe\nEMAIL:jane@one.example");
        assertThat(Desk.counts(take("FN:Jane Doe\nEMAIL:jane@two.example"))).containsExactly(1, 0, 0, 0);
        assertThat(Desk.counts(take("FN:Jane Doe"))).containsExactly(1, 0, 0, 0);
        assertThat(Desk.counts(take("FN:Jane Doe\nORG:Three"))).containsExactly(1, 0, 0, 0);
        assertThat(desk.people()).hasSize(4);
    }

    @Test
    void twoPeopleWhoShareAnAddressStayTwo() {
        take("FN:Jane Doe\nEMAIL:info@firm.example\nTEL:+49 30 1234567");
        ImportPreview preview = take("FN:John Doe\nEMAIL:info@firm.example\nTEL:+49 30 1234567");
        assertThat(Desk.counts(preview)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void twoProfilesAreTwoPeople() {
        take("FN:Priya Sharma\nTEL:+91 98765 43210\nURL:https://www.linkedin.com/in/priya-1");
        assertThat(Desk.counts(take("FN:Priya Sharma\nTEL:+91 98765 43210\nURL:https://linkedin.com/in/priya-2")))
                .containsExactly(1, 0, 0, 0);
        assertThat(Desk.counts(take("FN:Priya Sharma\nURL:linkedin.com/in/PRIYA-1/?utm=x")))
                .containsExactly(0, 0, 1, 0);
    }

    @Test
    void aDuplicateWithinTheFileIsOnePerson() {
        ImportPreview preview =
                desk.take(folder, "two.vcf", card("FN:Ada L\nEMAIL:a@x.example") + card("FN:Ada L\nEMAIL:a@x.example")
                + card("FN:Ada L\nEMAIL:a@x.example\nTITLE:Boss"));
        assertThat(Desk.counts(preview)).containsExactly(1, 1, 1, 0);
        assertThat(desk.only(Contact.class).work().role()).isEqualTo("Boss");
        assertThat(desk.journal.history(5)).hasSize(1);
        assertThat(desk.journal.history(1).getFirst().label()).isEqualTo("Import one person from two.vcf");
    }

    @Test
    void anAddressWithoutANameGetsItsNameLater() {
        take("EMAIL:ada@example.com");
        assertThat(Desk.counts(take("FN:Ada Lovelace\nEMAIL:ada@example.com"))).containsExactly(0, 1, 0, 0);
        assertThat(desk.only(Contact.class).name().full()).isEqualTo("Ada Lovelace");
        assertThat(Desk.counts(take("EMAIL:ada@example.com"))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void whatTheUserAddedMakesNoDuplicateOfAnImportedRow() {
        String card = "FN:Rahul Verma\nORG:Flipkart";
        take(card);
        Contact rahul = desk.only(Contact.class);
        desk.journal.commit(new Change("Add", Edit.changed(rahul, rahul.withMethods(List.of(
                new ContactMethod(ContactMethod.Kind.EMAIL, "rahul@example.com", ""))))));
        assertThat(Desk.counts(take(card))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void anImportIsUndoneWholeAndCanComeAgain() {
        take("FN:Ada L\nEMAIL:a@x.example\nCATEGORIES:new");
        desk.journal.undo();
        assertThat(desk.people()).isEmpty();
        assertThat(Desk.counts(take("FN:Ada L\nEMAIL:a@x.example\nCATEGORIES:new"))).containsExactly(1, 0, 0, 0);
    }

    @Test
    void somebodyEditedSinceThePreviewIsNotOverwritten() {
        take("FN:Ada L\nEMAIL:a@x.example");
        ImportPreview preview = desk.preview(write("FN:Ada L\nEMAIL:a@x.example\nTITLE:Boss"));
        Contact ada = desk.only(Contact.class);
        desk.journal.commit(new Change("Rename", Edit.changed(ada, ada.withName(PersonName.of("Ada")))));
        assertThat(desk.imports.commit(preview).isDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, Jane Doe, true", "Jane Doe, 'Doe, Jane', true", "Jane Doe, J. Doe, true",
        "Jane Doe, Dr. Jane M. Doe, true",
        "José Núñez, Jose Nunez, true", "Jane Doe, John Doe, false", "Jane Doe, Jane Smith, false",
        "Jane, Jane Doe, true",
        "山田花子, 山田 花子, true", "J. D., Jane Doe, false", "Ada\u200B Lovelace, Ada Lovelace, true"})
    void namesThatMayBeOfOnePerson(String one, String other, boolean compatible) {
        assertThat(NameTokens.of(one).isCompatibleWith(NameTokens.of(other))).isEqualTo(compatible);
        assertThat(NameTokens.of(other).isCompatibleWith(NameTokens.of(one))).isEqualTo(compatible);
    }

    private ImportPreview take(String lines) {
        return desk.take(write(lines));
    }

    private Path write(String lines) {
        return Desk.write(folder, "one.vcf", card(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String card(String lines) {
        return "BEGIN:VCARD\nVERSION:3.0\n" + lines + "\nEND:VCARD\n";
    }
}
