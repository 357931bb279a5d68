package io.fika.ui.sphere;

import io.fika.people.Spot;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DragItem;
import io.fika.ui.kit.DraggedPeople;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.DropTarget;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** People dragged over the map: what would become of them lights up and is said, and the gap they left stays. */
final class MapDrag implements DropTarget {
    /** A refused change shows no new map; then the gap closes after this time. */
    private static final Duration SAVED_WITHIN = Duration.millis(400);

    private final MapPane map;
    private final SphereModel model;
    private final SphereController controller;
    private final TargetLight light = new TargetLight();
    private final PauseTransition closing = new PauseTransition(SAVED_WITHIN);
    private @Nullable Drop said;
    private Optional<DropHint> saying = Optional.empty();

    MapDrag(MapPane map, SphereModel model, SphereController controller) {
        this.map = map;
        this.model = model;
        this.controller = controller;
        map.above().getChildren().add(light.root());
        closing.setOnFinished(event -> map.gaps(List.of()));
        model.questionProperty().subscribe(question -> {
            if (question == null) {
                closing.playFromStart();
            }
        });
    }

    /** What to drag when this dot is grabbed. */
    Optional<DragItem> item(Spot spot) {
        return model.snapshot().find(spot.contact()).map(person -> item(person, controller.selection().with(person.id())));
    }

    /** The same for somebody in the tray. */
    DragItem item(Person person, List<UUID> dragged) {
        map.gaps(dragged);
        model.draggedProperty().set(dragged);
        return new DragItem(new DraggedPeople(dragged), Ghost.of(person, dragged.size()), () -> {
            model.draggedProperty().set(List.of());
            map.gaps(List.of());
        });
    }

    @Override
    public Optional<DropHint> over(Drag drag) {
        Optional<Drop> drop = drag.content(DraggedPeople.class).map(dragged -> drop(dragged, drag.in(map.root())));
        if (drop.isEmpty() || drop.get().ring() < 0) {
            left();
            return Optional.empty();
        }
        Drop now = drop.get();
        light.show(now.ring(), now.sector(), model.snapshot(), map.camera());
        if (said == null || said.ring() != now.ring() || said.sector() != now.sector()
                || !said.people().equals(now.people())) {
            said = now;
            saying = controller.moves().hintFor(now);
        }
        return saying;
    }

    // the gap stays until the map is painted with the people at their new places
    @Override
    public void dropped(Drag drag) {
        Optional<DraggedPeople> dragged = drag.content(DraggedPeople.class);
        map.gaps(dragged.map(DraggedPeople::people).orElse(List.of()));
        dragged.map(people -> drop(people, drag.in(map.root()))).ifPresent(controller.moves()::onDropped);
        if (model.questionProperty().get() == null) {
            closing.playFromStart();
        }
    }

    @Override
    public void left() {
        light.hide();
        said = null;
        saying = Optional.empty();
    }

    private Drop drop(DraggedPeople dragged, Point2D at) {
        return Drop.at(model.snapshot(), map.camera(), dragged.people(), at.getX(), at.getY());
    }
}
