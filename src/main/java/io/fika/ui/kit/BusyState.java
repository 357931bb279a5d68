package io.fika.ui.kit;

import io.fika.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What a screen shows while work takes more than a moment: what is done, how far it is, and a way to stop it. */
public final class BusyState {
    private final VBox root = new VBox();
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    public BusyState(String doing, Runnable onCancel) {
        root.getStyleClass().addAll("state", "busy-state");
        text.getStyleClass().add("state-text");
        text.setText(doing);
        text.setWrapText(true);
        bar.setAccessibleText(doing);
        var cancel = new Button(Messages.text("kit.cancel"));
        cancel.setOnAction(event -> onCancel.run());
        root.getChildren().addAll(text, bar, cancel);
    }

    public Node root() {
        return root;
    }

    /** Says what is done now and how much of it: 0 to 1, or below 0 if nobody knows. */
    public void progress(String doing, double done) {
        text.setText(doing);
        bar.setProgress(done < 0 ? ProgressBar.INDETERMINATE_PROGRESS : Math.min(done, 1));
    }
}
