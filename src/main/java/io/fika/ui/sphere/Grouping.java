package io.fika.ui.sphere;

import io.fika.people.Bond;
import io.fika.people.Hue;
import io.fika.people.Sectors;
import io.fika.people.SphereLayout;
import io.fika.people.SphereShape;
import io.fika.people.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Groups the people of one crowded ring into bubbles, sector by sector: those of an organisation who stand close
 * together make one bubble with its name, everybody else is joined with those who stand around.
 *
 * @param side about how wide a group of neighbours is, in units of the map
 */
record Grouping(SphereLayout layout, Map<UUID, Person> people, int ring, double side) {
    private static final double SIDE = 56;
    private static final int LEAST_NAMED = 12;
    /** A group is close together if it takes no more than this many times the room of a full disc. */
    private static final double COMPACT = 1.6;
    /** How much of the room that a group's dots take is covered by its bubble. */
    private static final double COVERED = 1.2;

    private record Name(int sector, String organisation) {}

    private record Square(int sector, int row, int column) {}

    /** The width of a group of neighbours at this zoom: it is halved whenever the map has doubled. */
    static double side(Camera camera) {
        double doubled = Math.floor(Math.log(camera.zoom() * 1.0001) / Math.log(2));
        return SIDE / camera.fit() / Math.pow(2, doubled);
    }

    /** The largest first. No bubble overlaps another. */
    List<Bubble> of(List<Spot> spots) {
        Map<Name, List<Spot>> organisations = new LinkedHashMap<>();
        spots.forEach(spot -> organisations
                .computeIfAbsent(new Name(sector(spot), organisation(spot)), name -> new ArrayList<>())
                .add(spot));
        List<Bubble> bubbles = new ArrayList<>();
        List<Spot> left = new ArrayList<>();
        organisations.forEach((name, members) -> {
            if (!name.organisation().isEmpty() && members.size() >= LEAST_NAMED && isCompact(members)) {
                bubbles.add(bubble(members, name.organisation()));
            } else {
                left.addAll(members);
            }
        });
        Map<Square, List<Spot>> squares = new LinkedHashMap<>();
        left.forEach(spot -> squares.computeIfAbsent(square(spot), at -> new ArrayList<>()).add(spot));
        squares.values().forEach(members -> bubbles.add(bubble(members, "")));
        bubbles.sort(Comparator.<Bubble>comparingInt(bubble -> -bubble.people().size())
                .thenComparing(bubble -> bubble.people().getFirst()));
        return apart(bubbles);
    }

    /** What the map is divided by, else the organisation. */
    private String organisation(Spot spot) {
        Bond bond = layout.sectors().all().get(spot.sector()).bond();
        return ring > 0 && (bond instanceof Bond.WithTag || bond instanceof Bond.InGroup)
                ? SectorNames.of(bond, layout.sectors().by())
                : person(spot).contact().work().organisation().strip();
    }

    private boolean isCompact(List<Spot> members) {
        double x = members.stream().mapToDouble(Spot::x).sum() / members.size();
        double y = members.stream().mapToDouble(Spot::y).sum() / members.size();
        double mean = members.stream().mapToDouble(it -> Math.hypot(it.x() - x, it.y() - y)).sum() / members.size();
        return mean <= COMPACT * 2 / 3 * full(members.size());
    }

    /** The radius of a disc that is as full of dots as a ring gets. */
    private double full(int count) {
        return layout.footprint(ring) * 1.8 * Math.sqrt(count);
    }

    private Square square(Spot spot) {
        SphereShape shape = layout.shape();
        double depth = shape.outer(ring) - shape.inner(ring);
        int rows = (int) Math.max(1, Math.round(depth / side));
        int row = Math.clamp((int) (shape.depth(ring, spot.distance()) * rows), 0, rows - 1);
        double radius = shape.radius(ring, (row + 0.5) / rows);
        Sectors.Sector sector = layout.sectors().all().get(spot.sector());
        double from = ring == 0 ? 0 : sector.from();
        double width = ring == 0 ? 2 * Math.PI : sector.width();
        int columns = (int) Math.max(1, Math.round(width * radius / side));
        double across = Sectors.turned(spot.angle() - from) / width;
        return new Square(sector(spot), row, Math.clamp((int) (across * columns), 0, columns - 1));
    }

    /** The innermost ring has no sectors. */
    private int sector(Spot spot) {
        return ring == 0 ? 0 : spot.sector();
    }

    private Bubble bubble(List<Spot> members, String name) {
        double x = 0;
        double y = 0;
        int late = 0;
        for (Spot member : members) {
            x += member.x() / members.size();
            y += member.y() / members.size();
            late += person(member).standing().isOverdue() ? 1 : 0;
        }
        Hue hue = person(members.getFirst()).hue();
        boolean mixed = members.stream().anyMatch(member -> person(member).hue() != hue);
        double radius = COVERED * layout.footprint(ring) * Math.sqrt(members.size());
        List<UUID> ids = members.stream().map(Spot::contact).sorted().toList();
        double inwards = inwards(x, y, radius);
        return new Bubble(ring, x * inwards, y * inwards, radius, name, mixed ? Hue.GREY : hue, ids, late);
    }

    /** How far towards the middle, as a factor, a bubble must go so that it does not cover the name of its ring. */
    private double inwards(double x, double y, double radius) {
        SphereShape shape = layout.shape();
        double distance = Math.hypot(x, y);
        double off = Math.abs(Sectors.turned(Math.atan2(x, -y)) - Math.PI);
        boolean isUnderName = off * distance < shape.nameHalfAngle(ring) * shape.outer(ring) + radius;
        double most = Math.max(shape.nameFrom(ring) - radius, shape.inner(ring) + radius);
        return isUnderName && distance > most ? most / distance : 1;
    }

    /** Each as large as it is or as its neighbours, the ring's lines and its name allow. */
    private List<Bubble> apart(List<Bubble> bubbles) {
        double air = layout.footprint(ring) / 2;
        double[] most = new double[bubbles.size()];
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.min(bubbles.get(i).radius(), inside(bubbles.get(i)) - air);
        }
        for (int i = 0; i < most.length; i++) {
            for (int j = i + 1; j < most.length; j++) {
                double room = bubbles.get(i).distance(bubbles.get(j)) - air;
                double both = most[i] + most[j];
                if (both > room) {
                    double factor = Math.max(0, room) / both;
                    most[i] *= factor;
                    most[j] *= factor;
                }
            }
        }
        List<Bubble> apart = new ArrayList<>();
        for (int i = 0; i < most.length; i++) {
            apart.add(bubbles.get(i).within(Math.max(layout.footprint(ring) / 2, most[i])));
        }
        return apart;
    }

    private double inside(Bubble bubble) {
        double distance = Math.hypot(bubble.x(), bubble.y());
        return Math.min(layout.shape().outer(ring) - distance, distance - layout.shape().inner(ring));
    }

    private Person person(Spot spot) {
        return Objects.requireNonNull(people.get(spot.contact()));
    }
}
