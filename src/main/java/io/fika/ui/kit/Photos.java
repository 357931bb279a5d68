package io.fika.ui.kit;

import io.fika.people.PhotoStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** The photos as they are shown: small, read on the worker, and the last 300 kept. Used on the UI thread. */
public final class Photos {
    private static final int KEPT = 300;

    private final PhotoStore store;
    private final Tasks tasks;
    private final Tasks decoding;
    private final Map<Key, Image> images = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };

    private final Map<Key, List<Consumer<Image>>> waiting = new HashMap<>();
    private final Set<Key> unreadable = new HashSet<>();

    private record Key(String photo, int pixels) {}

    /**
     * The photos of a store.
     *
     * @param tasks for reading the bytes, in turn with everything else that the store does
     * @param decoding for making pictures of them, which must not hold that up
     */
    public Photos(PhotoStore store, Tasks tasks, Tasks decoding) {
        this.store = store;
        this.tasks = tasks;
        this.decoding = decoding;
    }

    /**
     * Hands over the photo as a square from its middle, of twice this many pixels for fine screens; at once if it was
     * shown before, else later; never if there is none or it cannot be read.
     */
    public void find(String photo, int pixels, Consumer<Image> then) {
        var key = new Key(photo, pixels);
        Image known = images.get(key);
        if (known != null) {
            then.accept(known);
        } else if (!unreadable.contains(key)) {
            List<Consumer<Image>> asking = waiting.get(key);
            if (asking != null) {
                asking.add(then);
                return;
            }
            waiting.put(key, new ArrayList<>(List.of(then)));
            tasks.run(
                    () -> store.find(photo),
                    bytes -> decoding.run(
                            () -> bytes.flatMap(it -> PhotoReader.read(it, 2 * pixels)), image -> show(key, image)));
        }
    }

    /** Makes a picture ready to be cut; hands over nothing where it is damaged. */
    public void prepare(byte[] image, Consumer<Optional<RawPhoto>> then) {
        decoding.run(() -> RawPhoto.read(image), then);
    }

    /** The same with a photo that is kept. */
    public void prepare(String photo, Consumer<Optional<RawPhoto>> then) {
        tasks.run(() -> store.find(photo), bytes -> decoding.run(() -> bytes.flatMap(RawPhoto::read), then));
    }

    /** Keeps a square of a picture, and hands over the name to find it by; nothing where it turns out to be damaged. */
    public void keep(RawPhoto photo, Cut cut, Consumer<Optional<String>> then) {
        decoding.run(() -> photo.cut(cut), bytes -> tasks.run(() -> bytes.map(store::put), then));
    }

    private void show(Key key, Optional<Image> found) {
        List<Consumer<Image>> asking = Objects.requireNonNullElse(waiting.remove(key), List.of());
        found.ifPresentOrElse(image -> images.put(key, image), () -> unreadable.add(key));
        found.ifPresent(image -> asking.forEach(then -> then.accept(image)));
    }
}
