package planted.fika.ui.calendar;

/** A planted violation: a feature knows another. */
class Nosy {
    Object other = new planted.fika.ui.sphere.SphereThing();
}
