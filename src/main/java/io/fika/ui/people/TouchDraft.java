package io.fika.ui.people;

import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A touch as it stands in the form. */
record TouchDraft(
        List<UUID> people, TouchKind kind, @Nullable LocalDate day, @Nullable By by, String note) {
    /** Something that cannot be saved. */
    enum Problem {
        NOBODY,
        NO_DAY,
        IN_THE_FUTURE
    }

    TouchDraft {
        people = List.copyOf(people);
    }

    List<Problem> problems(LocalDate today) {
        if (people.isEmpty()) {
            return List.of(Problem.NOBODY);
        }
        LocalDate on = day;
        if (on == null) {
            return List.of(Problem.NO_DAY);
        }
        return on.isAfter(today) ? List.of(Problem.IN_THE_FUTURE) : List.of();
    }

    /** Only without problems. */
    Touch touch(LocalDate today) {
        return new Touch(Ids.next(), 0, kind, day == null ? today : day, by, note.strip(), people, null, null);
    }
}
