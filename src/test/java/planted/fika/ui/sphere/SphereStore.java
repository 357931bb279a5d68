package planted.fika.ui.sphere;

/** A planted violation: the UI knows the store. */
class SphereStore {
    Object store = new planted.fika.persistence.Curious();
}
