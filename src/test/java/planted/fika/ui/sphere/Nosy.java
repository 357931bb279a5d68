package planted.fika.ui.sphere;

/** A planted violation: a feature knows another. */
class Nosy {
    Object other = new planted.fika.ui.calendar.CalendarThing();
}
