package io.fika.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReciprocityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @AutoClose
    private final Database database = Database.inMemory();

    private final Journal journal = new Journal(database.journal(), Clock.systemUTC());
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Reciprocity reciprocity = 
            new Reciprocity(journal, set, new Matching(set, Nearness.Source.unknown(TODAY)));
    private final Contact nadia = known("Nadia");
    private final Contact sven = known("Sven");

    @Test
    void anIntroductionThatWasMadeIsNotProposedAgain() {
        reciprocity.addNeed(nadia.id(), "a coating lab", TODAY);
        reciprocity.addOffer(sven.id(), "coating lab", TODAY);
        Match match = reciprocity.matching().all().getFirst();
        assertThat(reciprocity.introduce(match, IntroductionStage.MADE, TODAY).isDone()).isTrue();
        assertThat(reciprocity.matching().all()).isEmpty();
        assertThat(reciprocity.introductions()).singleElement()
                .satisfies(it -> assertThat(it.stage()).isEqualTo(IntroductionStage.MADE));
        journal.undo();
        assertThat(reciprocity.matching().all()).hasSize(1);
    }

    @Test
    void openPromisesComeByTheirDayAndGoWhenKept() {
        reciprocity.promise(nadia.id(), By.ME, "whenever", null);
        reciprocity.promise(nadia.id(), By.ME, "later", TODAY.plusDays(9));
        reciprocity.promise(sven.id(), By.THEM, "sooner", TODAY.minusDays(9));
        assertThat(reciprocity.openPromises()).extracting(Promise::text).containsExactly("sooner", "later", "whenever");
        reciprocity.kept(reciprocity.openPromises().getFirst(), TODAY);
        assertThat(reciprocity.openPromises()).hasSize(2);
    }

    @Test
    void whatIsClosedIsNoLongerListed() {
        reciprocity.addNeed(null, "prisms", TODAY);
        reciprocity.addOffer(null, "time", TODAY);
        reciprocity.end(reciprocity.openNeeds().getFirst(), WishState.MET, TODAY);
        reciprocity.end(reciprocity.openOffers().getFirst(), WishState.WITHDRAWN, TODAY);
        assertThat(reciprocity.openNeeds()).isEmpty();
        assertThat(reciprocity.openOffers()).isEmpty();
    }

    @Test
    void favoursAreListedTheLatestFirst() {
        reciprocity.favour(nadia.id(), By.ME, FavourKind.ADVICE, TODAY.minusDays(3), "old");
        reciprocity.favour(sven.id(), By.THEM, FavourKind.REFERRAL, TODAY, "new");
        assertThat(reciprocity.favours()).extracting(Favour::text).containsExactly("new", "old");
    }

    private Contact known(String name) {
        Contact contact = Contact.named(PersonName.of(name), LocalDate.of(2026, 1, 1));
        journal.commit(new Change("Add", Edit.added(contact)));
        return contact;
    }
}
