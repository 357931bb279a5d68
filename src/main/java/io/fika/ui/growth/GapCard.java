package io.fika.ui.growth;

import io.fika.growth.Gap;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Something wanted and who has it; what nobody has is a dashed ghost. */
final class GapCard {
    private final VBox root = new VBox();

    GapCard(Gap gap, Consumer<UUID> open) {
        root.getStyleClass().add("gap-card");
        var name = new Label(gap.wanted().text());
        name.setWrapText(true);
        name.getStyleClass().add("gap-name");
        if (gap.isMissing()) {
            root.getStyleClass().add("gap-missing");
            name.setGraphic(Icons.of(Feather.USER_PLUS));
        } else if (gap.isThin()) {
            root.getStyleClass().add("gap-thin");
        }
        root.getChildren().addAll(name, new BehindLine(words(gap), choices(gap.placed()), open).root());
        if (!gap.waiting().isEmpty()) {
            root.getChildren().add(new BehindLine(
                            Messages.text("growth.ui.market.waiting", gap.waiting().size()), choices(gap.waiting()), open)
                    .root());
        }
        root.setAccessibleText(Messages.text("growth.ui.market.accessible", gap.wanted().text(), words(gap)));
    }

    Node root() {
        return root;
    }

    private static String words(Gap gap) {
        return gap.isMissing()
                ? Messages.text("growth.ui.market.nobody")
                : gap.isThin()
                        ? Messages.text("growth.ui.market.one", gap.placed().getFirst().name().full())
                        : Messages.text("growth.ui.market.some", gap.placed().size());
    }

    private static List<Naming.Choice> choices(List<Contact> people) {
        return people.stream().map(it -> new Naming.Choice(it.id(), it.name().full())).toList();
    }
}
