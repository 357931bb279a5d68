package io.fika.ui.calendar;

import io.fika.people.Contact;
import io.fika.ui.kit.Photos;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** The small pictures of people in lists. */
record Faces(Photos photos) {
    private static final int PIXELS = 56;

    /** Hands over the picture of somebody who has one. */
    void find(Contact person, Consumer<Image> then) {
        String photo = person.photo();
        if (photo != null) {
            photos.find(photo, PIXELS, then);
        }
    }
}
