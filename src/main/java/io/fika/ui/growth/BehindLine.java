package io.fika.ui.growth;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A sentence that opens to the people behind it. */
final class BehindLine {
    private static final int MOST = 60;

    private final VBox root = new VBox();
    private final FlowPane people = new FlowPane();

    BehindLine(String sentence, List<Naming.Choice> behind, Consumer<UUID> open) {
        root.getStyleClass().add("evidence-line");
        people.getStyleClass().add("evidence-people");
        shown(false);
        if (behind.isEmpty()) {
            var plain = new Label(sentence);
            plain.setWrapText(true);
            plain.getStyleClass().add("muted");
            root.getChildren().add(plain);
            return;
        }
        var link = new Hyperlink(sentence);
        link.setWrapText(true);
        link.setOnAction(event -> {
            if (people.getChildren().isEmpty()) {
                behind.stream().limit(MOST).forEach(one -> people.getChildren().add(person(one, open)));
            }
            shown(!people.isVisible());
            link.setVisited(false);
        });
        root.getChildren().addAll(link, people);
    }

    Node root() {
        return root;
    }

    private static Node person(Naming.Choice one, Consumer<UUID> open) {
        var name = new Hyperlink(one.name());
        name.setOnAction(event -> open.accept(one.id()));
        return name;
    }

    private void shown(boolean is) {
        people.setVisible(is);
        people.setManaged(is);
    }
}
