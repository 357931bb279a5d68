package io.fika.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.people.Work;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatchesTest {
    private final Contact zoe = contact("Zoë Łukasz", "Lumen", "zoe@example.org");
    private final Contact anna = contact("Anna Berg", "Nexo", "anna@example.org");
    private final Contact otherAnna = contact("Anna Berg", "Helios", "berg@example.org");
    private final NameMatches matches = new NameMatches(List.of(zoe, anna, otherAnna));

    @Test
    void asksAboutANameAloneWhateverItsAccents() {
        assertThat(recognise("zoe lukasz")).isInstanceOfSatisfying(
                Recognised.Namesakes.class, it -> assertThat(it.candidates()).containsExactly(zoe));
    }

    @Test
    void knowsAnAddressBeforeAName() {
        PastedName pasted = pasted("Anna Berg", "", "ANNA@example.org");
        assertThat(matches.recognise(pasted))
                .isEqualTo(new Recognised.Known(pasted, anna, Recognised.Reason.SAME_EMAIL));
    }

    @Test
    void asksAboutAnAddressUnderAnotherName() {
        assertThat(matches.recognise(pasted("Carl Dahl", "", "anna@example.org"))).isInstanceOfSatisfying(
                Recognised.Namesakes.class, it -> assertThat(it.candidates()).containsExactly(anna));
        PastedName alone = pasted("anna", "", "anna@example.org");
        assertThat(matches.recognise(alone)).isEqualTo(new Recognised.Known(alone, anna, Recognised.Reason.SAME_EMAIL));
    }

    @Test
    void leavesTwoOfOneNameToTheUser() {
        assertThat(recognise("Anna Berg")).isInstanceOfSatisfying(
                Recognised.Namesakes.class, it -> assertThat(it.candidates()).containsExactlyInAnyOrder(anna, otherAnna));
    }

    @Test
    void knowsANameWithItsOrganisationWhateverTitlesAndLegalForms() {
        PastedName pasted = pasted("Dr. Anna Berg", "Helios GmbH", "");
        assertThat(matches.recognise(pasted))
                .isEqualTo(new Recognised.Known(pasted, otherAnna, Recognised.Reason.SAME_NAME_AND_ORGANISATION));
        assertThat(matches.recognise(pasted("Prof. Dr. Zoë Łukasz", "lumen optics", "")))
                .isInstanceOf(Recognised.Known.class);
        assertThat(matches.recognise(pasted("Zoë Łukasz", "Lumenia", ""))).isInstanceOf(Recognised.Namesakes.class);
    }

    @Test
    void asksAboutTheFamilyNameFirst() {
        assertThat(matches.recognise(pasted("Łukasz", "Zoë", ""))).isInstanceOf(Recognised.Namesakes.class);
    }

    @Test
    void makesNobodyUpOfPartOfAName() {
        assertThat(recognise("Zoë")).isInstanceOf(Recognised.Unknown.class);
        assertThat(recognise("Dr.")).isInstanceOf(Recognised.Unknown.class);
    }

    private Recognised recognise(String name) {
        return matches.recognise(pasted(name, "", ""));
    }

    private static PastedName pasted(String name, String organisation, String email) {
        return new PastedName(1, name, "", organisation, email);
    }

    private static Contact contact(String name, String organisation, String email) {
        return Contact.named(PersonName.of(name), LocalDate.of(2026, 1, 1))
                .withWork(new Work(organisation, "", ""))
                .withMethods(List.of(new ContactMethod(ContactMethod.Kind.EMAIL, email, "")));
    }
}
