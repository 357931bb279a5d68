package io.fika.ui.calendar;

import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Desk;
import io.fika.exchange.CalendarChoices;
import io.fika.exchange.Invitations;
import io.fika.exchange.Invitations.Purpose;
import io.fika.journal.Settings;
import io.fika.people.ContactMethod;
import io.fika.ui.Around;
import io.fika.ui.kit.Mail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InviteControllerTest {
    @TempDir
    private Path folder;

    private final Desk desk = new Desk();
    private final Around around = new Around(desk.journal, name -> folder.resolve(name));
    private final List<Mail.Letter> letters = new ArrayList<>();
    private final UUID ada = desk.person("Ada", 1, 72, person -> person.withMethods(
            List.of(new ContactMethod(ContactMethod.Kind.EMAIL, "ada@example.org", ""))));

    @BeforeEach
    void sayWhoInvites() {
        new CalendarChoices(new Settings(desk.set), desk.journal).email("me@example.org");
    }

    private static Path attached(Mail.Letter letter) {
        return Objects.requireNonNull(letter.attachment());
    }

    @AfterEach
    void tidy() throws IOException {
        for (Mail.Letter letter : letters) {
            Files.deleteIfExists(attached(letter));
            Files.deleteIfExists(attached(letter).getParent());
        }
    }

    @Test
    void aLetterThatIsOpenInTheMailProgramMakesTheCoffeeInvited() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
        controller(true).mail(coffee, Purpose.INVITE);
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly("ada@example.org");
            assertThat(attached(letter)).content().contains("METHOD:REQUEST");
        });
        assertThat(desk.coffee(coffee.id()).status()).isEqualTo(CoffeeStatus.INVITED);
    }

    @Test
    void withoutAMailProgramTheFileIsThereAndNothingIsChanged() {
        Coffee coffee = desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
        controller(false).mail(coffee, Purpose.INVITE);
        assertThat(around.notices).last().asString()
                .startsWith("No mail program answered.")
                .contains(attached(letters.getFirst()).toString());
        assertThat(attached(letters.getFirst())).exists();
        assertThat(desk.coffee(coffee.id()).status()).isEqualTo(CoffeeStatus.PROPOSED);
    }

    @Test
    void whatIsOffAlreadyCanStillBeToldOff() {
        Coffee coffee = desk.coffee(CoffeeStatus.INVITED, december(8, 9, 0), ada);
        desk.coffees.cancel(coffee.id());
        controller(false).save(desk.coffee(coffee.id()), Purpose.CALL_OFF);
        assertThat(folder.resolve("invitation.ics")).content().contains("METHOD:CANCEL").contains("STATUS:CANCELLED");
        assertThat(around.notices).last().isEqualTo("The invitation was saved as invitation.ics.");
        assertThat(desk.coffee(coffee.id()).status()).isEqualTo(CoffeeStatus.CANCELLED);
    }

    private InviteController controller(boolean answers) {
        return new InviteController(around.bench(), new Invitations(desk.set, desk.journal, desk.clock), letter -> {
            letters.add(letter);
            return answers;
        });
    }
}
