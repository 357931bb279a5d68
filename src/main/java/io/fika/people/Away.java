package io.fika.people;

import java.time.LocalDate;

/** Days on which somebody is away; both ends count. */
public record Away(LocalDate from, LocalDate to) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
