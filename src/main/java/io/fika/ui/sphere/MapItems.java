package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The dots and bubbles of the map as a list that assistive technology walks, in {@link ReadingOrder}. It works as that
 * of a {@code ListView}: an item is made when it is asked for, and only the last few are kept, so that a map of
 * thousands costs nothing while nobody asks, and little when somebody does.
 */
final class MapItems {
    /** What a screen reader goes back and forth between; the rest is made anew. */
    private static final int KEPT = 200;
    /** More than so many selected are not told one by one. */
    private static final int TOLD = 50;

    private final MapPane map;
    private final SphereModel model;
    private final Pane root = new Pane();
    private final Map<Object, MapItem> made = new LinkedHashMap<>(16, 0.75f, true);
    private List<Entry> entries = List.of();
    private Map<Object, Integer> places = Map.of();
    private boolean stale = true;
    private boolean asked;
    private Acts acts = new Acts() {};

    /** What can be done with an item, beside selecting it. */
    interface Acts {
        default void open(UUID contact) {}

        /** Of whoever has the focus. */
        default void menu() {}
    }

    /** Somebody's dot, or a bubble. */
    record Entry(Spot spot, @Nullable Bubble bubble) {
        boolean isBubble() {
            return bubble != null;
        }

        // a bubble is known by those in it, for its first alone may have another size
        private Object key() {
            return bubble == null ? spot.contact() : bubble.people();
        }
    }

