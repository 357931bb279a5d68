package io.fika.ui.calendar;

/** All that can be done on the month's screen, for its views. */
record CalendarControllers(
        CalendarController months, DueController dues, PlanController plans, MoveController moves,
        HeldController held, CoffeeController coffees, BusyController busy, InviteController invites) {}
