package io.fika.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.journal.Ids;
import io.fika.people.BulkEdit;
import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.people.Defaults;
import io.fika.people.Facet;
import io.fika.people.Filter;
import io.fika.people.PersonName;
import io.fika.people.SavedFilter;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import io.fika.ui.kit.Remembered;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    private final Around around = new Around(core.journal());
    private final Remembered remembered = Remembered.forNow();
    private final PeopleModel model = new PeopleModel();
    private final PeopleController controller = controller(model);
    private final Contact ada = Contact.named(PersonName.of("Ada King"), TODAY);
    private final Contact sven = Contact.named(PersonName.of("Sven Lindqvist"), TODAY);
    private final Contact oe = Contact.named(PersonName.of("Österberg"), TODAY);

    @BeforeEach
    void fill() {
        core.people().add(List.of(sven, ada, oe));
        core.people().moveTo(Defaults.rings().getFirst(), List.of(ada.id()));
    }

    @AfterEach
    void close() {
        core.close();
    }

    private PeopleController controller(PeopleModel shown) {
        var sources = new PeopleFeature.Sources(
                core.people(), core.search(), core.standings(), core.database().touches(), core.journal(), core.bulk());
        var doors = new PeopleFeature.Doors(() -> {}, () -> {}, () -> {}, around.opened::addAll, around.opened::add);
        return new PeopleController(shown, sources, doors, around.bench(), remembered);
    }

    @Test
    void filtersAndSearches() {
        controller.onFilter(Filter.ALL.withText("lindkvist"));
        assertThat(names()).containsExactly("Sven Lindqvist");
        controller.onFilter(Filter.of(Facet.RING, ""));
        assertThat(names()).containsExactly("Österberg", "Sven Lindqvist");
        controller.onEverybody();
        assertThat(names()).as("as the language orders letters").containsExactly("Ada King", "Österberg", "Sven Lindqvist");
        assertThat(model.total().get()).isEqualTo(3);
    }

    @Test
    void theOrderIsOfTheColumnAndNobodyUnknownComesFirst() {
        touched(ada, 90);
        touched(sven, 3);
        controller.onOrder(Optional.of(new RowOrder(PersonColumn.LAST, false)));
        assertThat(names()).containsExactly("Ada King", "Sven Lindqvist", "Österberg");
        controller.onOrder(Optional.of(new RowOrder(PersonColumn.LAST, true)));
        assertThat(names()).containsExactly("Sven Lindqvist", "Ada King", "Österberg");
        controller.onOrder(Optional.of(new RowOrder(PersonColumn.NAME, true)));
        assertThat(names()).containsExactly("Sven Lindqvist", "Österberg", "Ada King");
    }

    @Test
    void whoDriftsIsInTheOrderOfLapsedThenInnerThenMostOverdue() {
        core.people().setCadence(List.of(sven.id(), oe.id()), 30);
        touched(ada, 25); // every 21: late
        touched(sven, 60);
        touched(oe, 90);
        controller.onView(PeopleViews.all().getFirst());
        assertThat(names()).containsExactly("Österberg", "Sven Lindqvist", "Ada King");
        controller.onLonger(model.rows().getFirst());
        assertThat(core.people().find(oe.id()).orElseThrow().cadenceDays()).isEqualTo(45);
        controller.onPause(oe.id());
        assertThat(names()).containsExactly("Sven Lindqvist", "Ada King");
    }

    @Test
    void columnsAndOrderAreRememberedAcrossStarts() {
        controller.onColumn(PersonColumn.EMAIL, true);
        controller.onColumn(PersonColumn.WORK, false);
        controller.onColumn(PersonColumn.NAME, false);
        controller.onOrder(Optional.of(new RowOrder(PersonColumn.RING, true)));
        var again = new PeopleModel();
        controller(again);
        assertThat(again.columns.get()).startsWith(PersonColumn.NAME).contains(PersonColumn.EMAIL)
                .doesNotContain(PersonColumn.WORK);
        assertThat(again.order.get()).contains(new RowOrder(PersonColumn.RING, true));
    }

    @Test
    void aFieldOfTheUsersOwnIsAColumnAnOrderAndAFilter() {
        own(ada, "Shoe; size, EU", "41");
        own(oe, "Shoe; size, EU", "38");
        own(sven, "X-VCARD", "kept as it came");
        assertThat(model.known.get().fields()).containsExactly("Shoe; size, EU");
        var size = new OwnColumn("Shoe; size, EU");
        controller.onColumn(size, true);
        controller.onOrder(Optional.of(new RowOrder(size, false)));
        assertThat(names()).containsExactly("Österberg", "Ada King", "Sven Lindqvist");
        assertThat(model.rows().stream().map(size::text)).containsExactly("38", "41", "");
        controller.onOrder(Optional.of(new RowOrder(size, true)));
        assertThat(names()).containsExactly("Ada King", "Österberg", "Sven Lindqvist");
        controller.onFilter(Filter.of(Facet.OWN, "Shoe; size, EU: 38"));
        assertThat(names()).containsExactly("Österberg");
        assertThat(Filter.parse(model.filter.get().written())).isEqualTo(model.filter.get());
        var again = new PeopleModel();
        controller(again);
        assertThat(again.columns.get()).endsWith(size).hasSize(PersonColumn.USUAL.size() + 1);
        assertThat(again.order.get()).contains(new RowOrder(size, true));
        controller.onColumn(size, false);
        assertThat(model.columns.get()).isEqualTo(PersonColumn.USUAL);
    }

    private void own(Contact contact, String name, String value) {
        core.people().change(contact.id(), "field", now -> now.withExtras(List.of(new Extra(name, value))));
    }

    @Test
    void aSavedFilterBringsItsOrderAndForgetsWhatIsGone() {
        controller.onFilter(Filter.of(Facet.RING, "").withText("berg"));
        controller.onOrder(Optional.of(new RowOrder(PersonColumn.DUE, true)));
        controller.onSave("Bergs");
        SavedFilter saved = model.saved.getFirst();
        controller.onEverybody();
        assertThat(model.order.get()).isEmpty();
        controller.onView(saved);
        assertThat(names()).containsExactly("Österberg");
        assertThat(model.order.get()).contains(new RowOrder(PersonColumn.DUE, true));
        controller.onRename(saved, "Mountains");
        assertThat(model.chosen.get().orElseThrow().name()).isEqualTo("Mountains");
        controller.onRemove(model.chosen.get().orElseThrow());
        assertThat(model.saved).isEmpty();
    }

    @Test
    void anEditOfManyThatIsStoppedLeavesAllAsTheyWere() {
        String before = core.database().check().digest();
        controller.onPrepare(List.of(ada.id(), sven.id()), new BulkEdit.Paused(true));
        // in the middle of it
        core.journal().subscribe(committed -> controller.onStop());
        controller.onDo();
        assertThat(core.set().all(Contact.class)).noneMatch(Contact::paused);
        assertThat(core.database().check().digest()).isEqualTo(before);
        assertThat(model.bulk.get()).isEqualTo(PeopleModel.Bulk.NONE);
        assertThat(around.notices).endsWith("Stopped. Everybody is as before.");
    }

    @Test
    void anEditOfManyIsLookedAtThenDoneOrLeft() {
        controller.onPrepare(List.of(ada.id(), sven.id()), new BulkEdit.Paused(true));
        assertThat(model.bulk.get().prepared().orElseThrow().people()).isEqualTo(2);
        controller.onLeaveIt();
        assertThat(core.set().all(Contact.class)).noneMatch(Contact::paused);
        controller.onPrepare(List.of(ada.id(), sven.id()), new BulkEdit.Paused(true));
        controller.onDo();
        assertThat(core.set().all(Contact.class)).filteredOn(Contact::paused).hasSize(2);
        assertThat(model.bulk.get()).isEqualTo(PeopleModel.Bulk.NONE);
    }

    private List<String> names() {
        return model.rows().stream().map(PersonRow::name).toList();
    }

    private void touched(Contact contact, int daysAgo) {
        core.people().logTouch(new Touch(
                Ids.next(), 0, TouchKind.COFFEE, TODAY.minusDays(daysAgo), null, "", List.of(contact.id()), null, null));
    }
}
