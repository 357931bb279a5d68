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
 * Where everybody stands: a pure function of rings, categories and contacts, the same in every window. Everybody stands
 * where their placement says, in the sector of their category; only where dots would overlap, the person who was added
 * later gives way to the nearest free place. What was placed through {@link FreePlaces} overlaps nobody: nobody moves.
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
                counts[ring][sectors.indexOf(contact.category())]++;
            }
        }
        Footprints fitting = new Footprints(shape, sectors, counts);
        this.footprints = new double[byRing.size()];
        for (int ring = 0; ring < byRing.size(); ring++) {
            List<Contact> inRing = byRing.get(ring);
            inRing.sort(Comparator.comparing(Contact::id));
            footprints[ring] = fitting.of(ring);
            List<Spot> laid = laid(ring, inRing);
            while (laid.size() < inRing.size()) {
                footprints[ring] *= Footprints.STEP;
                laid = laid(ring, inRing);
            }
            laid.forEach(spot -> spots.put(spot.contact(), spot));
        }
    }

    public static SphereLayout of(
            Collection<Ring> rings, Collection<Category> categories, Collection<Contact> people) {
        return new SphereLayout(new SphereShape(List.copyOf(rings)), Sectors.of(categories, people), people);
    }

    /** The map as it is now. */
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
    private List<Spot> laid(int ring, List<Contact> people) {
        double footprint = footprints[ring];
        Crowd crowd = new Crowd(2 * footprint);
        Map<Integer, Search> searches = new HashMap<>();
        List<Spot> laid = new ArrayList<>(people.size());
        for (Contact contact : people) {
            int sector = sectors.indexOf(contact.category());
            Search search = searches.computeIfAbsent(
                    sector, it -> new Search(Cell.of(shape, sectors, ring, it, footprint), crowd));
            Placement place = Objects.requireNonNull(contact.placement());
            double[] at = search.nearestFree(search.cell().direction(place.angle()), shape.radius(ring, place.depth()));
            if (!search.isFree(at[0], at[1]) && footprint > Footprints.LEAST) {
                return laid;
            }
            crowd.add(at[0], at[1]);
            laid.add(new Spot(contact.id(), at[0], at[1], footprint / SphereShape.FOOTPRINT, ring, sector));
        }
        return laid;
    }
}
