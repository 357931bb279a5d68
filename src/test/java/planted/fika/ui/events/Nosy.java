package planted.fika.ui.events;

/** A planted violation: a feature knows another. */
class Nosy {
    Object other = new planted.fika.ui.calendar.CalendarThing();
}
