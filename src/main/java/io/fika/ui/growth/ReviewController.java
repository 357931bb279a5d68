package io.fika.ui.growth;

import io.fika.growth.Quality;
import io.fika.growth.Review;
import io.fika.growth.Reviews;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Promise;
import io.fika.ui.kit.DraftForm;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what speaks for oneself, and keeps what one says of it. */
final class ReviewController {
    private final ReviewModel model;
    private final Reviews reviews;
    private final Naming names;
    private final Workbench bench;

    ReviewController(ReviewModel model, Reviews reviews, Naming names, Workbench bench) {
        this.model = model;
        this.reviews = reviews;
        this.names = names;
        this.bench = bench;
        bench.feed().subscribe(committed -> {
            if (committed.touches(Review.class) || committed.touches(Favour.class) || committed.touches(Promise.class)
                    || committed.touches(Introduction.class) || committed.touches(Contact.class)) {
                reload();
            }
        });
    }

    /** The draft of the review that is being written. */
    DraftForm draft() {
        return bench.drafts().form("review");
    }

    /** Reads everything anew, from memory. */
    void reload() {
        model.kept.set(reviews.all());
        model.evidence.set(reviews.evidence().stream()
                .map(it -> new ReviewModel.Line(it, it.people().stream()
                        .map(id -> new Naming.Choice(id, names.of(Naming.Source.PERSON, id)))
                        .toList()))
                .toList());
        UUID changing = model.changing.get();
        if (changing != null && reviews.find(changing).isEmpty()) {
            again();
        }
    }

    /** Keeps the answers, as a new review or as what the one is changed to; all four are needed. */
    void keep() {
        if (!model.isComplete()) {
            return;
        }
        UUID changing = model.changing.get();
        Map<Quality, Integer> scores = model.scores();
        String text = model.text.get();
        String resolve = model.resolve.get();
        bench.edits().commit(() -> keep(changing, scores, text, resolve), this::again);
    }

    private Outcome keep(@Nullable UUID changing, Map<Quality, Integer> scores, String text, String resolve) {
        return changing == null
                ? reviews.keep(scores, text, resolve)
                : reviews.change(changing, scores, text, resolve);
    }

    /** Shows one that was kept, to be changed; what was being written of another is given up. */
    void change(Review review) {
        again();
        model.changing.set(review.id());
        for (Quality quality : Quality.values()) {
            model.score(quality).set(review.score(quality));
        }
        model.text.set(review.text());
        model.resolve.set(review.resolve());
    }

    /** An empty form again. */
    void again() {
        model.changing.set(null);
        for (Quality quality : Quality.values()) {
            model.score(quality).set(null);
        }
        model.text.set("");
        model.resolve.set("");
        model.begun.set(model.begun.get() + 1);
    }

    void remove(Review review) {
        bench.edits().commit(() -> reviews.remove(review));
    }

    void openPerson(UUID person) {
        bench.navigator().openContact(person);
    }

    LocalDate today() {
        return reviews.today();
    }
}
