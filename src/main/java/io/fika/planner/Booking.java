package io.fika.planner;

import java.time.LocalDateTime;

/** One coffee of a month: with whom (the contact's id in its problem), and when it starts. In order of the start. */
public record Booking(int contact, LocalDateTime start) implements Comparable<Booking> {
    @Override
    public int compareTo(Booking other) {
        int later = start.compareTo(other.start);
        return later == 0 ? Integer.compare(contact, other.contact) : later;
    }
}
