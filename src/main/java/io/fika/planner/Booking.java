package io.fika.planner;

import java.time.LocalDateTime;

/** One coffee of a month: with whom (the contact's id in its problem), and when it starts. */
public record Booking(int contact, LocalDateTime start) {}
