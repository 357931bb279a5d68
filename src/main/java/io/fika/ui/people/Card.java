package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Ring;
import io.fika.people.Shape;
import io.fika.people.Standing;
import io.fika.people.TouchKind;
import io.fika.reciprocity.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the card of a person says.
 *
 * @param counted what the touch was that the standing counts from
 * @param through the name of who brought the two together, or empty
 * @param groups of which they are a member
 * @param given favours that I gave
 * @param received favours that they gave
 */
record Card(
        Contact contact,
        Optional<Category> category,
        Optional<Ring> ring,
        Standing standing,
        @Nullable TouchKind counted,
        String through,
        List<String> tags,
        List<String> groups,
        List<Promise> promises,
        List<String> needs,
        List<String> offers,
        int given,
        int received,
        List<Happening> timeLine) {

    /**
     * A line of the time line.
     *
     * @param coffee that it was, or was to be
     */
    record Happening(LocalDate day, String text, Kind kind, @Nullable UUID coffee) {
        /** What it was: seeing each other, giving and taking, or an edit. */
        enum Kind {
            MEETING,
            GIVING,
            CHANGE
        }
    }

    Hue hue() {
        return category.map(Category::hue).orElse(Hue.GREY);
    }

    Shape shape() {
        return category.map(Category::shape).orElse(Shape.CIRCLE);
    }
}
