package planted.fika.ui.kit;

/** A planted violation: the kit knows a feature. */
public class Leak {
    Object feature = new planted.fika.ui.sphere.SphereThing();
}
