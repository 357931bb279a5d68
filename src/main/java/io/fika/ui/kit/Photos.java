package io.fika.ui.kit;

import io.fika.people.PhotoStore;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** The photos as they are shown: small, read on the worker, and the last 300 kept. Used on the UI thread. */
public final class Photos {
    private static final int KEPT = 300;

    private final PhotoStore store;
    private final Tasks tasks;
    private final Map<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(String photo, int pixels) {}

    public Photos(PhotoStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    /**
     * Hands over the photo, scaled to this many pixels on its shorter side or more; at once if it was shown before,
     * else later; never if there is none or it cannot be read.
     */
    public void find(String photo, int pixels, Consumer<Image> then) {
        var key = new Key(photo, pixels);
        Image known = images.get(key);
        if (known != null) {
            then.accept(known);
            return;
        }
        tasks.run(() -> store.find(photo).flatMap(bytes -> decode(bytes, pixels)), found -> found.ifPresent(image -> {
            images.put(key, image);
            then.accept(image);
        }));
    }

    // a square: what is longer is cut evenly on both sides
    private static Optional<Image> decode(byte[] bytes, int pixels) {
        var image = new Image(new ByteArrayInputStream(bytes), pixels * 2.0, pixels * 2.0, true, true);
        return image.isError() ? Optional.empty() : Optional.of(image);
    }
}
