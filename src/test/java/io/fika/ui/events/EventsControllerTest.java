package io.fika.ui.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.briefing.Paper;
import io.fika.briefing.Printing;
import io.fika.briefing.Sheet;
import io.fika.briefing.SheetPdf;
import io.fika.events.Club;
import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.PastedNames;
import io.fika.events.Recognised;
import io.fika.journal.Ids;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import io.fika.growth.Origin;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EventsControllerTest {
    private final Database database = Database.inMemory();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    @AutoClose
    private final Core all = new Core(database, clock);
    private final Journal journal = all.journal();
    private final EventsModel model = new EventsModel();
    private final DebriefModel debriefs = new DebriefModel();
    private final Around around = new Around(journal);
    private final List<String> notices = around.notices;
    private final Workbench bench = around.bench();
    private final EventsFeature.Core core =
            new EventsFeature.Core(all.events(), all.attendees(), all.debrief(), all.set(), clock);
    private final EventsFeature.Sheets sheets = new EventsFeature.Sheets(
            all.briefings(), new Sheet(database.photos()), Printing.NONE, all.suggestions(), Tasks.atOnce());
    private final List<Origin> opportunities = new ArrayList<>();
    private final ClubModel groups = new ClubModel();
    private final EventsFeature.Ways ways = new EventsFeature.Ways(
            file -> new EventsFeature.GuestList(PastedNames.read("Ada Lovelace, Analytical"), ""), all.wayHome(),
            all.reciprocity(), all.clubs(), all.clubReports(), contact -> {}, all.coffeeProposals(), () -> {}, opportunities::add);
    private final GuestsController guests = new GuestsController(model, core, bench);
    private final PasteController pastes =
            new PasteController(model, core.attendees(), ways.lists(), Tasks.atOnce(), bench);
    private final ToMeetController meeting = new ToMeetController(model, core, all.suggestions(), bench);
    private final SheetController sheet = new SheetController(model, sheets, bench);
    private final DebriefController debrief = new DebriefController(
            model, debriefs, core, ways, bench);
    private final EventsController controller =
            new EventsController(model, core, ways, bench, new EventsController.Parts(
                    guests, sheet, debrief, new ClubController(groups, core, ways, bench)));

    @Test
    void anOpportunityNotedHereCameFromTheEvent() {
        controller.newOpportunity();
        assertThat(opportunities).as("no event is shown").isEmpty();
        controller.add();
        controller.newOpportunity();
        assertThat(opportunities).containsExactly(Origin.event(shown().id()));
    }

    @Test
    void aGroupIsShownInPlaceOfTheEvent() {
        Club club = new Club(Ids.next(), 0, "Photonics Cluster", "");
        all.clubs().save(club);
        controller.openClub(club.id());
        assertThat(groups.shown.get()).extracting(Club::id).isEqualTo(club.id());
        assertThat(model.clubs).extracting(Club::id).containsExactly(club.id());
    }

    @Test
    void aNewEventIsShownAtOnceAndUndoneAway() {
        controller.reload();
        assertThat(model.isEmpty()).isTrue();
        controller.add();
        assertThat(model.upcoming).hasSize(1);
        assertThat(shown().name()).isEqualTo("New event");
        journal.undo();
        assertThat(model.isEmpty()).isTrue();
        assertThat(model.selected.get()).isNull();
    }

    @Test
    void whatWasNotEditedIsNotStored() {
        controller.add();
        notices.clear();
        controller.save(shown());
        assertThat(notices).isEmpty();
        assertThat(journal.history(9)).hasSize(1);
    }

    @Test
    void aPastedNameThatSeveralBearIsDecidedByTheUser() {
        Contact one = known("Anna Berg");
        known("Anna Berg");
        controller.add();
        pastes.pasting(true);
        pastes.read("Anna Berg\nNobody Known");
        assertThat(pastes.pastedCounts()).containsExactly(0L, 1L, 1L);
        pastes.decide(model.pasted.getFirst(), one);
        assertThat(model.pasted.getFirst()).isInstanceOf(Recognised.Known.class);
        pastes.addPasted();
        assertThat(model.pasting.get()).isFalse();
        assertThat(model.guests).extracting(row -> row.attendance().contact()).containsExactly(one.id(), null);
    }

    @Test
    void aSixthPersonToMeetIsRefusedWithTheReason() {
        controller.add();
        pastes.read("A a\nB b\nC c\nD d\nE e\nF f");
        pastes.addPasted();
        for (int i = 0; i < 6; i++) {
            meeting.mustMeet(model.guests.get(i), true);
        }
        assertThat(model.guests).extracting(GuestRow::attendance).filteredOn(Attendance::mustMeet).hasSize(5);
        assertThat(notices).last().asString().contains("room for 5 people");
    }

    @Test
    void theSheetIsSetWhenItIsLookedAtAndFollowsEdits() {
        controller.add();
        assertThat(model.sheet.sheet()).isNull();
        controller.show(EventsModel.Part.SHEET);
        SheetPdf first = Objects.requireNonNull(model.sheet.sheet());
        assertThat(first.pages()).isEqualTo(2);
        sheet.desk().paper(Paper.LETTER);
        assertThat(model.sheet.sheet()).isNotNull().isNotSameAs(first);
        controller.show(EventsModel.Part.PLAN);
        assertThat(model.sheet.sheet()).isNull();
    }

    private Event shown() {
        return Objects.requireNonNull(model.selected.get());
    }

    private Contact known(String name) {
        Contact contact = Contact.named(PersonName.of(name), LocalDate.of(2026, 1, 1));
        journal.commit(new Change("Add", Edit.added(contact)));
        return contact;
    }
}
