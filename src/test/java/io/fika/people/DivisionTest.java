package io.fika.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DivisionTest {
    private static final int TAGS = 30;

    private final List<Tag> tags = new ArrayList<>();
    private final Map<UUID, String> groups = new HashMap<>();
    private final Map<UUID, List<UUID>> joined = new HashMap<>();

    DivisionTest() {
        for (int i = 0; i < TAGS; i++) {
            tags.add(new Tag(new UUID(7, i), 1, "Tag " + (char) ('A' + i)));
            groups.put(new UUID(8, i), "Group " + (char) ('A' + i));
        }
    }

    @ParameterizedTest
    @EnumSource(Sectoring.class)
    void thereAreNoMoreThanTwelveSectorsAndDotsStandInTheirsWithoutOverlaps(Sectoring by) {
        for (int count : new int[] {0, 1, 15, 150, 2_000}) {
            SphereLayout layout = layout(by, network(count));
            assertThat(layout.sectors().all()).hasSizeBetween(1, 12);
            assertThat(layout.spots()).hasSize(count);
            SphereLayoutTest.assertNoOverlaps(layout);
            for (Spot spot : layout.spots()) {
                assertThat(layout.shape().ringAt(spot.distance())).isEqualTo(spot.ring());
                if (spot.ring() > 0) {
                    assertThat(layout.sectors().at(spot.angle())).isEqualTo(spot.sector());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sectoring.class)
    void sectorsAreSizedByTheirPeople(Sectoring by) {
        Sectors sectors = layout(by, network(2_000)).sectors();
        int equal = 2_000 / sectors.all().size();
        for (Sectors.Sector sector : sectors.all()) {
            double share = sector.width() / (2 * Math.PI) * 2_000;
            assertThat(share / Math.max(sector.people(), equal / 2.0)).isBetween(0.6, 1.6);
        }
    }

    @ParameterizedTest
    @EnumSource(Sectoring.class)
    void theOrderInWhichPeopleComeDoesNotMatter(Sectoring by) {
        List<Contact> people = network(400);
        List<Contact> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(layout(by, shuffled).spots()).containsExactlyInAnyOrderElementsOf(layout(by, people).spots());
    }

    @Test
    void somebodyWithSeveralTagsSitsInTheFirstThatHasASector() {
        List<Contact> people = new ArrayList<>();
        for (int tag = 0; tag < 12; tag++) {
            for (int i = 0; i < (tag == 3 || tag == 5 ? 1 : 4); i++) {
                people.add(somebody().withTags(List.of(tags.get(tag).id())));
            }
        }
        Contact rareFirst = somebody().withTags(List.of(tags.get(3).id(), tags.get(9).id(), tags.get(1).id()));
        Contact rare = somebody().withTags(List.of(tags.get(5).id()));
        Contact gone = somebody().withTags(List.of(UUID.randomUUID())).withPlacement(place());
        people.addAll(List.of(rareFirst, rare, gone));
        Sectors sectors = Sectors.of(Division.byTag(tags, people));
        assertThat(bond(sectors, rareFirst)).isEqualTo(new Bond.WithTag(tags.get(9)));
        assertThat(bond(sectors, rare)).isEqualTo(new Bond.Others());
        assertThat(bond(sectors, gone)).isEqualTo(new Bond.Without());
        assertThat(sectors.all()).hasSize(12);
    }

    @Test
    void aTagThatIsGivenComesFirstAndTakesNoneOff() {
        Contact contact = somebody().withTags(List.of(tags.get(0).id(), tags.get(1).id()));
        assertThat(new Bond.WithTag(tags.get(1)).given(contact).tags())
                .containsExactly(tags.get(1).id(), tags.get(0).id());
        assertThat(new Bond.WithTag(tags.get(2)).given(contact).tags()).hasSize(3);
        assertThat(new Bond.Others().given(contact)).isEqualTo(contact);
    }

    @Test
    void organisationsAreOneWhateverTheCaseOfTheirNames() {
        List<Contact> people = List.of(at("Lumen Optics"), at("LUMEN OPTICS "), at("Café Brahms"), at(" "));
        Sectors sectors = Sectors.of(Division.byOrganisation(people.stream().map(it -> it.withPlacement(place())).toList()));
        assertThat(sectors.all().stream().map(Sectors.Sector::bond)).containsExactly(
                new Bond.AtOrganisation("Café Brahms"), new Bond.AtOrganisation("LUMEN OPTICS"), new Bond.Without());
        assertThat(sectors.all().get(1).people()).isEqualTo(2);
    }

    @Test
    void organisationsOfOnePersonAreJoinedWhereThereAreMany() {
        List<Contact> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(at("Firm " + i));
        }
        people.add(at("Firm 7"));
        Sectors sectors = Sectors.of(Division.byOrganisation(people));
        assertThat(sectors.all().stream().map(Sectors.Sector::bond))
                .containsExactly(new Bond.AtOrganisation("Firm 7"), new Bond.Others());
    }

    @ParameterizedTest
    @EnumSource(value = Sectoring.class, names = {"GROUP", "TAG", "ORGANISATION", "NONE"})
    void peopleStandApartThoughTheirPlacementsAreAlike(Sectoring by) {
        Placement same = new Placement(Defaults.rings().getLast().id(), 1, 0.5);
        List<Contact> people = network(150).stream().map(it -> it.withPlacement(same)).toList();
        List<Spot> spots = List.copyOf(layout(by, people).spots());
        double[] nearest = spots.stream()
                .mapToDouble(spot -> spots.stream()
                        .filter(other -> !other.equals(spot))
                        .mapToDouble(other -> SphereLayoutTest.apart(spot, other))
                        .min()
                        .orElseThrow())
                .sorted()
                .toArray();
        // in knots each would stand as near to the next as dots may
        assertThat(nearest[nearest.length / 10]).isGreaterThan(3 * spots.getFirst().radius());
    }

    @ParameterizedTest
    @EnumSource(value = Sectoring.class, names = {"GROUP", "TAG", "ORGANISATION", "NONE"})
    void whoComesOrGoesHardlyMovesTheOthers(Sectoring by) {
        List<Contact> people = network(150);
        SphereLayout all = layout(by, people);
        double sum = 0;
        for (int gone = 0; gone < 150; gone += 10) {
            List<Contact> left = new ArrayList<>(people);
            left.remove(gone);
            sum += layout(by, left).spots().stream()
                    .mapToDouble(spot -> SphereLayoutTest.apart(spot, all.spotOf(spot.contact()).orElseThrow()))
                    .average()
                    .orElseThrow();
        }
        assertThat(sum / 15).isLessThan(0.02);
    }

    @Test
    void thePluralsAreOfTheNamesThatCategoriesCameWith() {
        Category client = Defaults.categories().get(1);
        assertThat(Defaults.plural(client)).isEqualTo("Clients");
        Category renamed = new Category(client.id(), 2, "Customers", 1, client.hue(), client.shape());
        assertThat(Defaults.plural(renamed)).isEqualTo("Customers");
    }

    private static Bond bond(Sectors sectors, Contact contact) {
        return sectors.all().get(sectors.indexOf(contact)).bond();
    }

    private static Contact somebody() {
        return Contact.named(PersonName.of("Somebody"), SomePeople.SINCE);
    }

    private static Contact at(String organisation) {
        return somebody().withWork(new Work(organisation, "", ""));
    }

    private static Placement place() {
        return new Placement(Defaults.rings().getLast().id(), 1, 0.5);
    }

    /** People with up to three of thirty tags, some far more common than others, and in as many groups. */
    private List<Contact> network(int count) {
        Random random = new Random(5);
        List<Contact> people = new ArrayList<>();
        for (Contact contact : SomePeople.placed(count, 0, 7)) {
            List<UUID> own = new ArrayList<>();
            List<UUID> in = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                own.add(tags.get((int) (TAGS * random.nextDouble() * random.nextDouble())).id());
                in.add(new UUID(8, (int) (TAGS * random.nextDouble() * random.nextDouble())));
            }
            joined.put(contact.id(), in);
            people.add(contact.withTags(own.stream().distinct().toList()));
        }
        return people;
    }

    private SphereLayout layout(Sectoring by, List<Contact> people) {
        Division division = switch (by) {
            case CATEGORY -> Division.byCategory(Defaults.categories(), people);
            case GROUP -> Division.byGroup(groups, joined, people);
            case TAG -> Division.byTag(tags, people);
            case ORGANISATION -> Division.byOrganisation(people);
            case NONE -> Division.none(people);
        };
        return SphereLayout.of(Defaults.rings(), division, people);
    }

    /** A quiet machine takes a tenth of this; here is room for a busy one. */
    @ParameterizedTest
    @EnumSource(Sectoring.class)
    void tenThousandAreLaidOutQuickly(Sectoring by) {
        List<Contact> people = network(10_000);
        layout(by, people);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            layout(by, people);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best / 1_000_000).isLessThan(1_000);
    }
}
