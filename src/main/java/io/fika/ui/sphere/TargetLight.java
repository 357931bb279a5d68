package io.fika.ui.sphere;

import io.fika.people.Sectors;
import io.fika.people.SphereShape;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

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

    private Path cell(SphereShape shape, Sectors.Sector it, Camera camera) {
        double outer = shape.outer(ring) * camera.radius();
        double inner = shape.inner(ring) * camera.radius();
        boolean large = it.width() > Math.PI;
        var cell = new Path(
                new MoveTo(x(camera, inner, it.from()), y(camera, inner, it.from())),
                new LineTo(x(camera, outer, it.from()), y(camera, outer, it.from())),
                new ArcTo(outer, outer, 0, x(camera, outer, it.to()), y(camera, outer, it.to()), large, true),
                new LineTo(x(camera, inner, it.to()), y(camera, inner, it.to())),
                new ArcTo(inner, inner, 0, x(camera, inner, it.from()), y(camera, inner, it.from()), large, false));
        cell.getStyleClass().add("map-target-sector");
        return cell;
    }

    private static double x(Camera camera, double radius, double angle) {
        return camera.x() + radius * Math.sin(angle);
    }

    private static double y(Camera camera, double radius, double angle) {
        return camera.y() - radius * Math.cos(angle);
    }
}
