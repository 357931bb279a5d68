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
    void knowsAUniqueNameWithoutItsAccents() {
        assertThat(recognise("zoe lukasz")).isEqualTo(new Recognised.Known(pasted("zoe lukasz", "", ""), zoe));
    }

    @Test
    void knowsAnAddressBeforeAName() {
        PastedName pasted = pasted("Anna Berg", "", "ANNA@example.org");
        assertThat(matches.recognise(pasted)).isEqualTo(new Recognised.Known(pasted, anna));
    }

    @Test
    void leavesTwoOfOneNameToTheUser() {
        assertThat(recognise("Anna Berg")).isInstanceOfSatisfying(
                Recognised.Ambiguous.class, it -> assertThat(it.candidates()).containsExactlyInAnyOrder(anna, otherAnna));
    }

    @Test
    void tellsTwoOfOneNameApartByTheirOrganisation() {
        PastedName pasted = pasted("Anna Berg", "helios", "");
        assertThat(matches.recognise(pasted)).isEqualTo(new Recognised.Known(pasted, otherAnna));
    }

    @Test
    void knowsTheFamilyNameFirst() {
        PastedName pasted = pasted("Łukasz", "Zoë", "");
        assertThat(matches.recognise(pasted)).isEqualTo(new Recognised.Known(pasted, zoe));
    }

    @Test
    void makesNobodyUpOfPartOfAName() {
        assertThat(recognise("Zoë")).isInstanceOf(Recognised.Unknown.class);
    }

    private Recognised recognise(String name) {
        return matches.recognise(pasted(name, "", ""));
    }

    private static PastedName pasted(String name, String organisation, String email) {
        return new PastedName(1, name, organisation, email);
    }

    private static Contact contact(String name, String organisation, String email) {
        return Contact.named(PersonName.of(name), LocalDate.of(2026, 1, 1))
                .withWork(new Work(organisation, "", ""))
                .withMethods(List.of(new ContactMethod(ContactMethod.Kind.EMAIL, email, "")));
    }
}
