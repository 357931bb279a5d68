package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Ring;
import io.fika.people.Shape;
import io.fika.ui.kit.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People as the search over the whole window shows them. */
record PersonHits(PeopleFeature.Sources sources) {
    private static final int MOST = 12;

    List<Hit> find(String text) {
        return sources.search().find(text, MOST).stream().map(this::hit).toList();
    }

    private Hit hit(Contact contact) {
        Optional<Category> category =
                Optional.ofNullable(contact.category()).flatMap(id -> sources.set().find(Category.class, id));
        String detail = Stream.of(
                        contact.work().role(), contact.work().organisation(),
                        sources.people().ringOf(contact).map(Ring::name).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Hit(
                contact.id(), contact.name().full(), detail, category.map(Category::hue).orElse(Hue.GREY),
                category.map(Category::shape).orElse(Shape.CIRCLE));
    }
}
