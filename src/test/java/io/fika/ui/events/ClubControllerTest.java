package io.fika.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.events.Club;
import io.fika.events.PastedNames;
import io.fika.growth.ClubReport;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import io.fika.growth.Origin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClubControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @AutoClose
    private final Core all = new Core(
            Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Berlin")));

    private final Around around = new Around(all.journal(), Path::of);
    private final ClubModel model = new ClubModel();
    private final List<Origin> opportunities = new ArrayList<>();
    private final ClubController controller = new ClubController(
            model, new EventsFeature.Core(all.events(), all.attendees(), all.debrief(), all.set(), all.clock()),
            new EventsFeature.Ways(
                    file -> new EventsFeature.GuestList(PastedNames.read(""), ""), all.wayHome(), all.reciprocity(),
                    all.clubs(), all.clubReports(), contact -> {}, all.coffeeProposals(), () -> {}, opportunities::add),
            around.bench());
    private final Club club = new Club(Ids.next(), 0, "Photonics Cluster", "");

    @BeforeEach
    void aGroup() {
        all.clubs().save(club);
        for (String name : new String[] {"Ada Lovelace", "Grace Hopper"}) {
            Contact person = Contact.named(PersonName.of(name), TODAY);
            all.journal().commit(new Change("Add", Edit.added(person)));
            all.clubs().join(club, person, TODAY);
        }
        controller.show(club);
    }

    @Test
    void anOpportunityNotedHereCameFromTheGroup() {
        controller.newOpportunity();
        assertThat(opportunities).containsExactly(Origin.club(club.id()));
    }

    @Test
    void theRoleOfAMemberAndSinceWhenAreSaidInOneChangeThatIsUndone() {
        ClubReport.Member ada = model.members.getFirst();
        controller.edit(ada, " Chair ", LocalDate.of(2019, 3, 1));
        assertThat(model.members.getFirst().membership().role()).isEqualTo("Chair");
        assertThat(model.members.getFirst().membership().since()).isEqualTo(LocalDate.of(2019, 3, 1));
        controller.left(model.members.getFirst());
        assertThat(model.members.getLast().membership().role()).as("who left was chair").isEqualTo("Chair");
        all.journal().undo();
        all.journal().undo();
        assertThat(model.members.getFirst().membership().role()).isEmpty();
        assertThat(model.members.getFirst().membership().since()).isEqualTo(TODAY);
    }

    @Test
    void whatWasNotEditedIsNoChange() {
        int before = all.journal().history(99).size();
        controller.edit(model.members.getFirst(), "", TODAY);
        assertThat(all.journal().history(99)).hasSize(before);
    }

    @Test
    void aCoffeeIsProposedWithEachOfThoseToSitDownWithNextAndTheyAreNotAskedForAgain() {
        controller.planAll();
        assertThat(all.set().all(Coffee.class)).hasSize(2)
                .allMatch(it -> it.status() == CoffeeStatus.PROPOSED && it.contacts().size() == 1)
                .allMatch(it -> it.purpose().equals("One-to-one, Photonics Cluster"))
                .extracting(Coffee::start).doesNotHaveDuplicates();
        assertThat(around.notices).last().isEqualTo("Propose 2 one-to-ones of Photonics Cluster");
        controller.planAll();
        assertThat(all.set().all(Coffee.class)).hasSize(2);
    }
}
