package planted.fika.people;

/** A planted violation: JavaFX in the core. */
class Drawn {
    Object node = new javafx.scene.Group();
}
