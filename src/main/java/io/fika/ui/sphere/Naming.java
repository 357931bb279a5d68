package io.fika.ui.sphere;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Gives names their places, the most important first. Where somebody finds none, the names around make room if they
 * have another place themselves.
 */
final class Naming {
    /** How far making room may spread: a name that moves may have others move. */
    private static final int DEPTH = 3;

    private static final int MOST_IN_THE_WAY = 2;

    private final LabelPlacement labels;
    private final Map<Box, Wish> moveable = new LinkedHashMap<>();
    private final Map<UUID, Box> placed = new LinkedHashMap<>();
    private final Map<UUID, Wish> wishes = new LinkedHashMap<>();

    Naming(LabelPlacement labels) {
        this.labels = labels;
    }

    /** Whether the name found a free place. */
    boolean place(Wish wish) {
        Optional<Box> room = wish.rooms(labels).filter(labels::isFree).findFirst();
        room.ifPresent(box -> put(wish, box));
        return room.isPresent();
    }

    /** Leaves the name where it stands. */
    void keep(Wish wish, Box box) {
        put(wish, box);
    }

    /** Whether the name found a place after others made room. */
    boolean squeeze(Wish wish) {
        return squeeze(wish, DEPTH);
    }

    /** Whether one of these found a place so, the first that can. */
    boolean squeezeAny(Stream<Wish> wishes) {
        return wishes.anyMatch(this::squeeze);
    }

    /** Whose name stands where. */
    Map<UUID, Box> placed() {
        return placed;
    }

    Wish wish(UUID contact) {
        return Objects.requireNonNull(wishes.get(contact));
    }

    private boolean squeeze(Wish wish, int depth) {
        if (place(wish)) {
            return true;
        }
        if (depth == 0) {
            return false;
        }
        for (Box room : wish.rooms(labels).toList()) {
            Set<Box> inTheWay = labels.overlapping(room);
            if (inTheWay.size() <= MOST_IN_THE_WAY && moveable.keySet().containsAll(inTheWay)
                    && clear(wish, room, inTheWay, depth)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the room and finds others for those who had it; if that fails, everything is as before. */
    private boolean clear(Wish wish, Box room, Set<Box> inTheWay, int depth) {
        Map<Box, Wish> before = new LinkedHashMap<>(moveable);
        List<Wish> homeless = new ArrayList<>();
        for (Box box : inTheWay) {
            Wish other = Objects.requireNonNull(moveable.get(box));
            take(other, box);
            homeless.add(other);
        }
        put(wish, room);
        // it must not be asked to make room again for those whom it displaced
        moveable.remove(room);
        boolean done = homeless.stream().allMatch(other -> squeeze(other, depth - 1));
        moveable.put(room, wish);
        if (!done) {
            List.copyOf(moveable.entrySet()).forEach(now -> {
                if (!now.getValue().equals(before.get(now.getKey()))) {
                    take(now.getValue(), now.getKey());
                }
            });
            before.forEach((box, other) -> {
                if (!moveable.containsKey(box)) {
                    put(other, box);
                }
            });
        }
        return done;
    }

    private void put(Wish wish, Box box) {
        labels.block(box);
        moveable.put(box, wish);
        placed.put(wish.spot().contact(), box);
        wishes.put(wish.spot().contact(), wish);
    }

    private void take(Wish wish, Box box) {
        labels.unblock(box);
        moveable.remove(box);
        placed.remove(wish.spot().contact(), box);
    }
}
