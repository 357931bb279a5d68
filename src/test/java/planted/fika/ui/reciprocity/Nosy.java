package planted.fika.ui.reciprocity;

/** A planted violation: a feature knows another. */
class Nosy {
    Object other = new planted.fika.ui.calendar.CalendarThing();
}
