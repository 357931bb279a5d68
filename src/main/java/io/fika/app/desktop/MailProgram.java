package io.fika.app.desktop;

import io.fika.ui.kit.Mail;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The mail program of the desktop, asked for as each desktop wants it. */
final class MailProgram implements Mail {
    private static final long PATIENCE_SECONDS = 5;

    private final String os;

    /** @param os the name of the system, as in the property {@code os.name} */
    MailProgram(String os) {
        this.os = os.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean open(Letter letter) {
        try {
            Process started = new ProcessBuilder(command(letter))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // what runs on is the mail program itself
            return !started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || started.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is none
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(Letter letter) {
        if (os.startsWith("mac")) {
            return List.of("open", address(letter));
        }
        if (os.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address(letter));
        }
        List<String> command = new ArrayList<>(List.of(
                "xdg-email", "--utf8", "--subject", letter.subject(), "--body", letter.text()));
        Path attachment = letter.attachment();
        if (attachment != null) {
            command.addAll(List.of("--attach", attachment.toString()));
        }
        command.addAll(letter.to());
        return command;
    }

    private static String address(Letter letter) {
        String to = letter.to().stream().map(MailProgram::encoded).collect(Collectors.joining(","));
        return "mailto:" + to + "?subject=" + encoded(letter.subject()) + "&body=" + encoded(letter.text());
    }

    // spaces as in RFC 6068, not as in forms
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
    }
}
