package io.fika.ui.sphere;

import io.fika.ui.kit.Photos;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The round pictures of people on the map, in two sizes. One that is not there yet is asked for and the map painted
 * again when it comes; until then, and if it cannot be read, there are initials. Used on the UI thread.
 */
final class Faces {
    /** Half of a picture's side: it is as fine as a screen of two pixels to a point. */
    private static final int SMALL = 24;

    private static final int LARGE = 64;
    private static final int KEPT = 400;

    private final @Nullable Photos photos;
    private final Runnable come;
    private final Map<Key, Image> round = new HashMap<>();
    private final Set<Key> asked = new HashSet<>();
    private boolean asking;

    private record Key(String photo, int size) {}

    /** @param come is told when a picture has come */
    Faces(Photos photos, Runnable come) {
        this.photos = photos;
        this.come = come;
    }

    private Faces() {
        photos = null;
        come = () -> {};
    }

    /** The pictures that are there now; any thread may ask for them. */
    Faces frozen() {
        var frozen = new Faces();
        frozen.round.putAll(round);
        return frozen;
    }

    /** Nobody has a picture. */
    static Faces none() {
        return new Faces();
    }

    /** Somebody's picture for a dot of this radius, if it is there. */
    Optional<Image> of(Person person, double radius) {
        String photo = person.contact().photo();
        if (photo == null) {
            return Optional.empty();
        }
        var key = new Key(photo, 2 * radius <= 1.5 * SMALL ? SMALL : LARGE);
        Image known = round.get(key);
        if (known == null && photos != null && asked.add(key)) {
            asking = true;
            photos.find(photo, key.size(), image -> keep(key, image));
            asking = false;
            known = round.get(key);
        }
        return Optional.ofNullable(known);
    }

    private void keep(Key key, Image square) {
        if (round.size() >= KEPT) {
            round.clear();
            asked.clear();
        }
        round.put(key, rounded(square));
        if (!asking) {
            come.run();
        }
    }

    /** A disc of the picture, with a soft edge. */
    private static Image rounded(Image square) {
        int side = (int) Math.min(square.getWidth(), square.getHeight());
        double radius = side / 2.0;
        PixelReader from = square.getPixelReader();
        var disc = new WritableImage(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                double inside = radius - Math.hypot(x + 0.5 - radius, y + 0.5 - radius);
                if (inside > -0.5) {
                    Color color = from.getColor(x, y);
                    disc.getPixelWriter().setColor(
                            x, y, color.deriveColor(0, 1, 1, Math.clamp(inside + 0.5, 0, 1)));
                }
            }
        }
        return disc;
    }
}
