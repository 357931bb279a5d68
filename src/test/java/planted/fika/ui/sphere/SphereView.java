package planted.fika.ui.sphere;

/** A planted violation: the view that a controller knows. */
class SphereView {}
