package io.fika.briefing;

import io.fika.people.Cadence;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Touch;
import io.fika.reciprocity.Match;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sheet of one person says under the head. */
final class PersonFacts {
    private final Sphere sphere;
    private final Cards cards;
    private final LocalDate today;

    PersonFacts(Sphere sphere, Cards cards, LocalDate today) {
        this.sphere = sphere;
        this.cards = cards;
        this.today = today;
    }

    List<Line> of(Contact contact, List<Match> matches) {
        List<Line> lines = new ArrayList<>();
        lines.add(Cards.line(Messages.text("briefing.met"), cards.howMet(contact)));
        lines.add(Cards.line(Messages.text("briefing.open"), cards.promises(contact)));
        lines.add(Cards.line(Messages.text("briefing.looksFor"), cards.needs(contact, matches)));
        lines.add(Cards.line(
                Messages.text("briefing.offers"), cards.offers(contact).orElse(Messages.text("briefing.notKnown"))));
        lines.add(Cards.line(Messages.text("briefing.note"), contact.story().note()));
        if (!contact.story().leaveOut().isBlank()) {
            lines.add(Cards.line(Messages.text("briefing.leaveOut"), contact.story().leaveOut()));
        }
        contact.reach(ContactMethod.Kind.PHONE).findFirst()
                .ifPresent(phone -> lines.add(Cards.line(Messages.text("briefing.phone"), phone)));
        return lines;
    }

    List<Line> touches(List<Touch> latest) {
        return latest.stream().map(touch -> Cards.line("", cards.touch(touch))).toList();
    }

    /** "Every 60 days; last touch 26 Sep, 80 days ago". */
    String standing(Contact contact, List<Touch> latest) {
        Optional<Cadence> cadence = sphere.cadence(contact);
        if (contact.paused() || cadence.isEmpty() || latest.isEmpty()) {
            return "";
        }
        LocalDate last = latest.getFirst().day();
        return Messages.text(
                "briefing.standing", cadence.get().days(), new Days(today).day(last), ChronoUnit.DAYS.between(last, today));
    }
}
