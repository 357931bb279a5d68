package io.fika.coffees;

import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.people.By;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That a coffee took place. */
public final class Holding {
    private Holding() {}

    /**
     * The edits after which it was held, with a touch of all who came.
     *
     * @param by who started it, absent where the user does not say
     * @param start when it was to start, by the user's clock; held before that, it was held today
     */
    public static List<Edit<?>> edits(
            Coffee coffee, @Nullable By by, String note, LocalDateTime start, LocalDate today) {
        LocalDate day = start.toLocalDate().isAfter(today) ? today : start.toLocalDate();
        Touch touch = new Touch(Ids.next(), 0, TouchKind.COFFEE, day, by, note, coffee.contacts(), coffee.id(), null);
        return List.of(Edit.changed(coffee, coffee.withStatus(CoffeeStatus.HELD)), Edit.added(touch));
    }
}
