package io.fika.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    private final Contact ada = person("Ada", "Lumen Optics");
    private final Contact ben = person("Ben", "Lumen optics");
    private final Contact cleo = person("Cleo", "");

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void anOfferThatAnswersANeedIsAnIntroductionToMake() {
        store(Offer.of(ada.id(), "a coating lab", TODAY));
        store(Need.of(cleo.id(), "somebody with a coating lab", TODAY));
        assertThat(core.ties().introductions(now())).singleElement().satisfies(tie -> {
            assertThat(tie.from()).isEqualTo(ada.id());
            assertThat(tie.to()).isEqualTo(cleo.id());
            assertThat(tie.sentence())
                    .isEqualTo("Ada offers “a coating lab” — Cleo looks for “somebody with a coating lab”: introduce them?");
        });
    }

    @Test
    void whoMetTogetherOrWorksTogetherKnowsEachOther() {
        store(new Touch(
                Ids.next(), 0, TouchKind.MEETING, LocalDate.of(2026, 5, 3), By.ME, "", List.of(ada.id(), cleo.id()), null,
                null));
        assertThat(core.ties().acquaintances(now())).extracting(Tie::sentence).containsExactly(
                "Ada and Cleo: met together on 3 May", "Ada and Ben: both at Lumen Optics");
    }

    @Test
    void ofAsManyAsWorkForALargeCompanyNobodyCanTell() {
        for (int i = 0; i <= Acquaintances.FEW; i++) {
            person("Clerk " + i, "Large Company");
        }
        assertThat(core.ties().acquaintances(now())).hasSize(1);
    }

    @Test
    void whoCameThroughWhomAndWhomTheUserBroughtTogether() {
        core.journal().commit(new Change("Test", Edit.changed(ben, ben.withStory(ben.story().withThrough(ada.id())))));
        store(new Introduction(
                Ids.next(), 0, ada.id(), cleo.id(), null, null, TODAY, IntroductionStage.MADE, ""));
        assertThat(core.ties().through(now())).extracting(Tie::sentence).containsExactly(
                "Ben came to you through Ada", "You introduced Ada to Cleo on 22 November");
    }

    @Test
    void favoursAreCountedBothWays() {
        for (By by : List.of(By.ME, By.ME, By.THEM)) {
            store(Favour.of(ada.id(), by, FavourKind.ADVICE, TODAY, ""));
        }
        assertThat(GiveAndTake.all(core.set(), TODAY)).containsOnlyKeys(ada.id()).containsValue(new GiveAndTake(2, 1));
    }

    @Test
    void onAnEarlierDayOnlyWhatWasKnownThenCounts() {
        LocalDate then = LocalDate.of(2026, 6, 1);
        store(new Touch(
                Ids.next(), 0, TouchKind.MEETING, LocalDate.of(2026, 5, 3), By.ME, "", List.of(ada.id(), cleo.id()), null,
                null));
        store(new Touch(
                Ids.next(), 0, TouchKind.MEETING, then.plusDays(1), By.ME, "", List.of(ben.id(), cleo.id()), null, null));
        store(new Introduction(
                Ids.next(), 0, ada.id(), cleo.id(), null, null, then.plusDays(1), IntroductionStage.MADE, ""));
        store(Favour.of(ada.id(), By.ME, FavourKind.ADVICE, then, ""));
        store(Favour.of(ada.id(), By.ME, FavourKind.ADVICE, then.plusDays(1), ""));
        store(Offer.of(ada.id(), "a coating lab", then.minusDays(9)));
        store(Need.of(cleo.id(), "somebody with a coating lab", then.plusDays(9)));
        Circle early = Circle.of(then, List.of(ada, cleo));
        assertThat(core.ties().acquaintances(early)).extracting(Tie::sentence)
                .containsExactly("Ada and Cleo: met together on 3 May");
        assertThat(core.ties().through(early)).isEmpty();
        assertThat(core.ties().introductions(early)).isEmpty();
        assertThat(GiveAndTake.all(core.set(), then)).containsValue(new GiveAndTake(1, 0));
        assertThat(core.ties().acquaintances(now())).hasSize(3);
        assertThat(core.ties().introductions(now())).hasSize(1);
    }

    private Circle now() {
        return Circle.now(core.set(), TODAY);
    }

    private Contact person(String name, String organisation) {
        Contact contact = Contact.named(PersonName.of(name), TODAY).withWork(new Work(organisation, "", ""));
        store(contact);
        return core.set().find(Contact.class, contact.id()).orElseThrow();
    }

    private void store(Entity entity) {
        assertThat(core.journal().commit(new Change("Test", Edit.added(entity))).isDone()).isTrue();
    }
}
