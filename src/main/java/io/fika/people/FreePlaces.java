package io.fika.people;

import io.fika.journal.WorkingSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Finds places on the map where nobody's dot would be covered. Each place it gives counts as taken from then on, so
 * one instance places a whole group; it sees the map as it was when it was made.
 */
public final class FreePlaces {
    private static final int CANDIDATES = 24;
    /** With this much room to all sides it does not matter who is how near. */
    private static final double SPACING = 4;

    /** From so many newcomers to a sector on, they stand by organisation. */
    private static final int CROWD = 120;

    private static final int MOST_BANDS = 8;

    private final SphereLayout layout;
    private final Set<UUID> leaving;
    private final Map<Integer, Crowd> crowds = new HashMap<>();
    private final Map<Long, Search> searches = new HashMap<>();
    private final Footprints footprints;

    /** @param moving those who will be placed: where they stand now counts as free */
    public FreePlaces(SphereLayout layout, Collection<UUID> moving) {
        this(layout, moving, new int[layout.shape().rings().size()][layout.sectors().all().size()]);
    }

    private FreePlaces(SphereLayout layout, Collection<UUID> moving, int[][] arriving) {
        this.layout = layout;
        this.leaving = new HashSet<>(moving);
        int[][] counts = arriving;
        for (Spot spot : layout.spots()) {
            if (!leaving.contains(spot.contact())) {
                counts[spot.ring()][spot.sector()]++;
            }
        }
        this.footprints = new Footprints(layout.shape(), layout.sectors(), counts);
    }

    /** Places for these people in one ring, spread as evenly as it goes; those who stand in it already stay. */
    public static Map<UUID, Placement> in(WorkingSet set, Ring ring, Collection<Contact> people) {
        return in(SphereLayout.of(set), ring, people);
    }

    public static Map<UUID, Placement> in(SphereLayout layout, Ring ring, Collection<Contact> people) {
        int index = layout.shape().indexOf(ring.id());
        int[][] arriving = new int[layout.shape().rings().size()][layout.sectors().all().size()];
        Set<UUID> moving = new HashSet<>();
        for (Contact contact : people) {
            if (layout.ringOf(contact) != index) {
                moving.add(contact.id());
                arriving[index][layout.sectors().indexOf(contact)]++;
            }
        }
        FreePlaces places = new FreePlaces(layout, moving, arriving);
        Map<Integer, List<Contact>> bySector = new LinkedHashMap<>();
        Map<UUID, Placement> found = new LinkedHashMap<>();
        for (Contact contact : people) {
            if (moving.contains(contact.id())) {
                bySector.computeIfAbsent(layout.sectors().indexOf(contact), it -> new ArrayList<>())
                        .add(contact);
            } else {
                found.put(contact.id(), Objects.requireNonNull(contact.placement()));
            }
        }
        bySector.values().forEach(group -> found.putAll(places.placed(group, index)));
        return found;
    }

    /** A crowd of one sector stands by organisation, so that colleagues are found together; a few have air around. */
    private Map<UUID, Placement> placed(List<Contact> group, int ring) {
        Map<UUID, Placement> found = new LinkedHashMap<>();
        List<Placement> free = new ArrayList<>();
        for (Contact contact : group) {
            Placement place = anywhere(contact, ring);
            free.add(place);
            found.put(contact.id(), place);
        }
        if (group.size() < CROWD) {
            return found;
        }
        List<Contact> people = new ArrayList<>(group);
        people.sort(Comparator.<Contact, String>comparing(it -> it.work().organisation()).thenComparing(Contact::id));
        List<Placement> inOrder = Serpentine.of(free, bands(group, ring, free));
        for (int i = 0; i < people.size(); i++) {
            found.put(people.get(i).id(), inOrder.get(i));
        }
        return found;
    }

    /** As many rows of the ring as make the room of a typical organisation about as deep as it is wide. */
    private int bands(List<Contact> group, int ring, List<Placement> free) {
        Map<String, Integer> counts = new HashMap<>();
        group.forEach(contact -> counts.merge(contact.work().organisation(), 1, Integer::sum));
        double typical = counts.values().stream().mapToDouble(it -> (double) it * it).sum() / group.size() / free.size();
        double area = search(group.getFirst(), ring).cell().area();
        double depth = layout.shape().outer(ring) - layout.shape().inner(ring);
        return Math.clamp(Math.round(depth / Math.sqrt(area * typical)), 1, MOST_BANDS);
    }

    /** The free place nearest to a point of the unit map, in this ring and in the person's sector. */
    public Placement near(Contact contact, int ring, double x, double y) {
        Search search = search(contact, ring);
        return taken(search, ring, search.nearestFree(Math.atan2(x, -y), Math.hypot(x, y)));
    }

    /** A free place with as much room around it as can be had, in this ring and in the person's sector. */
    public Placement anywhere(Contact contact, int ring) {
        Search search = search(contact, ring);
        return taken(search, ring, search.loneliest(CANDIDATES));
    }

    private Placement taken(Search search, int ring, double[] at) {
        crowd(ring).add(at[0], at[1]);
        SphereShape shape = layout.shape();
        return new Placement(
                shape.rings().get(ring).id(),
                search.cell().stored(Math.atan2(at[0], -at[1])),
                shape.depth(ring, Math.hypot(at[0], at[1])));
    }

    private Search search(Contact contact, int ring) {
        int sector = layout.sectors().indexOf(contact);
        return searches.computeIfAbsent((long) ring << 32 | sector, key -> new Search(
                Cell.of(layout.shape(), layout.sectors(), ring, sector, footprints.of(ring)), crowd(ring)));
    }

    private Crowd crowd(int ring) {
        return crowds.computeIfAbsent(ring, it -> {
            Crowd crowd = new Crowd(SPACING * footprints.of(it));
            if (it == 0) {
                // the user's own dot: nobody needs to stand close beside it
                crowd.add(0, 0);
            }
            layout.spots().stream()
                    .filter(spot -> spot.ring() == it && !leaving.contains(spot.contact()))
                    .forEach(spot -> crowd.add(spot.x(), spot.y()));
            return crowd;
        });
    }
}
