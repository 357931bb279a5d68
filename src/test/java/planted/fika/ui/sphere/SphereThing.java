package planted.fika.ui.sphere;

/** A planted violation: a public type that is no feature. */
public class SphereThing {}
