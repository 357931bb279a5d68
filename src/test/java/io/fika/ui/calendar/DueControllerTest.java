package io.fika.ui.calendar;

import static io.fika.coffees.Desk.DECEMBER;
import static io.fika.coffees.Desk.december;
import static org.assertj.core.api.Assertions.assertThat;

import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Desk;
import io.fika.coffees.Planning;
import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.growth.MarketGaps;
import io.fika.growth.Wanted;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Facet;
import io.fika.people.Filter;
import io.fika.people.PeopleSearch;
import io.fika.people.Ring;
import io.fika.people.Work;
import io.fika.planner.Planner;
import io.fika.ui.Around;
import io.fika.ui.kit.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueControllerTest {
    private final Desk desk = new Desk();
    private final Around around = new Around(desk.journal);
    private final CalendarModel model = new CalendarModel(Desk.TODAY);
    private final CalendarController months = new CalendarController(
            model, around.bench(), desk.coffees, new Planning(new Planner(), desk.coffees, desk.people),
            Tasks.atOnce());
    private final DueController dues = new DueController(
            model, months, around.bench(),
            new DueController.Use(desk.coffees, new PeopleSearch(desk.set, desk.journal), desk.set));

    @BeforeEach
    void show() {
        months.month(DECEMBER);
    }

    @Test
    void anybodyIsFoundDueOrNotOnTheMapOrNotWithoutAccents() {
        desk.person("Ada", 1, 72);
        desk.person("Zoë Åberg", 3, 2);
        desk.person("Bo", 1, 70, person -> person.withWork(new Work("Ångström", "", "")));
        desk.person("Åsa", 1, 70, person -> person.withPlacement(null));
        assertThat(names()).containsExactly("Ada", "Bo");
        dues.find("zoe ab");
        assertThat(names()).containsExactly("Zoë Åberg");
        dues.find("angstrom");
        assertThat(names()).containsExactly("Bo");
        dues.find("asa");
        assertThat(names()).containsExactly("Åsa");
        assertThat(DueWords.why(model.due.shown.getFirst())).isEqualTo("nothing falls due · Not on the map");
        dues.find("nobody of that name");
        assertThat(names()).isEmpty();
        dues.showAll();
        assertThat(names()).containsExactly("Ada", "Bo");
    }

    @Test
    void whoeverMattersToTheTargetMarketIsMarkedAsSoonAsItIsWrittenDown() {
        UUID ada = desk.person("Ada", 1, 72, person -> person.withWork(new Work("", "", "Tax adviser")));
        Contact person = desk.set.find(Contact.class, ada).orElseThrow();
        assertThat(model.due.market.get().of(person)).isEmpty();
        new MarketGaps(desk.journal, desk.set).want(Wanted.Kind.ROLE, "tax adviser");
        assertThat(model.due.market.get().of(person)).contains("the only one you know: tax adviser");
        desk.journal.undo();
        assertThat(model.due.market.get().of(person)).isEmpty();
    }

    @Test
    void whoIsFoundSaysWhatIsPlannedAndTheAnswerFollowsTheBoard() {
        UUID zoe = desk.person("Zoë", 3, 2);
        dues.find("zoe");
        assertThat(model.due.shown.getFirst().planned()).isNull();
        desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), zoe);
        assertThat(model.due.shown.getFirst().planned()).isEqualTo(december(8, 9, 0));
    }

    @Test
    void filtersOfDifferentKindsAreCombinedAndThoseOfOneKindAdded() {
        UUID clients = desk.categories().get(1).id();
        desk.person("Ada", 1, 72, person -> person.withCategory(clients));
        desk.person("Bo", 0, 30, person -> person.withCategory(clients));
        desk.person("Cy", 1, 80);
        dues.filter(only(Facet.CATEGORY, clients.toString()));
        assertThat(names()).containsExactlyInAnyOrder("Ada", "Bo");
        dues.filter(DueFilter.ALL.with(now().with(Facet.RING, ring(1), true)));
        assertThat(names()).containsExactly("Ada");
        dues.filter(DueFilter.ALL.with(now().with(Facet.RING, ring(0), true)));
        assertThat(names()).containsExactlyInAnyOrder("Ada", "Bo");
        dues.filter(DueFilter.ALL.with(
                now().with(Facet.CATEGORY, clients.toString(), false).with(Facet.CATEGORY, "", true)));
        assertThat(names()).containsExactly("Cy");
        dues.showAll();
        assertThat(names()).hasSize(3);
    }

    @Test
    void theTownOfAnAddressAndTheFavouritePlaceAreOnePlaceWhateverTheirAccents() {
        desk.person("Ada", 1, 72, person -> living(person, "Malmö"));
        desk.person("Bo", 1, 72, person -> person.withWishes(new CoffeeWishes(Set.of(), null, "malmo", null)));
        desk.person("Cy", 1, 72, person -> living(person, "Lund"));
        desk.person("Di", 1, 72, person -> person.withMethods(
                List.of(new ContactMethod(ContactMethod.Kind.ADDRESS, "a street in Lund", ""))));
        assertThat(dues.facets().choices(Facet.TOWN, model.due.all.get(), Filter.ALL))
                .extracting(choice -> choice.value().key() + " " + choice.people())
                .containsExactly("malmo 2", "lund 1");
        dues.filter(only(Facet.TOWN, "malmo"));
        assertThat(names()).containsExactly("Ada", "Bo");
    }

    @Test
    void onlyWhoIsAMemberTodayPassesTheFilterByGroup() {
        UUID ada = desk.person("Ada", 1, 72);
        UUID bo = desk.person("Bo", 1, 72);
        Club club = desk.store(new Club(Ids.next(), 0, "Chamber", ""));
        member(club, ada, null);
        member(club, bo, Desk.TODAY.minusDays(1));
        dues.filter(only(Facet.GROUP, club.id().toString()));
        assertThat(names()).containsExactly("Ada");
        List<Edit<?>> edits = new ArrayList<>();
        desk.set.all(Membership.class).forEach(member -> edits.add(Edit.removed(member)));
        edits.add(Edit.removed(desk.set.find(Club.class, club.id()).orElseThrow()));
        desk.journal.commit(new Change("Dissolve", edits));
        assertThat(model.due.filter.get()).isEqualTo(DueFilter.ALL);
        assertThat(names()).containsExactly("Ada", "Bo");
    }

    @Test
    void whoHasACoffeeIsLeftOutOnWish() {
        UUID ada = desk.person("Ada", 1, 72);
        desk.person("Bo", 1, 72);
        dues.filter(DueFilter.ALL.withOnlyOpen(true));
        desk.coffee(CoffeeStatus.PROPOSED, december(8, 9, 0), ada);
        assertThat(names()).containsExactly("Bo");
    }

    @Test
    void aFilterIsRememberedWhateverItsPlacesAreCalled() {
        DueFilter filter = only(Facet.TOWN, "a=b;c,d é", "lund").withOnlyOpen(true);
        assertThat(DueFilter.parse(filter.text())).isEqualTo(filter);
        assertThat(DueFilter.parse(DueFilter.ALL.text())).isEqualTo(DueFilter.ALL);
        assertThat(DueFilter.parse(DueFilter.ALL.withOnlyOpen(true).text())).isEqualTo(DueFilter.ALL.withOnlyOpen(true));
        assertThat(DueFilter.parse("SHOE=1;TOWN;=;%%;TOWN=%z")).isEqualTo(only(Facet.TOWN, "%z"));
    }

    private static DueFilter only(Facet facet, String... keys) {
        return DueFilter.ALL.with(Filter.of(facet, keys));
    }

    private Filter now() {
        return model.due.filter.get().people();
    }

    private List<String> names() {
        return model.due.shown.stream().map(due -> due.person().name().full()).toList();
    }

    private String ring(int number) {
        List<Ring> rings = desk.rings();
        return rings.get(number).id().toString();
    }

    private static Contact living(Contact person, String town) {
        return person.withMethods(List.of(
                new ContactMethod(ContactMethod.Kind.EMAIL, "a;b;c;d@example.org", ""),
                new ContactMethod(ContactMethod.Kind.ADDRESS, ";;12\\; back yard;" + town + ";;;", "")));
    }

    private void member(Club club, UUID person, @Nullable LocalDate until) {
        desk.store(new Membership(Ids.next(), 0, club.id(), person, null, until));
    }
}
