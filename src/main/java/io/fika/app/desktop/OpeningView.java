package io.fika.app.desktop;

import io.fika.persistence.Opening;
import io.fika.text.Messages;
import io.fika.ui.kit.ErrorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/** What fills the window when the data cannot be opened: what happened, what was kept, what can be done. */
final class OpeningView {
    private final StackPane root = new StackPane();

    OpeningView(Opening why, Runnable onAgain, Consumer<Path> onRestore, Runnable onQuit) {
        List<Button> actions = new ArrayList<>();
        if (why instanceof Opening.Damaged damaged) {
            damaged.backup().ifPresent(backup ->
                    actions.add(button(Messages.text("app.opening.restore"), () -> onRestore.accept(backup))));
        }
        actions.add(button(Messages.text("app.opening.again"), onAgain));
        actions.add(button(Messages.text("app.opening.quit"), onQuit));
        root.getStyleClass().add("shell");
        root.getChildren()
                .add(new ErrorState(title(why), why.sentence(), actions.toArray(Button[]::new)).root());
    }

    Parent root() {
        return root;
    }

    private static String title(Opening why) {
        return switch (why) {
            case Opening.Damaged damaged -> Messages.text("app.opening.damaged");
            case Opening.NewerVersion newer -> Messages.text("app.opening.newer");
            case Opening.AlreadyOpen other -> Messages.text("app.opening.alreadyOpen");
            default -> Messages.text("app.opening.failed");
        };
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }
}
