package io.fika.ui.calendar;

import io.fika.coffees.Coffee;
import io.fika.exchange.Invitation;
import io.fika.exchange.Invitations;
import io.fika.exchange.Invitations.Purpose;
import io.fika.journal.Outcome;
import io.fika.text.Messages;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Mail;
import io.fika.ui.kit.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Invitations to coffees, as letters or as files; the coffee changes only once there is one. Used on the UI thread. */
final class InviteController {
    private final Workbench bench;
    private final Invitations invitations;
    private final Mail mail;

    InviteController(Workbench bench, Invitations invitations, Mail mail) {
        this.bench = bench;
        this.invitations = invitations;
        this.mail = mail;
    }

    void mail(Coffee coffee, Purpose purpose) {
        bench.tasks().run(() -> mailed(coffee, purpose), bench.navigator()::notice);
    }

    void save(Coffee coffee, Purpose purpose) {
        bench.choosers()
                .save(
                        Messages.text("calendar.invite.save"), "invitation.ics",
                        List.of(new Choosers.FileKind(Messages.text("calendar.invite.kind"), List.of("ics"))))
                .ifPresent(file ->
                        bench.tasks().run(() -> saved(coffee, purpose, file), bench.navigator()::notice));
    }

    private String mailed(Coffee coffee, Purpose purpose) {
        return switch (invitations.to(coffee.id(), purpose)) {
            case Invitation.Refused(String sentence) -> sentence;
            case Invitation.Ready ready -> {
                try {
                    // a folder for the user alone, kept until the mail program has taken the file
                    Path file = Files.createTempDirectory("fika").resolve(ready.name());
                    invitations.save(ready, file);
                    boolean opened =
                            mail.open(new Mail.Letter(ready.to(), ready.subject(), ready.text(), file));
                    yield opened
                            ? done(coffee, purpose, ready, Messages.text("calendar.invite.mailed", file))
                            : Messages.text("calendar.invite.noMail", file);
                } catch (IOException e) {
                    yield Messages.text("calendar.invite.notSaved");
                }
            }
        };
    }

    private String saved(Coffee coffee, Purpose purpose, Path file) {
        return switch (invitations.to(coffee.id(), purpose)) {
            case Invitation.Refused(String sentence) -> sentence;
            case Invitation.Ready ready -> {
                try {
                    invitations.save(ready, file);
                    yield done(coffee, purpose, ready, Messages.text("calendar.invite.saved", file.getFileName()));
                } catch (IOException e) {
                    yield Messages.text("calendar.invite.notSaved");
                }
            }
        };
    }

    private String done(Coffee coffee, Purpose purpose, Invitation.Ready ready, String sentence) {
        Outcome outcome = invitations.markSent(coffee.id(), purpose);
        if (outcome instanceof Outcome.Refused(Outcome.Cause cause) && cause != Outcome.Cause.NOTHING_TO_DO) {
            return Edits.sentence(cause);
        }
        return ready.without().isEmpty()
                ? sentence
                : sentence + " " + Messages.text("calendar.invite.without", String.join(", ", ready.without()));
    }
}
