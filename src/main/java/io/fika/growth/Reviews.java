package io.fika.growth;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The use cases of the quarterly review. Reading is from memory, on any thread; what edits is called on the worker. */
public record Reviews(Journal journal, WorkingSet set, Clock clock) {
    private static final int MONTHS = 3;

    /** All, the latest first. */
    public List<Review> all() {
        return set.all(Review.class).stream()
                .sorted(Comparator.comparing(Review::day).thenComparing(Review::id).reversed())
                .toList();
    }

    public Optional<Review> find(UUID review) {
        return set.find(Review.class, review);
    }

    /** What was logged and speaks to each quality, to be looked at before one judges. */
    public List<Evidence> evidence() {
        return new EvidenceReader(set, today()).all();
    }

    /** Keeps a review of today, with a score for each quality. */
    public Outcome keep(Map<Quality, Integer> scores, String text, String resolve) {
        Review review = Review.of(Ids.next(), today(), scores, text.strip(), resolve.strip());
        return journal.commit(new Change(Messages.text("growth.change.review"), Edit.added(review)));
    }

    /** Changes one that was kept; its day stays. */
    public Outcome change(UUID review, Map<Quality, Integer> scores, String text, String resolve) {
        return find(review)
                .map(it -> journal.commit(new Change(
                        Messages.text("growth.change.reviewEdited", Days.of(it.day(), today())),
                        Edit.changed(it, Review.of(it.id(), it.day(), scores, text.strip(), resolve.strip())))))
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO));
    }

    public Outcome remove(Review review) {
        return journal.commit(new Change(
                Messages.text("growth.change.reviewRemoved", Days.of(review.day(), today())), Edit.removed(review)));
    }

    /** The day from which the next one is due: three months after the last, or after the first person was added. */
    public static Optional<LocalDate> due(WorkingSet set) {
        return set.all(Review.class).stream()
                .map(Review::day)
                .max(Comparator.naturalOrder())
                .or(() -> set.all(Contact.class).stream().map(Contact::since).min(Comparator.naturalOrder()))
                .map(day -> day.plusMonths(MONTHS));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
