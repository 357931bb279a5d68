package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import io.fika.people.Story;
import io.fika.people.Work;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDraftTest {
    private final Contact ada = Contact.named(
                    new PersonName("Dr Ada King", "Ada", "King", "", "Dr", "", "", "AY-da"), LocalDate.of(2026, 1, 1))
            .withMethods(List.of(
                    new ContactMethod(ContactMethod.Kind.EMAIL, "ada@work.example", "work"),
                    new ContactMethod(ContactMethod.Kind.LINK, "https://ada.example", "home")));

    @Test
    void whatIsNotTouchedStaysExactlyAsItIs() {
        PersonDraft draft = PersonDraft.of(ada, List.of("Optics"));
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.appliedTo(ada)).isEqualTo(ada);
    }

    @Test
    void aNewNameGetsItsPartsAndOldValuesKeepTheirLabels() {
        Contact after = draft("Grace Brewster Hopper", "ada@work.example\n\n grace@home.example ", "")
                .appliedTo(ada);
        assertThat(after.name().given()).isEqualTo("Grace Brewster");
        assertThat(after.name().family()).isEqualTo("Hopper");
        assertThat(after.methods()).containsExactly(
                ada.methods().get(0),
                new ContactMethod(ContactMethod.Kind.EMAIL, "grace@home.example", ""),
                ada.methods().get(1));
    }

    @ParameterizedTest
    @CsvSource({"0", "-3", "two", "3651", "2.5"})
    void aCadenceIsAWholeNumberOfDays(String cadence) {
        assertThat(draft("Ada", "", cadence).problems()).containsExactly(PersonDraft.Problem.BAD_CADENCE);
    }

    @Test
    void aNameIsNeededAndAnAddressHasAnAt() {
        assertThat(draft("  ", "nobody", "30").problems())
                .containsExactly(PersonDraft.Problem.NO_NAME, PersonDraft.Problem.BAD_EMAIL);
    }

    private static PersonDraft draft(String name, String emails, String cadence) {
        return new PersonDraft(
                name, "", Work.NONE, emails, "", null, null, cadence, false, "", Story.NONE, "", CoffeeWishes.NONE);
    }
}
