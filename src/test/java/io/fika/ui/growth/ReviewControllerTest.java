package io.fika.ui.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.app.Core;
import io.fika.growth.Quality;
import io.fika.growth.Review;
import io.fika.persistence.Database;
import io.fika.ui.Around;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ReviewControllerTest {
    @AutoClose
    private final Core core =
            new Core(Database.inMemory(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));

    private final Around around = new Around(core.journal());
    private final ReviewModel model = new ReviewModel();
    private final ReviewController controller = new ReviewController(
            model, core.reviews(), new Naming(core.set(), core.search()), around.bench());

    @Test
    void itIsKeptWhenAllFourAreAnsweredAndTheFormIsEmptyAgain() {
        model.score(Quality.EXPERTISE).set(3);
        controller.keep();
        assertThat(core.reviews().all()).isEmpty();
        answer(model, 4);
        model.text.set("I know optics");
        controller.keep();
        assertThat(model.kept.get()).singleElement().extracting(Review::quality, Review::text)
                .containsExactly(4, "I know optics");
        assertThat(model.scores()).isEmpty();
        assertThat(model.text.get()).isEmpty();
    }

    @Test
    void aKeptOneIsChangedAndWhenItIsGoneTheFormIsForANewOne() {
        answer(model, 4);
        controller.keep();
        controller.change(model.kept.get().getFirst());
        assertThat(model.scores()).hasSize(4);
        model.score(Quality.TRUST).set(1);
        controller.keep();
        assertThat(model.kept.get()).singleElement().extracting(Review::trust, Review::expertise).containsExactly(1, 4);
        controller.change(model.kept.get().getFirst());
        controller.remove(model.kept.get().getFirst());
        assertThat(model.changing.get()).isNull();
        assertThat(model.scores()).isEmpty();
    }

    private static void answer(ReviewModel model, int score) {
        for (Quality quality : Quality.values()) {
            model.score(quality).set(score);
        }
    }
}
