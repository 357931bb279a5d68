package io.fika.ui.sphere;

import io.fika.people.Sectors;
import io.fika.people.SphereShape;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;

/** Lights up the ring, and within it the sector, that people would be dropped into. */
final class TargetLight {
    private final Group root = new Group();
    private int ring = -1;
    private int sector = -1;

    TargetLight() {
        root.setMouseTransparent(true);
        root.setManaged(false);
    }

    Node root() {
        return root;
    }

    /** Lights this up; nothing is built again while the target stays the same. */
    void show(int newRing, int newSector, Snapshot snapshot, Camera camera) {
        if (ring == newRing && sector == newSector) {
            return;
        }
        ring = newRing;
        sector = newSector;
        SphereShape shape = snapshot.layout().shape();
        root.getChildren().clear();
        root.getChildren().add(circle(shape.outer(ring), camera));
        if (ring > 0) {
            root.getChildren().add(circle(shape.inner(ring), camera));
        }
        List<Sectors.Sector> sectors = snapshot.layout().sectors().all();
        if (sector >= 0 && sectors.size() > 1) {
            root.getChildren().add(cell(shape, sectors.get(sector), camera));
        }
    }

    void hide() {
        ring = -1;
        sector = -1;
        root.getChildren().clear();
    }

    private static Circle circle(double unit, Camera camera) {
        var circle = new Circle(camera.x(), camera.y(), unit * camera.radius());
        circle.getStyleClass().add("map-target-ring");
        return circle;
    }

    private Shape cell(SphereShape shape, Sectors.Sector it, Camera camera) {
        Shape cell = Path.subtract(
                slice(shape.outer(ring), it, camera), slice(shape.inner(ring), it, camera));
        cell.getStyleClass().add("map-target-sector");
        return cell;
    }

    private static Arc slice(double unit, Sectors.Sector it, Camera camera) {
        double radius = unit * camera.radius();
        var slice = new Arc(
                camera.x(), camera.y(), radius, radius, 90 - Math.toDegrees(it.to()), Math.toDegrees(it.width()));
        slice.setType(ArcType.ROUND);
        return slice;
    }
}
