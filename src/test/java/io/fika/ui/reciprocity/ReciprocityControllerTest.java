package io.fika.ui.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.growth.Letters;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PeopleSearch;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import io.fika.reciprocity.Became;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Matching;
import io.fika.reciprocity.Nearness;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Promise;
import io.fika.reciprocity.Reciprocity;
import io.fika.reciprocity.WishState;
import io.fika.ui.Around;
import io.fika.ui.kit.Mail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReciprocityControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @AutoClose
    private final Database database = Database.inMemory();

    private LocalDate now = TODAY;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.atTime(9, 0).toInstant(ZoneOffset.UTC);
        }
    };
    private final Journal journal = new Journal(database.journal(), clock);
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Reciprocity reciprocity =
            new Reciprocity(journal, set, new Matching(set, Nearness.Source.unknown(TODAY)));
    private final Around around = new Around(journal);
    private final ReciprocityModel model = new ReciprocityModel();
    private final List<Mail.Letter> mailed = new ArrayList<>();
    private final ReciprocityFeature.Use use = new ReciprocityFeature.Use(
            reciprocity, new Letters(journal, set), new PeopleSearch(set, journal), clock,
            new ReciprocityFeature.Ways(mailed::add, match -> {}));
    private final ReciprocityController controller = new ReciprocityController(model, around.bench(), use);
    private final IntroductionController introductions = new IntroductionController(model, around.bench(), use);
    private final PromiseController promises = new PromiseController(around.bench(), use);
    private final FavourController favours = new FavourController(around.bench(), use);

    @Test
    void whatIsBeingTypedIsAnsweredAtEveryLetterAndNotStored() {
        Contact sven = known("Sven Berg");
        reciprocity.addOffer(sven.id(), "knows a coating lab #optics", TODAY);
        reciprocity.addOffer(known("Ada").id(), "a coating", TODAY);
        controller.typed(true, null, "a coating la");
        assertThat(model.liveWords.get()).isEqualTo("2 people offer this");
        assertThat(model.live.getFirst().reason()).contains("coating");
        controller.typed(true, sven, "a coating lab");
        assertThat(model.liveWords.get()).as("nobody answers themselves").isEqualTo("One person offers this");
        controller.typed(true, null, "a beekeeper");
        assertThat(model.liveWords.get()).isEqualTo("Nobody offers this yet");
        controller.typed(true, null, " ");
        assertThat(model.liveWords.get()).isEmpty();
        assertThat(set.all(Need.class)).isEmpty();
        controller.note(true, null, " ", () -> {});
        assertThat(set.all(Need.class)).isEmpty();
    }

    @Test
    void anIntroductionGoesFromTheFirstQuestionToWhatBecameOfIt() {
        Contact nadia = reached("Nadia Okafor", "nadia@example.org");
        Contact sven = known("Sven Berg");
        controller.note(true, nadia, "a coating lab for prisms #optics", () -> {});
        controller.note(false, sven, "knows a coating lab", () -> {});
        introductions.introduce(model.help.getFirst());
        assertThat(model.page.get()).isEqualTo(ReciprocityModel.Page.INTRODUCTIONS);
        assertThat(model.help).isEmpty();

        Introduction proposed = chosen();
        assertThat(introductions.letter(proposed, Letters.Kind.SEEKER).orElseThrow()).satisfies(letter -> {
            assertThat(letter.to()).containsExactly("nadia@example.org");
            assertThat(letter.text()).startsWith("Hello Nadia,").contains("a coating lab for prisms").doesNotContain("[");
        });
        introductions.mail(proposed, Letters.Kind.SEEKER, "my own words");
        assertThat(mailed).singleElement().satisfies(letter -> assertThat(letter.text()).isEqualTo("my own words"));
        assertThat(chosen().stage()).isEqualTo(IntroductionStage.ASKED);
        introductions.mail(chosen(), Letters.Kind.GIVER, "");
        assertThat(mailed).as("no address of Sven is known").hasSize(1);
        introductions.copied(chosen(), Letters.Kind.BOTH);
        assertThat(chosen().stage()).isEqualTo(IntroductionStage.MADE);

        assertThat(model.followUps).isEmpty();
        now = TODAY.plusDays(14);
        controller.reload();
        assertThat(model.followUps).hasSize(1);
        introductions.stage(chosen(), IntroductionStage.WORKED);
        assertThat(model.followUps).isEmpty();
        assertThat(chosen().day()).as("when they were introduced").isEqualTo(TODAY);
        assertThat(set.all(Need.class)).allMatch(need -> need.state() == WishState.MET);
        journal.undo();
        assertThat(set.all(Need.class)).allMatch(Need::open);
        assertThat(model.followUps).hasSize(1);
    }

    @Test
    void theWordsOfALetterAreTheUsersOnceTheyWereChanged() {
        Contact nadia = known("Nadia Okafor");
        reciprocity.addNeed(nadia.id(), "a [giver] of $1", TODAY);
        reciprocity.addOffer(known("Sven Berg").id(), "giver", TODAY);
        introductions.introduce(model.help.getFirst());
        introductions.reword(Letters.Kind.BOTH, "Hi [seeker], [need], [nonsense]!", () -> {});
        assertThat(introductions.letter(chosen(), Letters.Kind.BOTH).orElseThrow().text())
                .isEqualTo("Hi Nadia, a [giver] of $1, [nonsense]!");
        introductions.reword(Letters.Kind.BOTH, Letters.usual(Letters.Kind.BOTH), () -> {});
        assertThat(introductions.wording(Letters.Kind.BOTH)).isEqualTo(Letters.usual(Letters.Kind.BOTH));
    }

    @Test
    void aSearchFindsByTextAndByPersonWithoutAccents() {
        reciprocity.addNeed(known("Zoë Müller").id(), "a bookkeeper", TODAY);
        controller.note(true, null, "a printer who does boxes", () -> {});
        assertThat(model.needs).hasSize(2);
        model.search.set("zoe mu");
        assertThat(model.needs).extracting(it -> it.it().text()).containsExactly("a bookkeeper");
        model.search.set("boxes");
        assertThat(model.needs).singleElement().satisfies(it -> assertThat(it.contact()).isNull());
        model.search.set("nobody asks this");
        assertThat(model.needs).isEmpty();
        assertThat(model.empty.get()).isFalse();
    }

    @Test
    void aPromiseIsKeptPutOffAndTakenBackAndEachIsUndone() {
        Contact ada = known("Ada Lovelace");
        promises.add(ada, By.ME, "send the drawings", TODAY.minusDays(3), () -> {});
        promises.add(ada, By.THEM, "a call", null, () -> {});
        assertThat(model.mine).singleElement().matches(it -> it.it().isOverdue(TODAY));
        promises.postpone(mine(), Period.ofWeeks(1));
        assertThat(mine().due()).as("from today, for its day is past").isEqualTo(TODAY.plusDays(7));
        promises.postpone(mine(), Period.ofDays(1));
        assertThat(mine().due()).isEqualTo(TODAY.plusDays(8));
        promises.withdraw(mine());
        assertThat(model.mine).isEmpty();
        journal.undo();
        promises.kept(mine());
        assertThat(model.mine).isEmpty();
        assertThat(set.all(Promise.class)).anyMatch(it -> TODAY.equals(it.keptOn()));
        journal.undo();
        assertThat(model.mine).hasSize(1);
        assertThat(model.theirs).hasSize(1);
    }

    @Test
    void whatBecameOfReferralsIsAShareOfThoseOfWhichOneKnows() {
        Contact ada = known("Ada");
        for (Became became : Became.values()) {
            favours.log(ada, By.ME, FavourKind.REFERRAL, became.name(), () -> {});
            favours.became(set.all(Favour.class).stream()
                    .filter(it -> it.text().equals(became.name())).findFirst().orElseThrow(), became);
        }
        favours.log(ada, By.ME, FavourKind.REFERRAL, "", () -> {});
        favours.log(ada, By.THEM, FavourKind.ADVICE, "", () -> {});
        assertThat(model.balance.get()).isEqualTo("Given 4, received 1");
        assertThat(model.referrals.get()).isEqualTo("Of the referrals you gave, 2 of 3 became something (67%): 1 business, "
                + "1 talking, 1 nothing; of one nobody has said yet");
        assertThat(model.tallies).containsExactly(new ReciprocityModel.Tally(ada, 4, 1));
    }

    @Test
    void whatIsMetIsListedOnWishAndOpenedAgain() {
        reciprocity.addNeed(known("Ada Lovelace").id(), "an engine builder", TODAY);
        controller.end(model.needs.getFirst().it(), WishState.MET);
        assertThat(model.needs).isEmpty();
        model.ended.set(true);
        assertThat(model.needs).singleElement().matches(it -> TODAY.equals(it.it().ended()));
        controller.end(model.needs.getFirst().it(), WishState.OPEN);
        assertThat(model.needs).singleElement().matches(it -> it.it().open() && it.it().ended() == null);
    }

    @Test
    void thePersonBehindALineIsOpenedAndMyOwnLineOpensNothing() {
        Contact ada = known("Ada Lovelace");
        controller.open(ada);
        controller.open(null);
        assertThat(around.opened).containsExactly(ada.id());
    }

    private Introduction chosen() {
        return Objects.requireNonNull(model.chosen.get()).it();
    }

    private Promise mine() {
        return model.mine.getFirst().it();
    }

    private Contact known(String name) {
        return stored(Contact.named(PersonName.typed(name), TODAY));
    }

    private Contact reached(String name, String address) {
        return stored(Contact.named(PersonName.typed(name), TODAY)
                .withMethods(List.of(new ContactMethod(ContactMethod.Kind.EMAIL, address, ""))));
    }

    private Contact stored(Contact contact) {
        journal.commit(new Change("Add", Edit.added(contact)));
        return set.find(Contact.class, contact.id()).orElseThrow();
    }
}
