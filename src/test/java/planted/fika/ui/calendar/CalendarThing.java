package planted.fika.ui.calendar;

/** A planted violation: what a feature knows of another. */
public class CalendarThing {}
