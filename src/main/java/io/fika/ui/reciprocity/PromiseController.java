package io.fika.ui.reciprocity;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.text.TypedDays;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes promises, and that they are kept, put off or taken back. */
final class PromiseController {
    private static final Period USUAL = Period.ofWeeks(1);

    private final Workbench bench;
    private final ReciprocityFeature.Use use;

    PromiseController(Workbench bench, ReciprocityFeature.Use use) {
        this.bench = bench;
        this.use = use;
    }

    LocalDate today() {
        return LocalDate.now(use.clock());
    }

    /** A day as it is typed. */
    Optional<LocalDate> day(String typed) {
        return new TypedDays(today(), Locale.getDefault(Locale.Category.FORMAT), false).day(typed);
    }

    void add(Contact contact, By by, String text, @Nullable LocalDate due, Runnable then) {
        bench.edits().commit(() -> use.reciprocity().promise(contact.id(), by, text, due), then);
    }

    /** Promises somebody what the user can give, within the week. */
    void promise(Contact contact, Offer offer) {
        bench.edits().commit(
                () -> use.reciprocity().promise(contact.id(), By.ME, offer.plain(), today().plus(USUAL)));
    }

    void kept(Promise promise) {
        bench.edits().commit(() -> use.reciprocity().kept(promise, today()));
    }

    /** Counts from its day, or from today where that is past or there is none. */
    void postpone(Promise promise, Period by) {
        LocalDate due = promise.due();
        LocalDate from = due == null || due.isBefore(today()) ? today() : due;
        bench.edits().commit(() -> use.reciprocity().postponed(promise, from.plus(by)));
    }

    void withdraw(Promise promise) {
        bench.edits().commit(() -> use.reciprocity().withdrawn(promise, today()));
    }
}
