package io.fika.people;

import io.fika.journal.WorkingSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Where everybody stands: a pure function of rings, division and contacts, the same in every window. Everybody stands
 * where their placement says, within their sector; only where dots would overlap, the person who was added later gives
 * way to the nearest free place. What was placed through {@link FreePlaces} overlaps nobody: nobody moves. Placements
 * are those of the map by category; divided otherwise, people stand with air around them where their identity says, so
 * that no map changes the data of another. The innermost ring has no sectors and is the same on all of them.
 */
public final class SphereLayout {
    /** Where placements do not tell, dots keep up to so many times their room apart. */
    private static final double SPACING = 4;

    /** The distance that dots keep as a share of what each has by the area: from about 0.8 on, few find a place. */
    private static final double EVENLY = 0.75;

    private final SphereShape shape;
    private final Sectors sectors;
    private final double[] footprints;
    private final Map<UUID, Spot> spots = new LinkedHashMap<>();

    private SphereLayout(SphereShape shape, Sectors sectors, Collection<Contact> people) {
        this.shape = shape;
        this.sectors = sectors;
        List<List<Contact>> byRing = new ArrayList<>();
        shape.rings().forEach(ring -> byRing.add(new ArrayList<>()));
        int[][] counts = new int[shape.rings().size()][sectors.all().size()];
        for (Contact contact : people) {
            int ring = ringOf(contact);
            if (ring >= 0) {
                byRing.get(ring).add(contact);
                counts[ring][sectors.indexOf(contact)]++;
            }
        }
        Footprints fitting = new Footprints(shape, sectors, counts);
        this.footprints = new double[byRing.size()];
        for (int ring = 0; ring < byRing.size(); ring++) {
            List<Contact> inRing = byRing.get(ring);
            inRing.sort(Comparator.comparing(Contact::id));
            footprints[ring] = fitting.of(ring);
            List<Spot> laid = laid(ring, inRing, counts[ring]);
            while (laid.size() < inRing.size()) {
                footprints[ring] *= Footprints.STEP;
                laid = laid(ring, inRing, counts[ring]);
            }
            laid.forEach(spot -> spots.put(spot.contact(), spot));
        }
    }

    public static SphereLayout of(
            Collection<Ring> rings, Collection<Category> categories, Collection<Contact> people) {
        return of(rings, Division.byCategory(categories, people), people);
    }

    /** The map of these people, divided otherwise: nobody's placement changes by that. */
    public static SphereLayout of(Collection<Ring> rings, Division division, Collection<Contact> people) {
        return new SphereLayout(new SphereShape(List.copyOf(rings)), Sectors.of(division), people);
    }

    /** The map as it is now, by category. */
    public static SphereLayout of(WorkingSet set) {
        return of(set.all(Ring.class), set.all(Category.class), set.all(Contact.class));
    }

    public SphereShape shape() {
        return shape;
    }

    public Sectors sectors() {
        return sectors;
    }

    /** Everybody who is on the map, from the inner ring outwards. */
    public Collection<Spot> spots() {
        return spots.values();
    }

    public Optional<Spot> spotOf(UUID contact) {
        return Optional.ofNullable(spots.get(contact));
    }

    /** The radius of the room that a dot takes in a ring, with the outline around it. */
    public double footprint(int ring) {
        return footprints[ring];
    }

    /** The number of somebody's ring from the inside, or −1 while they wait in the tray. */
    public int ringOf(Contact contact) {
        Placement place = contact.placement();
        return place == null ? -1 : shape.indexOf(place.ring());
    }

    /**
     * Where these people of one ring stand, in the order of their identities: the older keep their places. Ends at the
     * first who finds no room: those before stand so awkwardly that all dots must be smaller.
     */
    private List<Spot> laid(int ring, List<Contact> people, int[] counts) {
        double footprint = footprints[ring];
        boolean told = ring == 0 || sectors.by() == Sectoring.CATEGORY;
        Crowd crowd = new Crowd((told ? 2 : SPACING) * footprint);
        Map<Integer, Search> searches = new HashMap<>();
        List<Spot> laid = new ArrayList<>(people.size());
        for (Contact contact : people) {
            int sector = sectors.indexOf(contact);
            Search search = searches.computeIfAbsent(
                    sector, it -> new Search(Cell.of(shape, sectors, ring, it, footprint), crowd));
            Placement place = Objects.requireNonNull(contact.placement());
            double[] at = told
                    ? search.nearestFree(search.cell().direction(place.angle()), shape.radius(ring, place.depth()))
                    : search.airy(mixed(contact.id()), spacing(search.cell(), counts[sector], footprint));
            if (!search.isFree(at[0], at[1]) && footprint > Footprints.LEAST) {
                return laid;
            }
            crowd.add(at[0], at[1]);
            laid.add(new Spot(contact.id(), at[0], at[1], footprint / SphereShape.FOOTPRINT, ring, sector));
        }
        return laid;
    }

    // as far apart as a cell lets so many people stand; their number is coarse, so that one more moves nobody
    private static double spacing(Cell cell, int people, double footprint) {
        return Math.min(SPACING * footprint, EVENLY * Math.sqrt(cell.area() / Sectors.coarse(people)));
    }

    private static long mixed(UUID id) {
        long mixed = id.getLeastSignificantBits() * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    }
}
