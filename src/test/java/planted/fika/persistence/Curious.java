package planted.fika.persistence;

/** A planted violation: the store knows the UI. */
public class Curious {
    Object window = new planted.fika.ui.sphere.SphereThing();
}
