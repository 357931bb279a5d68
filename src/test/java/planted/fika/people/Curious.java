package planted.fika.people;

/** A planted violation: a core package knows the UI. */
public class Curious {
    Object window = new planted.fika.ui.sphere.SphereThing();
}
