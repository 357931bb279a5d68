package io.fika.ui.insights;

import io.fika.text.Messages;
import io.fika.ui.kit.Section;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The roles that the user wants to know, to be written down, and which of them nobody has. */
final class RolesTile {
    private final TextArea roles = new TextArea();
    private final VBox root;

    RolesTile(InsightsModel model, InsightsController controller) {
        roles.setPrefRowCount(4);
        roles.setPromptText(Messages.text("insights.rolesPrompt"));
        roles.setAccessibleText(Messages.text("insights.roles"));
        roles.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                controller.roles(roles.getText());
            }
        });
        Label missing = FigureTile.words("", "figure-formula");
        root = new Section(Messages.text("insights.roles"), roles, missing).root();
        root.getStyleClass().addAll("tile", "figure-tile");
        model.roles.subscribe(text -> {
            if (!roles.isFocused()) {
                roles.setText(text);
            }
        });
        model.missing.subscribe(list -> missing.setText(words(model.roles.get(), list)));
    }

    Region root() {
        return root;
    }

    private static String words(String roles, List<String> missing) {
        if (roles.isBlank()) {
            return Messages.text("insights.rolesNone");
        }
        return missing.isEmpty()
                ? Messages.text("insights.rolesFound")
                : Messages.text("insights.rolesMissing", String.join(", ", missing));
    }
}
