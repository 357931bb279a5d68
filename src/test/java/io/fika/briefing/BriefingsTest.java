package io.fika.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fika.people.Contact;
import io.fika.people.Story;
import io.fika.people.TouchKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BriefingsTest {
    @AutoClose
    private final OpticsEvening evening = new OpticsEvening();

    @Test
    void saysOfSomebodyUnknownThatNothingIsKnown() {
        evening.bare("Quiet evening");
        evening.attend(evening.person("Yara Xu", "", "", -1, 2), true, "");
        evening.stored();
        Card card = evening.briefing(false).mustMeets().getFirst();
        assertThat(lines(card)).containsExactlyInAnyOrderEntriesOf(Map.of(
                "Goal", "–", "Met", "–", "Last", "–", "Open", "–", "Looks for", "not known"));
        assertThat(card.question()).isEmpty();
        assertThat(card.work()).isEmpty();
        assertThat(card.ring()).isEqualTo("not met yet");
    }

    @Test
    void saysWhatIsKnownWithItsDates() {
        OpticsEvening sketch = OpticsEvening.ofTheSketch();
        try (sketch) {
            Card nadia = sketch.briefing(false).mustMeets().getFirst();
            assertThat(nadia.work()).isEqualTo("Head of Purchasing, Lumen Optics");
            assertThat(lines(nadia))
                    .containsEntry("Met", "Optics Evening, July 2026")
                    .containsEntry("Open", "I owe: a supplier list for prisms (28 Nov)")
                    .containsEntry("Looks for", "a coating lab that takes small series → Sven Lindqvist offers this")
                    .containsEntry("Leave out", "last year’s late delivery");
            assertThat(lines(nadia).get("Last")).startsWith("26 Sep").endsWith("coffee: new line starts in spring");
        }
    }

    @Test
    void namesTheColleagueWhoCouldIntroduceSomebodyNotMet() {
        evening.bare("Evening");
        evening.person("Amara Okafor", "", "Photonics Cluster", 0, 2);
        evening.person("Somebody Further", "", "Photonics Cluster", 3, 2);
        evening.attend(evening.person("Yara Xu", "", "photonics cluster", -1, 2), true, "");
        evening.stored();
        assertThat(lines(evening.briefing(false).mustMeets().getFirst()))
                .containsEntry("Through", "Amara Okafor (Inner circle)");
    }

    @Test
    void putsAtMostFiveOnPageOneAndTheRestAtTheTopOfThePageTwo() {
        evening.bare("Evening");
        for (int i = 0; i < 8; i++) {
            evening.attend(evening.person("Person " + i, "", "", 3, 0), i > 0, "");
        }
        evening.stored();
        EventBriefing briefing = evening.briefing(false);
        assertThat(briefing.mustMeets()).hasSize(5);
        assertThat(briefing.others()).extracting(Row::name).containsExactly("Person 6", "Person 7", "Person 0");
    }

    @Test
    void hasAtMostFourPointsTheLastOfThemWhatToLeaveOut() {
        try (OpticsEvening sketch = OpticsEvening.ofTheSketch()) {
            assertThat(sketch.briefing(false).points()).hasSize(4).endsWith("Not: the insolvency at Helios");
        }
    }

    @Test
    void saysHowManyAreNotShown() {
        evening.bare("Evening");
        evening.attend(evening.person("Known Person", "", "", 3, 0), false, "");
        for (int i = 0; i < 30; i++) {
            evening.stranger("Stranger " + i, "");
        }
        evening.stored();
        EventBriefing cut = evening.briefing(false).within(new Room(100, 9, 40, 4, 3, 7, 0));
        assertThat(cut.others()).hasSize(4);
        assertThat(cut.note()).isEqualTo("27 more not shown, all unknown to you.");
        assertThat(evening.briefing(false).within(new Room(100, 9, 40, 0, 3, 7, 0)).note()).isEqualTo("31 more not shown, 30 of them unknown to you.");
    }

    @Test
    void bringsTogetherWhoLooksForAndWhoOffers() {
        try (OpticsEvening sketch = OpticsEvening.ofTheSketch()) {
            assertThat(sketch.briefing(false).pairs())
                    .extracting(Pair::first, Pair::second)
                    .contains(
                            tuple("Nadia Okafor", "Sven Lindqvist"),
                            tuple("Celia Weber", "Jae Haddad"));
        }
    }

    @Test
    void saysWhichMissingRoleIsThere() {
        try (OpticsEvening sketch = OpticsEvening.ofTheSketch()) {
            assertThat(sketch.briefing(false).missing())
                    .containsExactly(
                            "A lawyer for export questions", "somebody at a second glassworks",
                            "a journalist (Esme Garcia is here)");
        }
    }

    @Test
    void aRedactedSheetHoldsNothingOfWhatIsBetweenTwoPeople() {
        try (OpticsEvening sketch = OpticsEvening.ofTheSketch()) {
            String all = sketch.briefing(true).toString();
            assertThat(all).contains("Nadia Okafor", "Lumen Optics");
            assertThat(all).doesNotContain(
                    "prisms (28", "spring line starts", "late delivery", "Contact sphere", "Client", "robotics",
                    "insolvency", "a lawyer", "Agree a date", "not known", "never");
        }
    }

    @Test
    void anEmptyEventSaysWhatIsNotThereYet() {
        evening.bare("Empty");
        evening.stored();
        EventBriefing briefing = evening.briefing(false);
        assertThat(briefing.badge()).isEqualTo("0 on the list · 0 known to you");
        assertThat(briefing.purpose()).contains("No purpose chosen yet");
        assertThat(briefing.mustMeets()).isEmpty();
        assertThat(briefing.pitch().isEmpty()).isTrue();
    }

    @Test
    void thereIsNoBriefingOfWhatDoesNotExist() {
        assertThat(evening.briefings.contentFor(evening.event, false)).isEmpty();
        assertThat(evening.briefings.contentForContact(evening.event, false)).isEmpty();
    }

    @Test
    void theSheetOfAPersonHasTheLatestTouchesFirst() {
        Contact nadia = evening.person("Nadia Okafor", "", "", 1, 0, "", new Story("at a fair", null, "", "", "likes tea"));
        evening.touch(nadia, TouchKind.CALL, LocalDate.of(2026, 3, 1), "first");
        evening.touch(nadia, TouchKind.COFFEE, LocalDate.of(2026, 11, 1), "second");
        evening.stored();
        PersonBriefing briefing = evening.briefings.contentForContact(nadia.id(), false).orElseThrow();
        assertThat(briefing.touches()).extracting(Line::text).containsExactly("1 Nov, coffee: second", "1 Mar, call: first");
        assertThat(briefing.standing()).isEqualTo("Every 60 days; last touch 1 Nov, 44 days ago");
        assertThat(briefing.facts()).contains(new Line("Note", "likes tea"), new Line("Offers", "not known"));
        PersonBriefing redacted = evening.briefings.contentForContact(nadia.id(), true).orElseThrow();
        assertThat(List.of(redacted.facts(), redacted.touches(), redacted.pairs())).allMatch(List::isEmpty);
    }

    private static Map<String, String> lines(Card card) {
        return card.lines().stream().collect(Collectors.toMap(Line::label, Line::text));
    }
}
