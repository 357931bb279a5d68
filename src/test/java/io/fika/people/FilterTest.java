package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.journal.Entity;
import io.fika.journal.Journal;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Groups.Group;
import io.fika.persistence.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Database database = Database.inMemory();
    private final Journal journal = new Journal(database.journal(), Clock.systemUTC());
    private final WorkingSet set;
    private final SavedFilters saved;
    private final Contact ada = Contact.named(PersonName.of("Ada"), TODAY)
            .withMethods(List.of(new ContactMethod(ContactMethod.Kind.ADDRESS, ";;Quay 1;Hamburg;;20095;", "")));
    private final Group rowers = new Group(UUID.randomUUID(), "Rowers");

    FilterTest() {
        database.begin(Defaults.all());
        set = new WorkingSet(database.entities(), journal);
        saved = new SavedFilters(new Settings(set), journal);
    }

    private record One(Contact contact, Standing standing) implements Facets.Somebody {}

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void dueThisMonthInHamburg() {
        Filter filter = Filter.of(Facet.STANDING, Facets.THIS_MONTH).with(Facet.TOWN, "hamburg", true);
        assertThat(passes(filter, ada, 53, 60)).as("due on the 29th").isTrue();
        assertThat(passes(filter, ada, 51, 60)).as("due on the 1st").isFalse();
        assertThat(passes(filter, ada, 90, 60)).as("late").isTrue();
        assertThat(passes(filter, ada.withMethods(List.of()), 90, 60)).as("not in Hamburg").isFalse();
        assertThat(passes(filter, ada.withPaused(true), 90, 60)).as("paused").isFalse();
        assertThat(passes(filter, ada, null, 60)).as("never met").isFalse();
    }

    @Test
    void suppliersNeverMet() {
        Category supplier = named(Category.class, Category::name, "Supplier");
        Filter filter = Filter.of(Facet.LAST, Facets.NEVER).with(Facet.CATEGORY, supplier.id().toString(), true);
        assertThat(passes(filter, ada.withCategory(supplier.id()), null, 60)).isTrue();
        assertThat(passes(filter, ada.withCategory(supplier.id()), 1, 60)).isFalse();
        assertThat(passes(filter, ada, null, 60)).isFalse();
    }

    @Test
    void notForSoLongIsNotNever() {
        Filter filter = Filter.of(Facet.LAST, "90");
        assertThat(passes(filter, ada, 91, 60)).isTrue();
        assertThat(passes(filter, ada, 90, 60)).isFalse();
        assertThat(passes(filter, ada, null, 60)).isFalse();
        assertThat(passes(filter.with(Facet.LAST, Facets.NEVER, true), ada, null, 60)).as("either").isTrue();
        assertThat(passes(Filter.of(Facet.LAST, TODAY.minusDays(5).toString()), ada, 6, 60)).isTrue();
        assertThat(passes(Filter.of(Facet.LAST, TODAY.minusDays(5).toString()), ada, 5, 60)).isFalse();
    }

    @Test
    void ringsTagsGroupsAndTrust() {
        Ring inner = named(Ring.class, Ring::name, "Inner circle");
        assertThat(passes(Filter.of(Facet.RING, ""), ada, 1, 60)).isTrue();
        assertThat(passes(Filter.of(Facet.RING, inner.id().toString()), ada, 1, 60)).isFalse();
        assertThat(passes(
                        Filter.of(Facet.RING, inner.id().toString()),
                        ada.withPlacement(new Placement(inner.id(), 1, 0.5)), 1, 60))
                .isTrue();
        assertThat(passes(Filter.of(Facet.GROUP, rowers.id().toString()), ada, 1, 60)).isTrue();
        assertThat(passes(Filter.of(Facet.TAG, ""), ada, 1, 60)).isTrue();
        assertThat(passes(Filter.of(Facet.TRUST, Trust.CREDIBILITY.name()), ada, 1, 60)).isFalse();
        assertThat(passes(
                        Filter.of(Facet.TRUST, Trust.CREDIBILITY.name()),
                        ada.withTrust(TrustStage.of(Trust.CREDIBILITY)), 1, 60))
                .isTrue();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Filter filter = Filter.of(Facet.TOWN, "köln; am rhein, oben", "")
                .with(Facet.LAST, "90", true)
                .withText("a=b; c,\t\n%");
        assertThat(Filter.parse(filter.written())).isEqualTo(filter);
        assertThat(Filter.parse("nonsense;X=1;=;TOWN")).isEqualTo(Filter.ALL);
    }

    @Test
    void whatIsGoneIsDropped() {
        Filter filter = Filter.of(Facet.TAG, UUID.randomUUID().toString()).with(Facet.LAST, "soon", true)
                .with(Facet.RING, "", true);
        assertThat(facets().known(filter)).isEqualTo(Filter.of(Facet.RING, ""));
    }

    @Test
    void choicesAreCountedAndKeepWhatIsWanted() {
        assertThat(facets().choices(Facet.TOWN, List.of(one(ada, 1, 60), one(ada, 2, 60)), Filter.of(Facet.TOWN, "kiel")))
                .extracting(choice -> choice.value().name() + " " + choice.people())
                .containsExactly("Hamburg 2", "kiel 0");
    }

    @Test
    void filtersAreSavedRenamedRemovedAndUndone() {
        var never = new SavedFilter("Never\tmet", Filter.of(Facet.LAST, Facets.NEVER), "-LAST");
        saved.save(never);
        saved.save(new SavedFilter("Ada", Filter.ALL.withText("ada"), ""));
        assertThat(saved.all()).extracting(SavedFilter::name).containsExactly("Never\tmet", "Ada");
        assertThat(saved.all().getFirst()).isEqualTo(never);
        saved.rename(never, "Strangers");
        assertThat(saved.all()).extracting(SavedFilter::name).containsExactly("Strangers", "Ada");
        saved.remove(saved.all().getLast());
        assertThat(saved.all()).hasSize(1);
        journal.undo();
        journal.undo();
        assertThat(saved.all()).extracting(SavedFilter::name).containsExactly("Never\tmet", "Ada");
        saved.save(new SavedFilter("Ada", Filter.ALL.withText("ada b"), ""));
        assertThat(saved.all()).hasSize(2);
    }

    private boolean passes(Filter filter, Contact contact, @Nullable Integer daysAgo, int cadence) {
        return facets().passes(filter, one(contact, daysAgo, cadence));
    }

    private static One one(Contact contact, @Nullable Integer daysAgo, int cadence) {
        LastTouches touches =
                daysAgo == null ? null : new LastTouches(contact.id(), TODAY.minusDays(daysAgo), null, 1);
        return new One(contact, Standing.of(touches, new Cadence(cadence), contact.paused(), false, TODAY));
    }

    private Facets facets() {
        return new Facets(set, new Groups(List.of(rowers), Map.of(ada.id(), List.of(rowers))), TODAY);
    }

    private <E extends Entity> E named(
            Class<E> type, Function<E, String> name, String wanted) {
        return set.all(type).stream().filter(it -> name.apply(it).equals(wanted)).findFirst().orElseThrow();
    }
}
