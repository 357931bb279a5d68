package io.fika.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.ui.kit.Mail;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailProgramTest {
    private final Path invitation = Path.of("invitation.ics").toAbsolutePath();
    private final Mail.Letter letter = new Mail.Letter(
            List.of("ada@example.org", "bo+coffee@example.org"), "Coffee & cake, 8 December",
            "Dear Ada,\n50% chance of \"Käsekuchen\" – see you?\n", invitation);

    @Test
    void onLinuxTheLetterGoesWithItsFileWordByWord() {
        assertThat(new MailProgram("Linux").command(letter)).containsExactly(
                "xdg-email", "--utf8", "--subject", "Coffee & cake, 8 December", "--body",
                "Dear Ada,\n50% chance of \"Käsekuchen\" – see you?\n", "--attach", invitation.toString(),
                "ada@example.org", "bo+coffee@example.org");
    }

    @Test
    void elsewhereItIsAnAddressInWhichNothingIsTakenForAnythingElse() {
        String address = "mailto:ada@example.org,bo%2Bcoffee@example.org?subject=Coffee%20%26%20cake%2C%208%20December"
                + "&body=Dear%20Ada%2C%0A50%25%20chance%20of%20%22K%C3%A4sekuchen%22%20%E2%80%93%20see%20you%3F%0A";
        assertThat(new MailProgram("Mac OS X").command(letter)).containsExactly("open", address);
        assertThat(new MailProgram("Windows 11").command(letter))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", address);
    }
}
