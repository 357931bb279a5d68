package io.fika.ui.sphere;

import io.fika.people.Sectoring;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the map shows: the people, who is selected, who has the focus, and what is being asked. */
final class SphereModel {
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<Set<UUID>> selection = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<@Nullable UUID> focused = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> past = new SimpleObjectProperty<>();
    private final ObjectProperty<Sectoring> sectoring = new SimpleObjectProperty<>(Sectoring.CATEGORY);
    private final ObjectProperty<@Nullable SectorQuestion> question = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Find> find = new SimpleObjectProperty<>();
    private final BooleanProperty lasso = new SimpleBooleanProperty();
    private final ObjectProperty<List<UUID>> dragged = new SimpleObjectProperty<>(List.of());

    SphereModel(LocalDate today) {
        snapshot = new ReadOnlyObjectWrapper<>(Snapshot.empty(today));
    }

    Snapshot snapshot() {
        return snapshot.get();
    }

    ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /** Shows this from now on; who is gone is no longer selected. */
    void show(Snapshot now) {
        snapshot.set(now);
        List<UUID> left = selection().stream().filter(now.people()::containsKey).toList();
        if (left.size() != selection().size()) {
            select(left);
        }
        UUID focus = focused.get();
        if (focus != null && !now.people().containsKey(focus)) {
            focused.set(null);
        }
    }

    /** In the order in which they were selected. */
    Set<UUID> selection() {
        return selection.get();
    }

    ReadOnlyObjectProperty<Set<UUID>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    void select(Iterable<UUID> people) {
        Set<UUID> selected = new LinkedHashSet<>();
        people.forEach(selected::add);
        selection.set(selected);
    }

    ObjectProperty<@Nullable UUID> focusedProperty() {
        return focused;
    }

    /** The day whose map is shown; absent while it is today's, which alone can be changed. */
    ObjectProperty<@Nullable LocalDate> pastProperty() {
        return past;
    }

    /** By what the map is divided; the map follows when it has been read. */
    ObjectProperty<Sectoring> sectoringProperty() {
        return sectoring;
    }

    ObjectProperty<@Nullable SectorQuestion> questionProperty() {
        return question;
    }

    /** The search by typing that is under way, if one is. */
    ObjectProperty<@Nullable Find> findProperty() {
        return find;
    }

    /** Whether dragging the ground draws around people instead of moving the map. */
    BooleanProperty lassoProperty() {
        return lasso;
    }

    /** Who is being dragged now, from the map or the tray. */
    ObjectProperty<List<UUID>> draggedProperty() {
        return dragged;
    }
}
