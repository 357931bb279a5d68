package io.fika.briefing;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.reciprocity.Need;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The table of those who are not among the people to meet: who is known comes first, the closest of them at the top. */
final class Rows {
    private static final int OUTSIDE = 99;
    private static final double LAPSED = 1.5;

    private final Sphere sphere;
    private final Cards cards;
    private final LocalDate today;
    private final boolean redacted;

    Rows(Sphere sphere, Cards cards, LocalDate today, boolean redacted) {
        this.sphere = sphere;
        this.cards = cards;
        this.today = today;
        this.redacted = redacted;
    }

    List<Row> of(List<Guest> guests) {
        return guests.stream()
                .sorted(Comparator.comparing((Guest guest) -> !guest.attendance().mustMeet())
                        .thenComparing(guest -> guest.contact() == null)
                        .thenComparing(guest -> remember(guest).isEmpty())
                        .thenComparingInt(this::ringOf)
                        .thenComparing(Guest::name))
                .map(this::row)
                .toList();
    }

    private int ringOf(Guest guest) {
        Contact contact = guest.contact();
        return contact == null ? OUTSIDE : sphere.ring(contact).map(Ring::position).orElse(OUTSIDE);
    }

    private Row row(Guest guest) {
        Contact contact = guest.contact();
        if (redacted) {
            return new Row(contact != null, guest.name(), guest.organisation(), "", "", "");
        }
        String ring = contact == null ? Messages.text("briefing.notMetShort") : cards.ring(contact, guest.isMet());
        return new Row(contact != null, guest.name(), guest.organisation(), ring, last(guest), remember(guest));
    }

    private String last(Guest guest) {
        Touch last = guest.last();
        if (last != null) {
            return new Days(today).brief(last.day());
        }
        return guest.contact() != null && sphere.ring(guest.contact()).isPresent() ? Messages.text("briefing.never") : "–";
    }

    // the user's words for this evening, then what is owed, looked for, noted or late
    private String remember(Guest guest) {
        String said = guest.attendance().note().isBlank() ? guest.attendance().goal() : guest.attendance().note();
        if (!said.isBlank()) {
            return Plain.of(said);
        }
        Contact contact = guest.contact();
        if (contact == null) {
            return "";
        }
        List<Need> needs = sphere.needs(contact.id());
        return sphere.promise(contact.id(), By.ME).or(() -> sphere.promise(contact.id(), By.THEM))
                .map(cards::promise)
                .orElseGet(() -> needs.isEmpty()
                        ? noteOrLate(guest, contact)
                        : Messages.text("briefing.looksForIt", Plain.of(needs.getFirst().text())));
    }

    private String noteOrLate(Guest guest, Contact contact) {
        String note = Plain.of(contact.story().note().lines().findFirst().orElse(""));
        Touch last = guest.last();
        if (!note.isEmpty() || last == null || contact.paused()) {
            return note;
        }
        long since = ChronoUnit.DAYS.between(last.day(), today);
        boolean lapsed = sphere.cadence(contact).filter(it -> since > it.days() * LAPSED).isPresent();
        return lapsed ? Messages.text("briefing.late", since) : "";
    }
}
