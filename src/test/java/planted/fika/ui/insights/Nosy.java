package planted.fika.ui.insights;

/** A planted violation: a feature knows another. */
class Nosy {
    Object other = new planted.fika.ui.calendar.CalendarThing();
}
