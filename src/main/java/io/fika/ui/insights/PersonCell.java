package io.fika.ui.insights;

import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.ui.kit.Avatar;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Somebody by name, with ring and organisation. */
final class PersonCell extends ListCell<Contact> {
    private final WorkingSet set;
    private final Avatar avatar = new Avatar(28);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line;

    PersonCell(WorkingSet set, InsightsController controller) {
        this.set = set;
        name.getStyleClass().add("semibold");
        detail.getStyleClass().addAll("small", "muted");
        var words = new VBox(name, detail);
        words.setMinWidth(0);
        line = new HBox(avatar.root(), words);
        line.getStyleClass().add("behind-line");
        getStyleClass().add("behind-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            Contact person = getItem();
            if (person != null) {
                controller.open(person);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Contact person, boolean empty) {
        super.updateItem(person, empty);
        if (person == null || empty) {
            setGraphic(null);
            return;
        }
        setGraphic(line);
        UUID kind = person.category();
        avatar.show(person.name(), (kind == null ? Optional.<Category>empty() : set.find(Category.class, kind))
                .map(Category::hue).orElse(Hue.GREY));
        name.setText(person.name().full());
        Placement place = person.placement();
        String ring = place == null ? "" : set.find(Ring.class, place.ring()).map(Ring::name).orElse("");
        detail.setText(Stream.of(ring, person.work().organisation())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
    }
}
