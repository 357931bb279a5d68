package io.fika.coffees;

import io.fika.people.Contact;
import io.fika.planner.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who could be planned in a month.
 *
 * @param ring counting from 0 at the inside
 * @param due when the next coffee is due if all that are agreed before the month take place
 * @param blocked days on which a coffee would be too close to one outside the month
 */
record Candidate(Contact person, int ring, int cadence, LocalDate due, boolean isNew, List<Problem.Days> blocked) {
    Candidate {
        blocked = List.copyOf(blocked);
    }

    List<Problem.Days> away() {
        return Stream.concat(
                        person.away().stream()
                                .filter(away -> !away.to().isBefore(away.from()))
                                .map(away -> new Problem.Days(away.from(), away.to())),
                        blocked.stream())
                .toList();
    }
}
