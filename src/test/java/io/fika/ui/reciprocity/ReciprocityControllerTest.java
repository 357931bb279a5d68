package io.fika.ui.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.persistence.Database;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Matching;
import io.fika.reciprocity.Nearness;
import io.fika.reciprocity.Reciprocity;
import io.fika.ui.Around;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReciprocityControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @AutoClose
    private final Database database = Database.inMemory();

    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final Journal journal = new Journal(database.journal(), clock);
    private final WorkingSet set = new WorkingSet(database.entities(), journal);
    private final Reciprocity reciprocity = 
            new Reciprocity(journal, set, new Matching(set, Nearness.Source.unknown(TODAY)));
    private final Around around = new Around(journal);
    private final ReciprocityModel model = new ReciprocityModel();
    private final ReciprocityController controller =
            new ReciprocityController(model, reciprocity, set, clock, around.bench());

    @Test
    void whatOneSeeksAndAnotherGivesIsAMatchUntilTheyAreIntroduced() {
        Contact nadia = known("Nadia Okafor");
        Contact sven = known("Sven Berg");
        reciprocity.addNeed(nadia.id(), "a coating lab for prisms", TODAY);
        reciprocity.addOffer(sven.id(), "knows a coating lab", TODAY);
        assertThat(model.matches).hasSize(1);
        assertThat(Objects.requireNonNull(model.matches.getFirst().seeker()).id()).isEqualTo(nadia.id());
        controller.introduce(model.matches.getFirst());
        assertThat(set.all(Introduction.class)).hasSize(1);
        assertThat(model.matches).isEmpty();
        journal.undo();
        assertThat(model.matches).hasSize(1);
    }

    @Test
    void aSearchFindsByTextAndByPersonWithoutAccents() {
        Contact zoe = known("Zoë Müller");
        reciprocity.addNeed(zoe.id(), "a bookkeeper", TODAY);
        controller.addNeed("a printer who does boxes");
        assertThat(model.needs).hasSize(2);
        model.search.set("zoe mu");
        assertThat(model.needs).extracting(it -> it.it().text()).containsExactly("a bookkeeper");
        model.search.set("boxes");
        assertThat(model.needs).singleElement().satisfies(it -> assertThat(it.contact()).isNull());
        model.search.set("nobody asks this");
        assertThat(model.needs).isEmpty();
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void blankWordsAreNotStored() {
        controller.addNeed("  ");
        controller.addOffer("");
        assertThat(journal.history(9)).isEmpty();
        assertThat(model.isEmpty()).isTrue();
    }

    @Test
    void aKeptPromiseLeavesTheList() {
        Contact ada = known("Ada Lovelace");
        reciprocity.promise(ada.id(), By.ME, "send the drawings", TODAY.plusDays(3));
        assertThat(model.promises).hasSize(1);
        controller.kept(model.promises.getFirst().it());
        assertThat(model.promises).isEmpty();
        journal.undo();
        assertThat(model.promises).hasSize(1);
    }

    @Test
    void aClosedNeedNoLongerMatches() {
        reciprocity.addNeed(known("Ada Lovelace").id(), "an engine builder", TODAY);
        controller.addOffer("engine builder in Leeds");
        assertThat(model.matches).hasSize(1);
        controller.close(model.needs.getFirst().it());
        assertThat(model.needs).isEmpty();
        assertThat(model.matches).isEmpty();
    }

    @Test
    void thePersonBehindALineIsOpenedAndMyOwnLineOpensNothing() {
        Contact ada = known("Ada Lovelace");
        controller.open(ada);
        controller.open(null);
        assertThat(around.opened).containsExactly(ada.id());
    }

    private Contact known(String name) {
        Contact contact = Contact.named(PersonName.of(name), TODAY);
        journal.commit(new Change("Add", Edit.added(contact)));
        return contact;
    }
}
