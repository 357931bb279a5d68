package io.fika.ui.growth;

import io.fika.growth.Evidence;
import io.fika.growth.Quality;
import io.fika.growth.Review;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the review shows: the answers as they are given, what they rest on, and those of before. */
final class ReviewModel {
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty resolve = new SimpleStringProperty("");
    final ObjectProperty<List<Line>> evidence = new SimpleObjectProperty<>(List.of());

    /** Those that are kept, the latest first. */
    final ObjectProperty<List<Review>> kept = new SimpleObjectProperty<>(List.of());

    /** The kept one that is being changed; absent while a new one is written. */
    final ObjectProperty<@Nullable UUID> changing = new SimpleObjectProperty<>();

    /** Grows whenever the form is emptied for another review. */
    final IntegerProperty begun = new SimpleIntegerProperty();

    private final Map<Quality, ObjectProperty<@Nullable Integer>> scores = new EnumMap<>(Quality.class);

    /** Evidence, and who is behind it by name. */
    record Line(Evidence evidence, List<Naming.Choice> people) {}

    ReviewModel() {
        for (Quality quality : Quality.values()) {
            scores.put(quality, new SimpleObjectProperty<>());
        }
    }

    ObjectProperty<@Nullable Integer> score(Quality quality) {
        return Objects.requireNonNull(scores.get(quality));
    }

    /** The answers given so far. */
    Map<Quality, Integer> scores() {
        Map<Quality, Integer> given = new EnumMap<>(Quality.class);
        scores.forEach((quality, score) -> {
            Integer now = score.get();
            if (now != null) {
                given.put(quality, now);
            }
        });
        return given;
    }

    boolean isComplete() {
        return scores().size() == Quality.values().length;
    }
}
