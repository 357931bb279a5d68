package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Goals;
import io.fika.events.Met;
import io.fika.journal.Ids;
import io.fika.journal.Setting;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.LatestTouches;
import io.fika.people.Standings;
import io.fika.people.TouchKind;
import io.fika.reciprocity.Promise;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    @AutoClose
    private final OpticsEvening evening = new OpticsEvening();

    @BeforeEach
    void anEvening() {
        evening.bare("Evening");
    }

    @Test
    void whoLooksForWhatIOfferGoesBeforeWhoOffersWhatILookFor() {
        Contact giver = met("Giving Person", 3);
        Contact seeker = met("Seeking Person", 3);
        evening.need(null, "a coating lab");
        evening.offer(giver, "coating lab with free time");
        evening.offer(null, "prism suppliers");
        evening.need(seeker, "prism suppliers");
        assertThat(suggested()).extracting(it -> it.attendance().name(), Suggestion::reason).containsExactly(
                tuple("Seeking Person", "looks for what you offer: prism suppliers"),
                tuple(
                        "Giving Person", "offers what you look for: coating lab with free time"));
    }

    @Test
    void reasonsAddUpAndTheWeightiestIsSaidFirst() {
        Contact owed = met("Owed Person", 0);
        evening.add(Promise.of(owed.id(), By.ME, "a list", null));
        evening.add(Promise.of(owed.id(), By.THEM, "a call", null));
        assertThat(suggested()).singleElement().satisfies(it -> {
            assertThat(it.reasons()).containsExactly("you owe: a list", "owes you: a call", "one of your Inner circle");
            assertThat(it.weight())
                    .isEqualTo(Ground.I_OWE.weight() + Ground.THEY_OWE.weight() + Ground.CLOSE.weight());
        });
    }

    @Test
    void whoIsLateIsWorthMeeting() {
        Contact late = evening.person("Late Person", "", "", 3, 0);
        evening.touch(late, TouchKind.COFFEE, LocalDate.of(2025, 6, 1), "");
        evening.attend(late, false, "");
        assertThat(suggested()).singleElement()
                .extracting(Suggestion::reason).isEqualTo("late: last touch on 1 June 2025");
    }

    @Test
    void aStrangerInARoleThatIWantToKnowIsFoundByTheListAlone() {
        evening.add(new Setting("growth.roles", "A lawyer for export questions"));
        Contact insider = evening.person("Ines Kaya", "", "Kaya Partners", 1, 1);
        assertThat(insider.work().organisation()).isEqualTo("Kaya Partners");
        evening.add(attendance("Leo Lawson", "Export lawyer", "Kaya Partners"));
        assertThat(suggested()).singleElement().satisfies(it -> assertThat(it.reasons()).containsExactly(
                "a role you want to know: A lawyer for export questions", "Ines Kaya could introduce you", "not met before"));
    }

    @Test
    void atLeastTheWishedShareIsNew() {
        for (int i = 0; i < 6; i++) {
            Contact owed = met("Old Friend " + i, 1);
            evening.add(Promise.of(owed.id(), By.ME, "a list", null));
        }
        for (int i = 0; i < 6; i++) {
            evening.stranger("New Face " + i, "");
        }
        List<Suggestion> half = suggested(new Goals(6, 8, 2, 4, 50));
        assertThat(half).hasSize(5).filteredOn(Suggestion::fresh).hasSize(3);
        assertThat(half.getFirst().fresh()).as("the best still comes first").isFalse();
        assertThat(suggested(new Goals(6, 8, 2, 4, 0))).hasSize(5).noneMatch(Suggestion::fresh);
    }

    @Test
    void whoIsChosenStaysAndWhoWasPassedOverIsLeftOut() {
        Contact chosen = evening.person("Chosen Person", "", "", 3, 0);
        evening.attend(chosen, true, "");
        evening.stranger("New Face", "");
        evening.add(attendance("Passed Person", "", "").withPassedOver(true));
        assertThat(suggested()).extracting(it -> it.attendance().name()).containsExactly("New Face");
    }

    @Test
    void ofNewFacesThoseOfWhomTheListSaysSomethingComeBeforeBareNames() {
        evening.stranger("Bare Name", "");
        Contact insider = evening.person("Ines Kaya", "", "Kaya Partners", 1, 1);
        assertThat(insider.work().organisation()).isEqualTo("Kaya Partners");
        evening.stranger("New House", "Tern Robotics");
        evening.add(attendance("Known House", "", "Kaya Partners"));
        assertThat(suggested()).extracting(it -> it.attendance().name(), Suggestion::reason).containsExactly(
                tuple("Known House", "Ines Kaya could introduce you · not met before"),
                tuple("New House", "not met before · you know nobody at Tern Robotics"),
                tuple("Bare Name", "not met before: 50% of this event is for new people"));
    }

    @Test
    void whoWorksAtWhatILookForIsFoundByTheListAlone() {
        evening.need(null, "a coating lab for small series");
        evening.add(attendance("Kirsi Aaltonen", "Coating engineer", "Tern Robotics"));
        evening.stranger("Bare Name", "");
        assertThat(suggested().getFirst().reason()).startsWith("works at what you are after: ");
        assertThat(suggested().getFirst().attendance().name()).isEqualTo("Kirsi Aaltonen");
    }

    @Test
    void nobodyIsSuggestedForNothing() {
        met("Far Person", 3);
        assertThat(suggested()).isEmpty();
    }

    @Test
    void theSameNetworkGetsTheSameProposal() {
        for (int i = 0; i < 40; i++) {
            evening.stranger("New Face " + i, "Company");
        }
        List<Suggestion> once = suggested();
        assertThat(once).hasSize(3);
        assertThat(suggested()).isEqualTo(once);
    }

    private List<Suggestion> suggested() {
        return suggested(Goals.USUAL);
    }

    private List<Suggestion> suggested(Goals goals) {
        evening.stored();
        Event event = evening.events.find(evening.event).orElseThrow();
        Event wanted = new Event(
                event.id(), event.version(), event.name(), event.start(), event.end(), false, "", "", "", "", goals, "", "",
                "", 0, 0, 0, null, "", "", "", "", "", "", "");
        Standings standings = new Standings(
                evening.set, new LatestTouches(evening.database.touches(), evening.journal), contact -> false,
                OpticsEvening.CLOCK);
        return new Suggestions(evening.set, standings).of(wanted, evening.events.attendees(evening.event));
    }

    /** Somebody of the list whom I met lately. */
    private Contact met(String name, int ring) {
        Contact contact = evening.person(name, "", "", ring, 0);
        evening.touch(contact, TouchKind.COFFEE, OpticsEvening.TODAY.minusDays(1), "");
        evening.attend(contact, false, "");
        return contact;
    }

    private Attendance attendance(String name, String role, String organisation) {
        return new Attendance(
                Ids.next(), 0, evening.event, null, name, role, organisation, 0, false, "", "",
                Met.EXPECTED, "", 99);
    }
}
