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
 * are those of the map by category. In another sector somebody stands as far to its edges as in their category's, so
 * that every map is told by the same data and none of them changes it.
 */
public final class SphereLayout {
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
        Crowd crowd = new Crowd(2 * footprint);
        Map<Integer, Search> searches = new HashMap<>();
        List<Spot> laid = new ArrayList<>(people.size());
        for (Contact contact : people) {
            int sector = sectors.indexOf(contact);
            Search search = searches.computeIfAbsent(
                    sector, it -> new Search(Cell.of(shape, sectors, ring, it, footprint), crowd));
            Placement place = Objects.requireNonNull(contact.placement());
            double[] at = isRearranged(ring, counts[sector])
                    ? search.nearestFree(spread(contact, search.cell()))
                    : search.nearestFree(search.cell().direction(place.angle()), shape.radius(ring, place.depth()));
            if (!search.isFree(at[0], at[1]) && footprint > Footprints.LEAST) {
                return laid;
            }
            crowd.add(at[0], at[1]);
            laid.add(new Spot(contact.id(), at[0], at[1], footprint / SphereShape.FOOTPRINT, ring, sector));
        }
        return laid;
    }

    /**
     * Whether the placements tell nothing about this cell: in a crowd colleagues stand together on the map by category,
     * so that all of a tag or an organisation would be piled up in one corner of its sector.
     */
    private boolean isRearranged(int ring, int people) {
        return ring > 0 && people >= FreePlaces.CROWD && switch (sectors.by()) {
            case GROUP, TAG, ORGANISATION -> true;
            case CATEGORY, NONE -> false;
        };
    }

    /** A place in the cell that hangs on nothing but who it is, so that nobody moves when others come or go. */
    private static double[] spread(Contact contact, Cell cell) {
        long mixed = contact.id().getLeastSignificantBits() * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return cell.at((mixed >>> 40) * 0x1p-24, ((mixed >>> 12) & 0xFFFFFFL) * 0x1p-24);
    }
}
