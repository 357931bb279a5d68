package io.fika.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A row of a form: a name, the control, and beneath it what is wrong with what was entered. */
public final class Field {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final VBox root = new VBox();
    private final Label label;
    private final Node control;
    private final Label problem = new Label();

    public Field(String name, Node control) {
        this.control = control;
        label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(name);
        }
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        root.getStyleClass().add("field");
        root.getChildren().addAll(label, control, problem);
        problem("");
    }

    public Node root() {
        return root;
    }

    /** The same without its name, where something beside it shows that; it is still read aloud. */
    public Node bare() {
        root.getChildren().remove(label);
        return root;
    }

    /** Says what is wrong and how to put it right, or with an empty text that all is well. */
    public void problem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
        control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        control.setAccessibleHelp(sentence);
    }
}
