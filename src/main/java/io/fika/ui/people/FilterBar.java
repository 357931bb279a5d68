package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.StandingWords;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Search as one types, and filters by ring, category and standing. */
final class FilterBar {
    private final HBox root = new HBox();
    private final TextField query = new TextField();
    private final Choice<Place> place;
    private final Choice<Category> category;
    private final Choice<Standing.State> standing;

    /** A ring, or absent for the tray. */
    private record Place(Optional<Ring> ring) {}

    FilterBar(CardLists lists, Consumer<PeopleModel.Filter> onFilter) {
        List<Place> places = new ArrayList<>(
                lists.rings().stream().map(ring -> new Place(Optional.of(ring))).toList());
        places.add(new Place(Optional.empty()));
        place = new Choice<>(
                places,
                it -> it.ring().map(Ring::name).orElseGet(() -> Messages.text("people.ring.none")),
                Messages.text("people.filter.ring"));
        category = new Choice<>(lists.categories(), Category::name, Messages.text("people.filter.category"));
        standing = new Choice<>(
                List.of(Standing.State.values()), StandingWords::of, Messages.text("people.filter.standing"));
        query.setPromptText(Messages.text("people.filter.query"));
        query.setAccessibleText(Messages.text("people.filter.query"));
        place.box().setAccessibleText(Messages.text("people.column.ring"));
        category.box().setAccessibleText(Messages.text("people.column.category"));
        standing.box().setAccessibleText(Messages.text("people.column.standing"));
        HBox.setHgrow(query, Priority.ALWAYS);
        root.getStyleClass().add("filter-bar");
        root.getChildren().addAll(query, place.box(), category.box(), standing.box());
        Runnable changed = () -> onFilter.accept(filter());
        query.textProperty().subscribe((before, after) -> changed.run());
        place.onChange(changed);
        category.onChange(changed);
        standing.onChange(changed);
    }

    Node root() {
        return root;
    }

    private PeopleModel.Filter filter() {
        Optional<Place> chosen = Optional.ofNullable(place.value());
        return new PeopleModel.Filter(
                query.getText(),
                chosen.flatMap(Place::ring),
                chosen.isPresent() && chosen.get().ring().isEmpty(),
                Optional.ofNullable(category.value()),
                Optional.ofNullable(standing.value()));
    }
}
