package io.fika.ui.sphere;

import io.fika.people.StandingWords;
import io.fika.people.Work;
import io.fika.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Says who is under the pointer: name, work, and how the two stand. */
final class HoverTip {
    private static final double BESIDE = 16;

    private final VBox root = new VBox();
    private final Label name = new Label();
    private final Label work = new Label();
    private final Label standing = new Label();
    private final Pane on;

    HoverTip(Pane on) {
        this.on = on;
        root.getStyleClass().add("map-tip");
        root.setManaged(false);
        root.setVisible(false);
        name.getStyleClass().add("semibold");
        work.getStyleClass().addAll("muted", "small");
        standing.getStyleClass().addAll("muted", "small");
        root.getChildren().addAll(name, work, standing);
        on.getChildren().add(root);
    }

    void show(Person person, Optional<String> more, double x, double y) {
        show(person.name(), line(person.contact().work()),
                more.orElseGet(() -> StandingWords.of(person.standing())), x, y);
    }

    void show(Bubble bubble, double x, double y) {
        String people = Messages.text("sphere.bubble", bubble.people().size(), bubble.late());
        boolean named = !bubble.name().isEmpty();
        show(named ? bubble.name() : people, named ? people : "", Messages.text("sphere.bubble.open"), x, y);
    }

    private void show(String title, String line, String last, double x, double y) {
        name.setText(title);
        work.setText(line);
        work.setVisible(!line.isEmpty());
        work.setManaged(!line.isEmpty());
        standing.setText(last);
        root.setVisible(true);
        root.autosize();
        root.relocate(
                x + BESIDE + root.getWidth() > on.getWidth() ? x - BESIDE - root.getWidth() : x + BESIDE,
                y + BESIDE + root.getHeight() > on.getHeight() ? y - BESIDE - root.getHeight() : y + BESIDE);
    }

    void hide() {
        root.setVisible(false);
    }

    private static String line(Work work) {
        return Stream.of(work.role(), work.organisation())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
