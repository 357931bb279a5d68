package planted.fika.ui.sphere;

/** A planted violation: a controller knows a node and its view. */
class SphereController {
    Object node = new javafx.scene.Group();
    Object view = new SphereView();
}
