package io.fika.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClubsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 16);

    @AutoClose
    private final Core core = new Core(
            Database.inMemory(), Clock.fixed(Instant.parse("2026-12-16T21:30:00Z"), ZoneOffset.UTC));

    private final Clubs clubs = core.clubs();
    private final Contact ada = Contact.named(PersonName.of("Ada Lovelace"), TODAY);

    @Test
    void aGroupTypedTwiceIsOneGroup() {
        core.people().add(ada);
        clubs.belong(ada.id(), "Ada Lovelace", List.of("Rowing club", " rowing Club "));
        assertThat(clubs.all()).extracting(Club::name).containsExactly("Rowing club");
        assertThat(clubs.of(ada.id())).hasSize(1);
    }

    @Test
    void whoComesBackToAGroupHasTheirOldMembershipAgain() {
        core.people().add(ada);
        clubs.belong(ada.id(), "Ada Lovelace", List.of("Rowing club"));
        Club club = clubs.all().getFirst();
        clubs.left(clubs.members(club.id()).getFirst(), TODAY.minusDays(30));
        clubs.belong(ada.id(), "Ada Lovelace", List.of("Rowing club"));
        assertThat(clubs.members(club.id())).singleElement().extracting(Membership::until).isNull();
    }
}
