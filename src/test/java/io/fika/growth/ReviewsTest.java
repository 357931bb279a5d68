package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fika.app.Core;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import io.fika.reciprocity.Became;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Promise;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 16);
    private static final Map<Quality, Integer> SCORES =
            Map.of(Quality.EXPERTISE, 4, Quality.RESOURCEFULNESS, 3, Quality.TRUST, 5, Quality.QUALITY, 2);

    @AutoClose
    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-12-16T21:30:00Z"), ZoneOffset.UTC));

    private final Reviews reviews = core.reviews();
    private final Contact ada = Contact.named(PersonName.of("Ada Lovelace"), LocalDate.of(2026, 10, 1));
    private final Contact grace = Contact.named(PersonName.of("Grace Hopper"), LocalDate.of(2026, 11, 1));

    @Test
    void oneIsKeptChangedAndRemovedAndAllIsUndone() {
        reviews.keep(SCORES, " I know optics ", "write twice");
        Review kept = reviews.all().getFirst();
        assertThat(Arrays.stream(Quality.values()).map(kept::score)).containsExactly(4, 3, 5, 2);
        assertThat(kept).extracting(Review::day, Review::text, Review::resolve)
                .containsExactly(TODAY, "I know optics", "write twice");
        reviews.change(kept.id(), Map.of(
                Quality.EXPERTISE, 1, Quality.RESOURCEFULNESS, 1, Quality.TRUST, 1, Quality.QUALITY, 1), "", "");
        assertThat(reviews.all()).singleElement().extracting(Review::trust).isEqualTo(1);
        core.journal().undo();
        assertThat(reviews.all()).singleElement().extracting(Review::trust).isEqualTo(5);
        reviews.remove(reviews.all().getFirst());
        assertThat(reviews.all()).isEmpty();
    }

    @Test
    void aQuestionThatWasNotAnsweredIsNoScore() {
        assertThatIllegalArgumentException().isThrownBy(() -> reviews.keep(Map.of(Quality.TRUST, 5), "", ""));
    }

    @Test
    void theNextIsDueThreeMonthsAfterTheLastOrAfterTheFirstPersonCame() {
        assertThat(Reviews.due(core.set())).as("nobody is there to want to know anybody").isEmpty();
        add(grace, ada);
        assertThat(Reviews.due(core.set())).contains(LocalDate.of(2027, 1, 1));
        reviews.keep(SCORES, "", "");
        assertThat(Reviews.due(core.set())).contains(LocalDate.of(2027, 3, 16));
    }

    @Test
    void topicsAreTheWordsThatFavoursOfAYearShareWhateverTheirForm() {
        add(ada, grace, favour(ada, By.ME, FavourKind.ADVICE, "how to buy prisms", 20, null),
                favour(grace, By.ME, FavourKind.ADVICE, "a prism for the probe", 300, null),
                favour(grace, By.ME, FavourKind.ADVICE, "a lens", 30, null),
                favour(grace, By.ME, FavourKind.ADVICE, "another lens", 400, null),
                favour(grace, By.THEM, FavourKind.ADVICE, "a lens", 30, null));
        assertThat(reviews.evidence()).filteredOn(it -> it.quality() == Quality.EXPERTISE).singleElement()
                .satisfies(topic -> {
                    assertThat(topic.sentence()).isEqualTo("prisms: 2 favours you gave within a year speak of it");
                    assertThat(topic.people()).containsExactly(ada.id(), grace.id());
                });
    }

    @Test
    void wheneverNeedsAreNotedTheirWordsAreTheTopics() {
        add(ada, favour(ada, By.ME, FavourKind.ADVICE, "an afternoon on prisms", 20, null),
                favour(ada, By.ME, FavourKind.ADVICE, "an afternoon on prisms", 30, null),
                Need.of(ada.id(), "a prism supplier", TODAY));
        assertThat(reviews.evidence()).filteredOn(it -> it.quality() == Quality.EXPERTISE)
                .extracting(Evidence::sentence).containsExactly("prisms: 2 favours you gave within a year speak of it");
    }

    @Test
    void whatWasGivenIntroducedAndKeptIsCountedOverThreeMonths() {
        add(ada, grace, favour(ada, By.ME, FavourKind.REFERRAL, "one", 20, Became.BUSINESS),
                favour(grace, By.ME, FavourKind.REFERRAL, "two", 40, Became.NOTHING),
                favour(grace, By.ME, FavourKind.REFERRAL, "long ago", 120, null),
                favour(grace, By.THEM, FavourKind.BUSINESS, "three", 5, null),
                introduction(IntroductionStage.WORKED, 9), introduction(IntroductionStage.MADE, 9),
                introduction(IntroductionStage.PROPOSED, 9), introduction(IntroductionStage.ASKED, 9), introduction(IntroductionStage.MET, 100),
                promise(By.ME, TODAY.minusDays(9), TODAY.minusDays(9)), promise(By.ME, TODAY.minusDays(20), TODAY.minusDays(3)),
                promise(By.ME, TODAY.minusDays(2), null), promise(By.ME, TODAY.plusDays(2), null),
                promise(By.ME, null, TODAY.minusDays(2)), promise(By.THEM, TODAY.minusDays(2), null));
        assertThat(reviews.evidence()).extracting(Evidence::sentence).contains(
                "2 favours given in three months, to 2 people",
                "2 introductions made in three months; 1 led to a meeting or more",
                "Of 4 promises of yours in three months: 2 kept in time, 1 late, 1 open past the day",
                "2 referrals given in three months; 1 became something",
                "Once in three months somebody recommended you or sent you business");
    }

    @Test
    void whereNothingWasLoggedItSaysSo() {
        assertThat(reviews.evidence()).hasSize(6).allMatch(it -> it.people().isEmpty())
                .extracting(Evidence::sentence).contains("No introduction made in three months", "No favour given in three months");
    }

    private Favour favour(Contact contact, By by, FavourKind kind, String text, int daysAgo, @Nullable Became became) {
        return new Favour(Ids.next(), 0, contact.id(), by, kind, TODAY.minusDays(daysAgo), text, became, "");
    }

    private Introduction introduction(IntroductionStage stage, int daysAgo) {
        return new Introduction(
                Ids.next(), 0, ada.id(), grace.id(), null, null, TODAY.minusDays(daysAgo), stage, "");
    }

    private Promise promise(By by, @Nullable LocalDate due, @Nullable LocalDate kept) {
        return new Promise(Ids.next(), 0, ada.id(), by, "a list", due, kept, null);
    }

    private void add(Entity... entities) {
        List<Edit<?>> edits = Arrays.stream(entities).<Edit<?>>map(Edit::added).toList();
        assertThat(core.journal().commit(new Change("Add", edits)).isDone()).isTrue();
    }
}