    MapItems(MapPane map, SphereModel model) {
        this.map = map;
        this.model = model;
        root.setManaged(false);
        root.setMouseTransparent(true);
        model.snapshotProperty().subscribe(snapshot -> changed());
        model.focusedProperty().subscribe(focused -> tell(AccessibleAttribute.FOCUS_ITEM));
        model.selectionProperty().subscribe(selection -> {
            tell(AccessibleAttribute.SELECTED_ITEMS);
            made.values().forEach(item -> item.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
        });
    }

    void acts(Acts now) {
        acts = now;
    }

    /** Lies in the map, paints nothing, and holds the items. */
    Node root() {
        return root;
    }

    Region owner() {
        return map.root();
    }

    /** Another camera or other people: bubbles may have opened. */
    void changed() {
        stale = true;
        tell(AccessibleAttribute.ITEM_COUNT);
    }

    /** What the map answers as a list; empty where it answers as any other node. */
    Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> Optional.of(entries().size());
            case ITEM_AT_INDEX -> Optional.ofNullable(item((Integer) parameters[0]));
            case FOCUS_ITEM -> focused().map(it -> it);
            case SELECTED_ITEMS -> Optional.of(selected());
            case MULTIPLE_SELECTION -> Optional.of(true);
            case NODE_AT_POINT -> at((Point2D) parameters[0]).map(it -> it);
            case CHILDREN -> Optional.of(children());
            default -> Optional.empty();
        };
    }

    /** Does what is asked of the map as a list; false for all else. */
    boolean execute(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_SELECTED_ITEMS -> model.select(((Collection<?>) parameters[0]).stream()
                    .filter(MapItem.class::isInstance)
                    .flatMap(item -> people(((MapItem) item).entry()).stream())
                    .toList());
            case SHOW_ITEM -> {
                if (parameters[0] instanceof MapItem item) {
                    show(item.entry());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    String words(Entry entry) {
        var words = new MapWords(model.snapshot(), map.overlay());
        Bubble bubble = entry.bubble();
        return bubble != null
                ? words.of(bubble)
                : model.snapshot().find(entry.spot().contact()).map(words::of).orElse("");
    }

    boolean isSelected(Entry entry) {
        return model.selection().containsAll(people(entry));
    }

    boolean isFocused(Entry entry) {
        return !entry.isBubble() && owner().isFocused()
                && entry.spot().contact().equals(model.focusedProperty().get());
    }

    /** On the screen. */
    @Nullable Bounds bounds(Entry entry) {
        Camera camera = map.camera();
        Bubble bubble = entry.bubble();
        double x = camera.screenX(bubble == null ? entry.spot().x() : bubble.x());
        double y = camera.screenY(bubble == null ? entry.spot().y() : bubble.y());
        double radius = bubble == null ? camera.dot(entry.spot().radius()) : bubble.radius() * camera.radius();
        return owner().localToScreen(new BoundingBox(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void onFocus(Entry entry) {
        owner().requestFocus();
        if (!entry.isBubble()) {
            model.focusedProperty().set(entry.spot().contact());
        }
        show(entry);
    }

    void onFire(Entry entry) {
        Bubble bubble = entry.bubble();
        if (bubble == null) {
            acts.open(entry.spot().contact());
        } else {
            map.open(bubble);
        }
    }

    void onMenu(Entry entry) {
        onFocus(entry);
        acts.menu();
    }

    private void show(Entry entry) {
        Bubble bubble = entry.bubble();
        map.bringIntoView(bubble == null ? entry.spot().x() : bubble.x(), bubble == null ? entry.spot().y() : bubble.y());
    }

    private static List<UUID> people(Entry entry) {
        Bubble bubble = entry.bubble();
        return bubble == null ? List.of(entry.spot().contact()) : bubble.people();
    }

    private void tell(AccessibleAttribute attribute) {
        if (asked) {
            owner().notifyAccessibleAttributeChanged(attribute);
        }
    }

    /** Reads the list anew if the map has changed since somebody asked. */
    void refresh() {
        asked = true;
        if (stale) {
            stale = false;
            read();
        }
    }

    private List<Entry> entries() {
        refresh();
        return entries;
    }

    private void read() {
        Snapshot snapshot = model.snapshot();
        Camera camera = map.camera();
        Set<Bubble> told = new HashSet<>();
        List<Entry> now = new ArrayList<>();
        Map<Object, Integer> at = new HashMap<>();
        for (Spot spot : ReadingOrder.of(snapshot.layout())) {
            Optional<Bubble> bubble = snapshot.bubbles().of(spot, camera);
            if (bubble.isEmpty() || told.add(bubble.get())) {
                Entry entry = new Entry(spot, bubble.orElse(null));
                at.put(entry.key(), now.size());
                now.add(entry);
            }
        }
        entries = List.copyOf(now);
        places = at;
        List.copyOf(made.entrySet()).forEach(known -> {
            Integer place = places.get(known.getKey());
            if (place == null) {
                root.getChildren().remove(made.remove(known.getKey()));
            } else {
                known.getValue().now(entries.get(place), place);
            }
        });
    }

    private @Nullable MapItem item(int index) {
        return index < 0 || index >= entries().size() ? null : item(entries.get(index), index);
    }

    private MapItem item(Entry entry, int index) {
        MapItem known = made.get(entry.key());
        if (known == null) {
            known = new MapItem(this, entry, index);
            made.put(entry.key(), known);
            root.getChildren().add(known);
            if (made.size() > KEPT) {
                Object oldest = made.keySet().iterator().next();
                root.getChildren().remove(made.remove(oldest));
            }
        }
        return known;
    }

    /** Whoever the arrow keys have reached, who may be one of those in a bubble. */
    private Optional<MapItem> focused() {
        return Optional.ofNullable(model.focusedProperty().get()).flatMap(this::of);
    }

    private Optional<MapItem> of(UUID contact) {
        refresh();
        return model.snapshot().layout().spotOf(contact).map(it -> item(new Entry(it, null), place(it)));
    }

    private int place(Spot spot) {
        Object key = model.snapshot().bubbles().of(spot, map.camera()).<Object>map(Bubble::people).orElse(spot.contact());
        return places.getOrDefault(key, -1);
    }

    private ObservableList<Node> selected() {
        ObservableList<Node> items = FXCollections.observableArrayList();
        model.selection().stream().limit(TOLD).flatMap(id -> of(id).stream()).forEach(items::add);
        return items;
    }

    private Optional<MapItem> at(Point2D screen) {
        Point2D at = owner().screenToLocal(screen);
        refresh();
        return at == null
                ? Optional.empty()
                : map.at(at.getX(), at.getY())
                        .map(spot -> item(new Entry(spot, null), place(spot)))
                        .or(() -> map.bubbleAt(at.getX(), at.getY()).flatMap(this::of));
    }

    private Optional<MapItem> of(Bubble bubble) {
        return Optional.ofNullable(places.get(bubble.people())).map(place -> item(entries.get(place), place));
    }

    /** Those that are made, with the first and the last, from which all others are reached. */
    private ObservableList<Node> children() {
        item(0);
        item(entries().size() - 1);
        ObservableList<Node> items = FXCollections.observableArrayList();
        made.values().stream()
                .filter(item -> item.index() >= 0)
                .sorted(Comparator.comparingInt(MapItem::index))
                .forEach(items::add);
        return items;
    }
}
