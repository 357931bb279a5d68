package io.fika.ui.people;

import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.Photos;
import java.util.Optional;
import javafx.scene.Node;

/** The faces of people in the colours of their categories. */
record Faces(WorkingSet set, Photos photos) {
    Node of(Contact contact, int pixels) {
        var avatar = new Avatar(pixels);
        avatar.show(contact.name(), Optional.ofNullable(contact.category())
                .flatMap(category -> set.find(Category.class, category))
                .map(Category::hue)
                .orElse(Hue.GREY));
        String photo = contact.photo();
        if (photo != null) {
            photos.find(photo, pixels, avatar::photo);
        }
        return avatar.root();
    }
}
